import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules whose outcome depends on colours. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

function axe(page: Page, root: string): AxeBuilder {
  return (
    new AxeBuilder({ page })
      .include(root)
      // What React Aria tells screen readers stands there for seconds and may name a button that is gone by then.
      .exclude('[data-live-announcer]')
      // The other mode opens a tab for every run: slow, and not possible beside the side panel.
      .setLegacyMode()
  );
}

async function violationsOf(run: AxeBuilder, name: string): Promise<string[]> {
  const { violations } = await run.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, target }) => `${name}: ${id} at ${target.join(' ')} ${html.slice(0, 200)}`),
  );
}

/** What a person would stumble over in what stands there now: axe's violations and sideways scrolling, in words. */
export async function surfaceFaults(page: Page, name: string, root = 'html'): Promise<string[]> {
  const faults = await violationsOf(axe(page, root).withTags(TAGS), name);
  return [...faults, ...(await overflowFaults(page, name))];
}

/** The same in light and then in dark, where only the colours differ and are all that is looked at again. */
export async function faultsInBothSchemes(
  page: Page,
  name: string,
  root = 'html',
): Promise<string[]> {
  const light = await surfaceFaults(page, `${name}, light`, root);
  await inScheme(page, 'dark');
  const dark = await violationsOf(axe(page, root).withRules(COLOUR_RULES), `${name}, dark`);
  await inScheme(page, 'light');
  return [...light, ...dark];
}

/** Colours that change in passing are waited for. */
async function inScheme(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.evaluate(async () => {
    await new Promise(requestAnimationFrame);
    const passing = document.getAnimations().filter((one) => {
      const { target } = (one.effect as KeyframeEffect | null) ?? {};
      // What lies in a closed section stands still until the section opens: it would be waited for in vain.
      return one instanceof CSSTransition && target?.checkVisibility();
    });
    await Promise.allSettled(passing.map((one) => one.finished));
  });
}

export async function overflowFaults(page: Page, name: string): Promise<string[]> {
  const tooWide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return tooWide > 0 ? [`${name}: ${tooWide} px too wide`] : [];
}
