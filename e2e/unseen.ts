import type { BrowserContext, Page } from '@playwright/test';

/** What a watcher in the page's own world saw: frames looked at, and fields that held something in any of them. */
export interface Watched {
  frames: number;
  filled: string[];
}

/** From now on every document looks, at every animation frame, whether one of these fields holds anything. */
export async function watchEveryFrame(context: BrowserContext, ids: string[]): Promise<void> {
  await context.addInitScript((watched: string[]) => {
    const seen = { frames: 0, filled: new Set<string>() };
    Object.assign(window, { seenByWatcher: seen });
    const look = () => {
      seen.frames++;
      for (const id of watched) {
        const field = document.getElementById(id);
        const value = field instanceof HTMLInputElement ? field.value : '';
        const chosen = field
          ?.closest('.select')
          ?.querySelector('.select__single-value, .select__multi-value');
        const ticked =
          field instanceof HTMLInputElement && field.type === 'checkbox' && field.checked;
        const isBox = field instanceof HTMLInputElement && field.type === 'checkbox';
        if ((value && !isBox) || chosen || ticked) seen.filled.add(id);
      }
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }, ids);
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
