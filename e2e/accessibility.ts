import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What a person would stumble over in what stands there now: axe's violations and sideways scrolling, in words. */
export async function surfaceFaults(page: Page, name: string, root = 'html'): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .include(root)
    // What React Aria tells screen readers stands there for seconds and may name a button that is gone by then.
    .exclude('[data-live-announcer]')
    .withTags(TAGS)
    // The other mode opens a tab for every run: slow, and not possible beside the side panel.
    .setLegacyMode()
    .analyze();
  const faults = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, target }) => `${name}: ${id} at ${target.join(' ')} ${html.slice(0, 200)}`),
  );
  return [...faults, ...(await overflowFaults(page, name))];
}

export async function overflowFaults(page: Page, name: string): Promise<string[]> {
  const tooWide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return tooWide > 0 ? [`${name}: ${tooWide} px too wide`] : [];
}
