import type { BrowserContext, Page } from '@playwright/test';

/** What a watcher in the page's own world saw: frames looked at, and questions that held something in any of them. */
export interface Watched {
  frames: number;
  filled: string[];
}

/**
 * From now on every document looks, at every animation frame, whether one of these holds anything. `names`: ids, names
 * or field paths of controls; `selectors`: parts of the form in which nothing may be answered.
 */
export async function watchEveryFrame(
  context: BrowserContext,
  names: readonly string[],
  selectors: readonly string[] = [],
): Promise<void> {
  const watched = [
    ...names.map((name) => {
      const value = JSON.stringify(name);
      return { name, selector: `[id=${value}], [name=${value}], [data-field-path=${value}]` };
    }),
    ...selectors.map((selector) => ({ name: selector, selector })),
  ];
  await context.addInitScript((all: { name: string; selector: string }[]) => {
    const seen = { frames: 0, filled: new Set<string>() };
    Object.assign(window, { seenByWatcher: seen });
    const holds = (part: Element): boolean => {
      if (part instanceof HTMLInputElement && /^(checkbox|radio)$/.test(part.type))
        return part.checked;
      if (part instanceof HTMLInputElement && part.type === 'hidden') return false;
      if (
        part instanceof HTMLInputElement ||
        part instanceof HTMLTextAreaElement ||
        part instanceof HTMLSelectElement
      ) {
        const chosen = part
          .closest('.select')
          ?.querySelector('.select__single-value, .select__multi-value');
        return part.value !== '' || Boolean(chosen);
      }
      if (part.matches('button')) {
        return (
          part.getAttribute('aria-pressed') === 'true' || /(^|\s)_active_/.test(part.className)
        );
      }
      return [...part.querySelectorAll('input, textarea, select, button')].some(holds);
    };
    const look = () => {
      seen.frames++;
      for (const { name, selector } of all) {
        if ([...document.querySelectorAll(selector)].some(holds)) seen.filled.add(name);
      }
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }, watched);
}

/** What was seen in all frames of a page. */
export async function watchedIn(page: Page): Promise<Watched> {
  const all: Watched = { frames: 0, filled: [] };
  for (const frame of page.frames()) {
    const seen = await frame.evaluate(() => {
      const found = (
        window as unknown as { seenByWatcher?: { frames: number; filled: Set<string> } }
      ).seenByWatcher;
      return found
        ? { frames: found.frames, filled: [...found.filled] }
        : { frames: 0, filled: [] };
    });
    all.frames += seen.frames;
    all.filled.push(...seen.filled);
  }
  return all;
}
