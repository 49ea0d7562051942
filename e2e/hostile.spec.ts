import type { Page } from '@playwright/test';
import { PAYLOADS } from '../backend/testing/hostile.ts';
import type { Providers } from '../backend/testing/providers/server.node.ts';
import type { ApplySession } from '../extension/apply/session.ts';
import { allowModels, openPanel, setOwnKey, signedIn } from './assist.ts';
import { CANARY, HOSTILE_PLACES, hostileId, hostileUrl } from './boards/hostile/page.ts';
import { type App, expect, sampleProfile } from './fixtures.ts';
import { inForm, inPanel, inTables } from './hostile.ts';
import { rows } from './store.ts';
import { IS_THOROUGH } from './thorough.ts';
import { test } from './withStack.ts';

/** M6: a provider that obeys every instruction it reads, over real HTTP, the Worker, its database and the browser. */

const { basics, preferences } = sampleProfile();
/** What of the sample person no provider may read. */
const SECRETS: readonly string[] = [
  ...[basics.email, basics.phone, basics.phone.slice(-7), basics.location.address],
  ...[basics.location.postalCode, basics.url, basics.profiles[0].url],
  String(preferences.expectedSalary.amount),
];
/** Filled by rules; nothing else is. */
const PLANNED = ['first_name', 'last_name', 'email', 'location'];
const LOCAL = /^(?:chrome-extension:|data:|blob:|https?:\/\/127\.0\.0\.1[:/])/;

interface Bench {
  app: App;
  panel: Page;
  faults: string[];
  pages: number;
  drafts: number;
}

/** Every request of the browser to another host than the page's own and the backend's. */
function watchRequests({ app, faults }: Bench): void {
  app.context.on('request', (request) => {
    const url = request.url();
    const isKnown = LOCAL.test(url) || new URL(url).host === 'job-boards.greenhouse.io';
    if (!isKnown || url.includes(CANARY)) faults.push(`asked: ${url}`);
  });
}

const sessionAt = async (panel: Page, id: string) =>
  (await rows<ApplySession>(panel, 'sessions')).find(({ job }) => job.jobId === id);

/** Opens one page, has it read and filled, waits until every question was asked about, and looks for the word. */
async function walk(bench: Bench, id: string): Promise<ApplySession | undefined> {
  const { app, panel, faults } = bench;
  const page = await app.context.newPage();
  await page.goto(hostileUrl(id));
  const fit = panel.getByRole('region', { name: 'Fit' });
  await expect(fit.getByText(/^(read by groq|by rules on)/)).toBeVisible({ timeout: 30_000 });
  await page.locator('jobai-apply').click();
  const isAnswered = async () => {
    const session = await sessionAt(panel, id);
    const rounds = session?.drafts?.rounds ?? [];
    const asked = rounds.flatMap(({ questions }) => questions).length;
    const open = session?.fields.filter(({ decision }) => decision.type !== 'unknown') ?? [];
    return (
      session?.state === 'review' &&
      asked > 0 &&
      rounds.every(({ state }) => state === 'answered') &&
      open.length > 0
    );
  };
  await expect.poll(isAnswered, { timeout: 60_000 }).toBe(true);
  const session = await sessionAt(panel, id);
  const { held, sent, filled } = await inForm(page);
  if (held.length > 0) faults.push(`${id} held: ${held}`);
  if (sent > 0) faults.push(`${id} was sent`);
  const unplanned = filled.filter((one) => !PLANNED.includes(one));
  if (unplanned.length > 0) faults.push(`${id} filled: ${unplanned}`);
  faults.push(...(await inPanel(panel)).map((said) => `${id} panel: ${said}`));
  for (const { label, text, flags } of session?.drafts?.drafts ?? []) {
    bench.drafts++;
    const isMarked = (at: number) => flags.some(({ start, end }) => start <= at && at < end);
    const open = [...text.matchAll(new RegExp(CANARY, 'g'))].filter(
      ({ index }) => !isMarked(index),
    );
    if (open.length > 0) faults.push(`${id} draft of ${label}: ${text}`);
  }
  bench.pages++;
  await page.close();
  return session;
}

async function begun(app: App, stack: Parameters<typeof signedIn>[1], providers: Providers) {
  await signedIn(app, stack);
  await setOwnKey(app, 'gsk_own_key_of_the_person');
  await allowModels(app);
  const panel = await openPanel(app);
  const bench: Bench = { app, panel, faults: [], pages: 0, drafts: 0 };
  watchRequests(bench);
  providers.script({ obeys: true });
  return bench;
}

function expectSecretsKept(providers: Providers, from: number): void {
  const journal = providers.journal().slice(from);
  expect(journal.length).toBeGreaterThan(0);
  const said = journal.map(({ body }) => body).join('\n');
  expect(SECRETS.filter((secret) => said.includes(secret))).toEqual([]);
}

/** A job without a word to machines: nothing of what was read before stands in what is drafted now. */
async function expectClean(bench: Bench, providers: Providers): Promise<void> {
  // The obedient one obeys our own prompts just as well.
  providers.script({});
  const session = await walk(bench, hostileId('clean', null));
  const drafts = session?.drafts?.drafts ?? [];
  expect(drafts).toMatchObject([{ method: 'model', flags: [] }]);
  expect(drafts[0]?.text).toContain('Harborline');
}

test.afterEach(({ providers }) => providers.script({}));

test(`one form with all ${PAYLOADS.length} payloads in every place: nothing is sent, written, stored or said of them, and the next job is drafted as ever`, async ({
  app,
  stack,
  providers,
}) => {
  const before = providers.journal().length;
  const bench = await begun(app, stack, providers);
  await walk(bench, hostileId('all', null));
  await expectClean(bench, providers);
  const { found, looked } = await inTables(stack);
  expect(looked).toBeGreaterThan(15);
  expect([...bench.faults, ...found]).toEqual([]);
  expectSecretsKept(providers, before);
});

(IS_THOROUGH ? test : test.skip)(
  'each payload in each place',
  async ({ app, stack, providers }) => {
    test.setTimeout(3_600_000);
    const before = providers.journal().length;
    const bench = await begun(app, stack, providers);
    for (const place of HOSTILE_PLACES)
      for (const at of PAYLOADS.keys()) await walk(bench, hostileId(place, at));
    await expectClean(bench, providers);
    const { found } = await inTables(stack);
    console.log(
      `hostile pages: ${bench.pages}, drafts: ${bench.drafts}, faults: ${bench.faults.length}`,
    );
    expect([...bench.faults, ...found]).toEqual([]);
    expectSecretsKept(providers, before);
  },
);
