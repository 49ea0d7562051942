import type { Page } from '@playwright/test';

/** Reads native controls of a page by their keys, without the extension's own reader. */

const QUIET_MS = 1000;
const QUIET_DEADLINE_MS = 15_000;
const LOOK_MS = 100;

/** Resolves one second, of this machine's clock, after the last mutation, input or change of the page. */
export async function quiet(page: Page): Promise<void> {
  const changes = await page.evaluateHandle(() => {
    const counted = { count: 0 };
    const count = () => {
      counted.count++;
    };
    new MutationObserver(count).observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    for (const type of ['input', 'change']) document.addEventListener(type, count, true);
    return counted;
  });
  const began = Date.now();
  let last = { count: 0, at: began };
  while (Date.now() - last.at < QUIET_MS && Date.now() - began < QUIET_DEADLINE_MS) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    const count = await changes.evaluate((counted) => counted.count);
    if (count !== last.count) last = { count, at: Date.now() };
  }
}

/** What stands under each key: the texts of a box, list, file or of every ticked choice; null: no such control. */
export function standing(page: Page, keys: string[]): Promise<Record<string, string[] | null>> {
  return page.evaluate((all) => {
    type Box = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
    const BOX = 'input:not([type=hidden]), textarea, select';
    const tidy = (text: string | null | undefined) =>
      (text ?? '').normalize('NFC').replace(/\s+/g, ' ').trim();
    const boxesIn = (root: Element) => [...root.querySelectorAll<Box>(BOX)];

    const SPECIAL: Record<string, string> = {
      'candidate-location': 'select.candidate-location',
      'pronouns:custom': '#customPronounsTextField',
    };
    const boxesOf = (key: string): Box[] => {
      const special = document.querySelector<Box>(SPECIAL[key] ?? ':not(*)');
      if (special) return [special];
      const named = [...document.querySelectorAll<Box>(`[name="${CSS.escape(key)}"]`)].filter(
        (box) => box.matches(BOX) && box.id !== 'customPronounsTextField',
      );
      if (named.length) return named;
      const byId = document.getElementById(key);
      if (byId) return byId.matches(BOX) ? [byId as Box] : boxesIn(byId);
      const upload = document.querySelector(`[aria-labelledby="upload-label-${CSS.escape(key)}"]`);
      if (upload) return boxesIn(upload);
      const entry = document.querySelector(`[data-field-path="${CSS.escape(key)}"]`);
      if (entry) return boxesIn(entry).filter((box) => box.name !== 'communicationConsent');
      const [, path = '', part = '', which = ''] =
        /^(.+)-(school|degree|major|startDate|endDate)(?::(month|year))?(?::\d+)?$/.exec(key) ?? [];
      const block = document.querySelector(
        `[data-field-path="${CSS.escape(path)}"] [id$="-${CSS.escape(part || '?')}"]`,
      );
      if (!block) return [];
      const lists = block.matches(BOX) ? [block as Box] : boxesIn(block);
      return which ? lists.slice(which === 'month' ? 0 : -1).slice(0, 1) : lists;
    };
    const textsOf = (boxes: Box[]): string[] | null => {
      if (!boxes.length) return null;
      return boxes.flatMap((box) => {
        if (box instanceof HTMLSelectElement) {
          return box.value ? [tidy(box.selectedOptions[0]?.text)] : [];
        }
        if (box.type === 'file')
          return [...((box as HTMLInputElement).files ?? [])].map(({ name }) => name);
        if (box.type === 'checkbox' || box.type === 'radio') {
          const label = box.labels?.[0]?.textContent ?? box.getAttribute('aria-label');
          return (box as HTMLInputElement).checked ? [tidy(label) || '✓'] : [];
        }
        return box.value.trim() ? [box.value] : [];
      });
    };
    return Object.fromEntries(all.map((key) => [key, textsOf(boxesOf(key))]));
  }, keys);
}
