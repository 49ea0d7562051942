import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from '@playwright/test';
import type axeCore from 'axe-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules whose outcome depends on colours. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type WithAxe = Window & { axe?: typeof axeCore };

/** axe stays in a document: reading it anew for every look took most of the time. */
async function violationsOf(
  where: Page | Frame,
  runOnly: axeCore.RunOnly,
  name: string,
  root: string,
): Promise<string[]> {
  // A page of ours draws what it keeps once it is read: before that it has nothing, and no heading either.
  if (root === 'html') await where.locator('h1').first().waitFor({ state: 'attached' });
  if (!(await where.evaluate(() => Boolean((window as WithAxe).axe)))) await where.evaluate(SOURCE);
  await atRest(where);
  const found = await where.evaluate(
    async (context) => {
      const { axe } = window as WithAxe;
      if (!axe) throw new Error('axe did not load');
      const { violations } = await axe.run(context.of, {
        runOnly: context.runOnly,
        resultTypes: ['violations'],
      });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, target }) => `${id} at ${target.join(' ')} ${html.slice(0, 200)}`),
      );
    },
    // What React Aria tells screen readers stands there for seconds and may name a button that is gone by then.
    { of: { include: [root], exclude: ['[data-live-announcer]'] }, runOnly },
  );
  return found.map((violation) => `${name}: ${violation}`);
}

/** What a person would stumble over in what stands there now: axe's violations and sideways scrolling, in words. */
export async function surfaceFaults(
  where: Page | Frame,
  name: string,
  root = 'html',
): Promise<string[]> {
  const faults = await violationsOf(where, { type: 'tag', values: TAGS }, name, root);
  return [...faults, ...(await overflowFaults(where, name))];
}

/** The same in light and then in dark, where only the colours differ and are all that is looked at again. */
export async function faultsInBothSchemes(
  where: Page | Frame,
  name: string,
  root = 'html',
): Promise<string[]> {
  const light = await surfaceFaults(where, `${name}, light`, root);
  await inScheme(where, 'dark');
  const colours: axeCore.RunOnly = { type: 'rule', values: COLOUR_RULES };
  const dark = await violationsOf(where, colours, `${name}, dark`, root);
  await inScheme(where, 'light');
  return [...light, ...dark];
}

async function inScheme(where: Page | Frame, colorScheme: 'light' | 'dark'): Promise<void> {
  const page = 'page' in where ? where.page() : where;
  await page.emulateMedia({ colorScheme });
  await where.evaluate(async (scheme) => {
    const { matches } = matchMedia(`(prefers-color-scheme: ${scheme})`);
    if (!matches) throw new Error(`the page is not ${scheme}`);
  }, colorScheme);
}

/** Colours that change in passing are waited for: halfway they are nobody's choice. */
async function atRest(where: Page | Frame): Promise<void> {
  await where.evaluate(async () => {
    for (;;) {
      // A change of style begins with the next frame.
      await new Promise(requestAnimationFrame);
      const passing = document.getAnimations().filter((one) => {
        const { target } = (one.effect as KeyframeEffect | null) ?? {};
        // What lies in a closed section stands still until the section opens: it would be waited for in vain.
        return one instanceof CSSTransition && target?.checkVisibility();
      });
      if (passing.length === 0) return;
      await Promise.allSettled(passing.map((one) => one.finished));
    }
  });
}

export async function overflowFaults(where: Page | Frame, name: string): Promise<string[]> {
  const tooWide = await where.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return tooWide > 0 ? [`${name}: ${tooWide} px too wide`] : [];
}
