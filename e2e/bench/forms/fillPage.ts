import type { Page } from '@playwright/test';
import type { ApplySession } from '../../../extension/apply/session.ts';
import type { OpenPage } from '../../../extension/db/records.ts';
import { rows } from '../../store.ts';
import { tell } from '../../tell.ts';
import type { Bench } from './bench.ts';
import { isPlannedAndOperable } from './operable.ts';
import { quiet, standing } from './stands.ts';

/** What the extension made of one page. */
export interface FilledPage {
  session: Pick<ApplySession, 'fields' | 'job'>;
  /** Texts that stand under each planned key of an operable control, a second after the page rested. */
  stands: Record<string, string[] | null>;
}

/**
 * `fast`: the page's timers run ahead whenever it has nothing to do, so that waiting for scripts that a captured page
 * does not have takes no time. `real`: as it would be for a person.
 */
export type Pace = 'fast' | 'real';

const SEEN_MS = { fast: 30_000, real: 90_000 };
const FILLED_MS = 600_000;
const LOOK_MS = 200;

/** Opens the page at its true URL and fills it as the side panel does. Throws where it is not served or not filled. */
export async function fillPage(bench: Bench, url: string, pace: Pace): Promise<FilledPage> {
  const earlier = new Set((await rows<OpenPage>(bench.own, 'pages')).map(({ id }) => id));
  const page = await bench.context.newPage();
  const crash = new Promise<never>((_, reject) => {
    page.once('crash', () => reject(new Error('the page crashed')));
  });
  try {
    return await Promise.race([crash, fillIn(page, bench, { url, pace, earlier })]);
  } finally {
    await page.close();
  }
}

async function fillIn(
  page: Page,
  { context, own, clock }: Bench,
  { url, pace, earlier }: { url: string; pace: Pace; earlier: ReadonlySet<string> },
): Promise<FilledPage> {
  if (pace === 'fast') {
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setVirtualTimePolicy', { policy: 'advance' });
  }
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  const { tabId } = await poll(SEEN_MS[pace], 'the extension saw no form', async () =>
    (await rows<OpenPage>(own, 'pages')).find(
      (open) => open.url === page.url() && !earlier.has(open.id),
    ),
  );
  const begun = await tell(own, { type: 'apply.start', tabId, despiteDuplicate: true });
  if (!begun.ok) throw new Error(`the fill did not start: ${begun.problem}`);
  const ended = await poll(FILLED_MS, 'the fill did not end', async () => {
    const session = await sessionIn(own, tabId, 'state');
    return session?.state === 'filling' ? undefined : session?.state;
  });
  if (ended !== 'review') throw new Error(`the fill ended as "${ended}"`);
  await quiet(page);
  const session = await sessionIn(own, tabId);
  if (!session?.fields.length) throw new Error('the extension described no question');
  if (Math.abs(Date.parse(session.startedAt) - clock().getTime()) > 2 * FILLED_MS) {
    throw new Error(`the extension's clock was not pinned: ${session.startedAt}`);
  }
  const keys = session.fields.filter(isPlannedAndOperable).map((field) => field.description.key);
  return { session, stands: await standing(page, keys) };
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

/** The tab's session, or of it the named part alone: whole rows are large, and its state is asked often. */
function sessionIn(
  own: Page,
  tabId: number,
  part: 'state',
): Promise<Pick<ApplySession, 'state'> | undefined>;
function sessionIn(own: Page, tabId: number): Promise<ApplySession | undefined>;
function sessionIn(own: Page, tabId: number, part?: 'state') {
  return own.evaluate(
    ([tab, name]) =>
      new Promise<unknown>((resolve, reject) => {
        const opening = indexedDB.open('jobai');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const cursor = database.transaction('sessions').objectStore('sessions').openCursor();
          const end = (found?: unknown) => {
            database.close();
            resolve(found);
          };
          cursor.onerror = () => reject(cursor.error);
          cursor.onsuccess = () => {
            const row = cursor.result?.value;
            if (!cursor.result) end();
            else if (row.tabId !== tab) cursor.result.continue();
            else end(name ? { [name]: row[name] } : row);
          };
        };
      }),
    [tabId, part] as const,
  ) as Promise<never>;
}
