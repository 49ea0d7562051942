import type { BrowserContext, Page } from '@playwright/test';
import type { ApplySession, SessionField } from '../../../extension/apply/session.ts';
import type { OpenPage } from '../../../extension/db/records.ts';
import { rows } from '../../store.ts';
import { tell } from '../../tell.ts';
import type { CapturedPage } from './folder.ts';
import { OPERABLE } from './operable.ts';
import { quiet, standing } from './stands.ts';

/** What the extension made of one page. */
export interface FilledPage {
  session: ApplySession;
  /** Texts that stand under each planned key of an operable control, a second after the page rested. */
  stands: Record<string, string[] | null>;
}

/** Twice as long as a page's scripts may take to come (formPage.ts), and some. */
const SEEN_MS = 45_000;
const FILLED_MS = 300_000;
const LOOK_MS = 250;

/** Opens the page at its true URL and fills it as the side panel does. Throws where it is not served or not filled. */
export async function fillPage(
  context: BrowserContext,
  own: Page,
  { gold }: CapturedPage,
): Promise<FilledPage> {
  const earlier = new Set((await rows<OpenPage>(own, 'pages')).map(({ id }) => id));
  const page = await context.newPage();
  try {
    await page.goto(gold.url, { waitUntil: 'domcontentloaded' });
    const url = page.url();
    const seen = await poll(SEEN_MS, 'the extension saw no form', async () =>
      (await rows<OpenPage>(own, 'pages')).find(
        (open) => open.url === url && !earlier.has(open.id),
      ),
    );
    const { tabId } = seen;
    const begun = await tell(own, { type: 'apply.start', tabId, despiteDuplicate: true });
    if (!begun.ok) throw new Error(`the fill did not start: ${begun.problem}`);
    const ended = await poll(FILLED_MS, 'the fill did not end', async () => {
      const state = await stateIn(own, tabId);
      return state === 'filling' ? undefined : state;
    });
    if (ended !== 'review') throw new Error(`the fill ended as "${ended}"`);
    await quiet(page);
    const session = (await rows<ApplySession>(own, 'sessions')).find((one) => one.tabId === tabId);
    if (!session?.fields.length) throw new Error('the extension described no question');
    const keys = session.fields.filter(isPlannedAndOperable).map((field) => field.description.key);
    return { session, stands: await standing(page, keys) };
  } finally {
    await page.close();
  }
}

export function isPlannedAndOperable({ decision, description }: SessionField): boolean {
  return decision.action === 'fill' && OPERABLE[description.widget];
}

async function poll<T>(
  forMs: number,
  fault: string,
  look: () => Promise<T | undefined>,
): Promise<T> {
  for (const deadline = Date.now() + forMs; Date.now() < deadline; ) {
    const found = await look();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
  throw new Error(`${fault} within ${forMs / 1000} s`);
}

/** State of the tab's session alone: whole rows are large, and this is asked often. */
function stateIn(own: Page, tabId: number): Promise<string | undefined> {
  return own.evaluate(
    (tab) =>
      new Promise<string | undefined>((resolve, reject) => {
        const opening = indexedDB.open('jobai');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const reading = database.transaction('sessions').objectStore('sessions').getAll();
          reading.onsuccess = () => {
            database.close();
            resolve(reading.result.find((one) => one.tabId === tab)?.state);
          };
          reading.onerror = () => reject(reading.error);
        };
      }),
    tabId,
  );
}
