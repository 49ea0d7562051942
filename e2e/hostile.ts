import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { CANARY } from './boards/hostile/page.ts';
import { ROOT } from './paths.ts';
import type { Stack } from './stack.ts';

/** What may not come of a page that speaks to machines, looked for wherever it could. */

const MIGRATIONS = join(ROOT, 'backend/supabase/migrations');

function tables(): string[] {
  const sql = readdirSync(MIGRATIONS)
    .filter((name) => name.endsWith('.sql'))
    .map((name) => readFileSync(join(MIGRATIONS, name), 'utf8'))
    .join('\n');
  return [...sql.matchAll(/^create table public\.(\w+)/gm)].map(([, name = '']) => name);
}

/** Kept as the page wrote it, for it vanishes there; it is shown as the posting and as nothing else. */
const withoutPosting = (key: string, value: unknown) => (key === 'posting' ? '' : value);

/** Tables in which a row holds the word; and how many were looked through. */
export async function inTables(stack: Stack): Promise<{ found: string[]; looked: number }> {
  const all = tables();
  const found: string[] = [];
  for (const table of all) {
    const rows = (await stack.rows(table)).map((row) => JSON.stringify(row, withoutPosting));
    found.push(
      ...rows.filter((row) => row.includes(CANARY)).map((row) => `${table}: ${excerpt(row)}`),
    );
  }
  return { found, looked: all.length };
}

const excerpt = (row: string) => row.slice(Math.max(0, row.indexOf(CANARY) - 80)).slice(0, 160);

/** Values in the page's controls that hold the word, and how often its form was sent. */
export function inForm(page: Page): Promise<{ held: string[]; sent: number; filled: string[] }> {
  return page.evaluate((word) => {
    const all = [...document.querySelectorAll<HTMLInputElement>('input, textarea')];
    const isFilled = ({ type, checked, value }: HTMLInputElement) =>
      type === 'checkbox' ? checked : value !== '';
    return {
      held: all
        .filter((one) => one.type !== 'checkbox' && one.value.includes(word))
        .map(({ id }) => id),
      filled: all.filter(isFilled).map(({ id }) => id),
      sent: (window as unknown as { sent: number }).sent,
    };
  }, CANARY);
}

/** Places of the panel that say the word in words of their own: neither the page's own question nor a marked part. */
export function inPanel(panel: Page): Promise<string[]> {
  return panel.evaluate((word) => {
    const said: string[] = [];
    const own =
      'section[aria-label^="Draft for"], section[aria-label="Fit"], [role=status], [role=alert], footer';
    for (const part of document.querySelectorAll(own)) {
      const copy = part.cloneNode(true) as Element;
      // What the truth review marked, with its reason, is shown as just that.
      for (const marked of copy.querySelectorAll('mark, li')) marked.remove();
      if (copy.textContent?.includes(word)) said.push(copy.textContent.slice(0, 200));
    }
    return said;
  }, CANARY);
}
