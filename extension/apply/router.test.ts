import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import type { AccountRequest } from '../account/messages.ts';
import type { DraftsRequest } from '../assist/drafts/messages.ts';
import { db } from '../db/database.ts';
import { saveProfile } from '../db/profile.ts';
import type { PageRequest, PanelRequest } from '../messages.ts';
import { sampleField, sampleSession } from '../ui/panel/sample.ts';
import { route } from './router.ts';
import type { ApplySession } from './session.ts';

/** F2, F3, F5, D8: every message from every wrong sender changes nothing at all. */

type Sender = Parameters<typeof route>[1];

const ID = browser.runtime.id;
// Node gives `chrome-extension:` URLs no origin, so the extension's pages live at an ordinary address here.
const OURS = 'https://our-own-pages.test';
const PANEL = `${OURS}/sidepanel.html`;
const FORM = 'https://job-boards.greenhouse.io/tidewater/jobs/4417203';
const DOCUMENT = 'document-1';
const HASH = 'a'.repeat(64);

const session: ApplySession = sampleSession({
  id: 'session-1',
  tabId: 7,
  frameId: 0,
  documentId: DOCUMENT,
  formUrl: FORM,
  state: 'review',
  hash: HASH,
  fields: [
    sampleField('first_name', 'First name', {
      decision: {
        action: 'fill',
        key: 'first_name',
        type: 'givenName',
        by: 'adapter',
        rule: '',
        value: { kind: 'text', text: 'Ines' },
        source: { kind: 'profile', path: 'basics.givenName' },
      },
    }),
  ],
});
const submitting: ApplySession = {
  ...session,
  id: 'session-2',
  documentId: 'document-2',
  tabId: 8,
  job: { ...session.job, jobId: '4417204' },
  state: 'submitting',
};
/** Just approved: what was approved a while ago is asked whether it was clicked. */
const submittingNow = (): ApplySession => ({
  ...submitting,
  approval: { id: 'approval-2', hash: HASH, at: new Date().toISOString(), clickedAt: null },
});
const { job } = session;
const told = { fields: session.fields.map(({ description }) => description) };
const key = 'first_name';

/** One of each, meant for the sessions above: from their own document each of them counts. */
const FROM_PAGE = {
  'page.here': {
    type: 'page.here',
    identity: { ats: job.ats, tenant: job.tenant, jobId: job.jobId },
    company: job.company,
  },
  'page.seen': { type: 'page.seen', job, url: FORM, around: [], hasForm: true, refusal: '' },
  'page.loaded': {
    type: 'page.loaded',
    url: `${FORM}/confirmation`,
    confirmation: { identity: submitting.job, text: 'Thank you' },
  },
  'page.closed': {
    type: 'page.closed',
    ats: job.ats,
    tenant: job.tenant,
    jobId: job.jobId,
    url: FORM,
    signs: { closed: { by: 'text', text: 'No longer open' }, deadline: '', limit: '' },
  },
  'page.gone': { type: 'page.gone' },
  'page.apply': { type: 'page.apply' },
  'scan.form': {
    type: 'scan.form',
    job,
    ...told,
    signs: { closed: null, deadline: '', limit: '' },
  },
  'fill.plan': { type: 'fill.plan', sessionId: session.id, job, ...told, fresh: [key] },
  'fill.choose': { type: 'fill.choose', sessionId: session.id, key, options: ['Yes'] },
  'fill.verdict': {
    type: 'fill.verdict',
    sessionId: session.id,
    verdicts: [{ key, verdict: { state: 'verified' } }],
  },
  'fill.reading': {
    type: 'fill.reading',
    sessionId: session.id,
    fields: [],
    touched: [],
    errors: [],
  },
  'fill.failed': { type: 'fill.failed', sessionId: session.id, problem: 'noForm' },
  'submit.clicked': {
    type: 'submit.clicked',
    sessionId: submitting.id,
    approvalId: 'approval-2',
  },
  'submit.outcome': {
    type: 'submit.outcome',
    sessionId: submitting.id,
    approvalId: 'approval-2',
    outcome: 'confirmed',
    by: 'url',
    url: FORM,
    text: 'Thank you',
  },
} satisfies { [T in PageRequest['type']]: Extract<PageRequest, { type: T }> };

const FROM_PANEL = {
  'panel.pages': { type: 'panel.pages', tabId: 7 },
  'panel.scan': { type: 'panel.scan', tabId: 7 },
  'apply.start': { type: 'apply.start', tabId: 7, despiteDuplicate: true },
  'apply.edit': {
    type: 'apply.edit',
    sessionId: session.id,
    key,
    value: { kind: 'text', text: 'x' },
    remember: 'everywhere',
  },
  'apply.acceptDraft': {
    type: 'apply.acceptDraft',
    sessionId: session.id,
    key: 'why',
    draftId: 'round-1:why',
    text: 'Because.',
    remember: 'everywhere',
  },
  'apply.remember': {
    type: 'apply.remember',
    sessionId: session.id,
    key,
    scope: 'tenant',
  },
  'apply.attach': { type: 'apply.attach', sessionId: session.id, key, fileId: 'resume-1' },
  'apply.undo': { type: 'apply.undo', sessionId: session.id, key: null },
  'apply.show': { type: 'apply.show', sessionId: session.id, key },
  'apply.cancel': { type: 'apply.cancel', sessionId: session.id },
  'apply.close': { type: 'apply.close', sessionId: session.id },
  'apply.approve': {
    type: 'apply.approve',
    sessionId: session.id,
    hash: HASH,
    approvalId: 'approval-1',
    confirmed: [],
  },
  'apply.resolve': { type: 'apply.resolve', sessionId: session.id, outcome: 'applied' },
} satisfies { [T in PanelRequest['type']]: Extract<PanelRequest, { type: T }> };

/** They would send somebody's password to a server, or sign the person out. */
const ABOUT_ACCOUNT = {
  'account.connect': { type: 'account.connect', address: 'https://evil.test' },
  'account.signUp': { type: 'account.signUp', email: 'a@evil.test', password: 'x' },
  'account.signIn': { type: 'account.signIn', email: 'a@evil.test', password: 'x' },
  'account.sendCode': { type: 'account.sendCode', email: 'a@evil.test' },
  'account.forgot': { type: 'account.forgot', email: 'a@evil.test' },
  'account.resend': { type: 'account.resend' },
  'account.verify': { type: 'account.verify', code: '123456' },
  'account.cancel': { type: 'account.cancel' },
  'account.setPassword': { type: 'account.setPassword', password: 'x' },
  'account.changeEmail': { type: 'account.changeEmail', email: 'a@evil.test' },
  'account.signOut': { type: 'account.signOut', everywhere: true },
  'account.delete': { type: 'account.delete' },
  'account.check': { type: 'account.check' },
} satisfies { [T in AccountRequest['type']]: Extract<AccountRequest, { type: T }> };

/** They would ask a model about somebody, or say that a draft was looked at. */
const ABOUT_DRAFTS = {
  'drafts.look': { type: 'drafts.look' },
  'drafts.ask': { type: 'drafts.ask', sessionId: session.id, keys: null, note: 'x' },
  'drafts.cancel': { type: 'drafts.cancel', sessionId: session.id },
  'drafts.seen': {
    type: 'drafts.seen',
    sessionId: session.id,
    draftId: 'round-1:why',
    flag: 0,
    own: null,
  },
  'drafts.own': {
    type: 'drafts.own',
    sessionId: session.id,
    draftId: 'round-1:why',
    text: 'Mine.',
  },
  'drafts.put': {
    type: 'drafts.put',
    sessionId: session.id,
    draftId: 'round-1:why',
    state: 'dismissed',
  },
} satisfies { [T in DraftsRequest['type']]: Extract<DraftsRequest, { type: T }> };

const tab = (id: number, url?: string) => ({ id, url }) as NonNullable<Sender['tab']>;
const page = (parts: Partial<Sender> = {}): Sender => ({
  id: ID,
  origin: new URL(FORM).origin,
  url: FORM,
  frameId: 0,
  documentId: DOCUMENT,
  tab: tab(7, FORM),
  ...parts,
});
const panel: Sender = { id: ID, origin: OURS, url: PANEL };
const at = (url: string, origin = new URL(url).origin) => page({ url, origin, tab: tab(7, url) });

/** Nobody who may say anything. */
const STRANGERS: Record<string, Sender> = {
  'another extension': { ...panel, id: 'other', origin: 'chrome-extension://other' },
  'another extension as our page': { ...panel, id: 'other' },
  'another extension in the form': page({ id: 'other' }),
  'no extension at all': { ...page(), id: undefined },
  'a web page': at('https://careers.evil.test/jobs'),
  http: at('http://job-boards.greenhouse.io/tidewater/jobs/4417203'),
  'another port': at('https://job-boards.greenhouse.io:8443/tidewater/jobs/4417203'),
  'a host that begins alike': at('https://job-boards.greenhouse.io.evil.test/tidewater/jobs/1'),
  'a host that ends alike': at('https://evil-job-boards.greenhouse.io/tidewater/jobs/1'),
  'a punycode host': at('https://xn--job-bards-m7a.greenhouse.io/tidewater/jobs/1'),
  'a trailing dot': at('https://job-boards.greenhouse.io./tidewater/jobs/4417203'),
  'a sandboxed frame': at(FORM, 'null'),
  'an origin that is not its URL’s': at('https://careers.evil.test/x', new URL(FORM).origin),
  'a frame without an address': page({ url: 'about:srcdoc' }),
  'no address': page({ url: undefined }),
  'no tab': page({ tab: undefined }),
  'no frame': page({ frameId: undefined }),
  'no document': page({ documentId: undefined }),
};

/** Our own script in a real form: another document, tab or frame than the session's. */
const OTHER_FORMS: Record<string, Sender> = {
  'another document of the tab': page({ documentId: 'document-9', frameId: 3 }),
  'another tab': page({ documentId: 'document-9', tab: tab(9, FORM) }),
  'the right document id in another tab': page({ tab: tab(9, FORM) }),
};

async function everythingStored(): Promise<string> {
  const stores = await Promise.all(
    db.tables
      .filter(({ name }) => name !== 'pages')
      .map(async (table) => [table.name, await table.toArray()]),
  );
  return JSON.stringify(stores);
}

const sent = vi.fn(async () => ({ ok: true, since: 0 }));

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
  await db.sessions.bulkAdd([session, submittingNow()]);
  sent.mockClear();
  browser.runtime.getURL = ((path: string) => `${OURS}${path}`) as never;
  browser.tabs.sendMessage = sent as never;
  browser.sidePanel = { open: vi.fn(async () => undefined) } as never;
});

/** Messages that make somebody do something; "do you live?" and "look at the switch again" are none. */
const commands = () =>
  (sent.mock.calls as unknown as [number, { type: string }][])
    .map(([, command]) => command.type)
    .filter((type) => type !== 'alive?' && type !== 'recheck');

async function expectNothing(message: unknown, sender: Sender): Promise<void> {
  const before = await everythingStored();
  await route(message, sender);
  expect(await everythingStored()).toBe(before);
  expect(commands()).toEqual([]);
}

describe('a stranger changes nothing and gets no answer', () => {
  const messages = { ...FROM_PAGE, ...FROM_PANEL, ...ABOUT_ACCOUNT, ...ABOUT_DRAFTS };
  test.each(Object.entries(STRANGERS))('%s', async (_, sender) => {
    for (const message of Object.values(messages)) {
      expect(route(message, sender)).toBeUndefined();
      await expectNothing(message, sender);
    }
    expect(await db.pages.count()).toBe(0);
    expect(browser.sidePanel.open).not.toHaveBeenCalled();
  });
});

describe('our script in another form has no say in this one', () => {
  const mine = Object.values(FROM_PAGE).filter(({ type }) => !type.startsWith('page.'));
  test.each(Object.entries(OTHER_FORMS))('%s', async (_, sender) => {
    for (const message of mine) await expectNothing(message, sender);
  });

  test('nor for a session that is not there', async () => {
    for (const message of mine) {
      await expectNothing({ ...message, sessionId: 'session-99' }, page());
    }
  });

  test('a confirmation counts only for the posting it names, in the tab that was sent from', async () => {
    const confirmed = FROM_PAGE['page.loaded'];
    await expectNothing(confirmed, page({ documentId: 'document-9', tab: tab(9, FORM) }));
    await expectNothing(
      { ...confirmed, confirmation: { identity: { ...job, jobId: '1' }, text: 'Thank you' } },
      page({ documentId: 'document-9', tab: tab(8, FORM) }),
    );
  });
});

describe('a page may tell, never decide', () => {
  test.each(Object.values({ ...FROM_PANEL, ...ABOUT_ACCOUNT, ...ABOUT_DRAFTS }))(
    '$type from the form itself',
    async (message) => {
      expect(route(message, page())).toBeUndefined();
      await expectNothing(message, page());
    },
  );
  test('our own pages are heard about the account', async () => {
    expect(await route(ABOUT_ACCOUNT['account.check'], panel)).toEqual({ ok: true });
  });
  test.each(Object.values(FROM_PAGE))('$type from the panel', async (message) => {
    expect(route(message, panel)).toBeUndefined();
    await expectNothing(message, panel);
  });
});

describe('only the side panel approves', () => {
  test.each([
    ['popup', { ...panel, url: `${OURS}/popup.html` }],
    ['options', { ...panel, url: `${OURS}/options.html` }],
    ['panel in a tab', { ...panel, tab: tab(9, PANEL) }],
    ['no address', { ...panel, url: undefined }],
  ] as [string, Sender][])('not the %s', async (_, sender) => {
    await expectNothing(FROM_PANEL['apply.approve'], sender);
  });

  test('not another form than the one that stands, and not again by another id', async () => {
    await expectNothing({ ...FROM_PANEL['apply.approve'], hash: 'b'.repeat(64) }, panel);
    const replay = { ...FROM_PANEL['apply.approve'], sessionId: submitting.id };
    await expectNothing({ ...replay, approvalId: 'approval-9' }, panel);
  });

  test('values that could not be verified wait for the person’s word on exactly them', async () => {
    const [field = sampleField('x', 'X')] = session.fields;
    const verdict = { state: 'notVerified', reason: 'readBackDiffers', found: null } as const;
    const value = { kind: 'text', text: 'x' } as const;
    await db.sessions.put({ ...session, fields: [{ ...field, verdict, value }] });
    await expectNothing(FROM_PANEL['apply.approve'], panel);
    await expectNothing({ ...FROM_PANEL['apply.approve'], confirmed: ['another'] }, panel);
    const confirmed = [field.description.key];
    await route({ ...FROM_PANEL['apply.approve'], confirmed }, panel);
    expect(commands()).toEqual(['submit']);
  });
});

describe('the right sender is heard', () => {
  test.each(['fill.verdict', 'fill.reading', 'fill.failed', 'page.gone'] as const)(
    '%s from the session’s own document',
    async (type) => {
      const before = await everythingStored();
      await route(FROM_PAGE[type], page());
      expect(await everythingStored()).not.toBe(before);
    },
  );
  test('verdicts that come together are taken in together', async () => {
    const keys = ['email', 'phone'];
    const asked = keys.map((one) => sampleField(one, one));
    await db.sessions.put({ ...session, state: 'filling', fields: asked });
    const verdicts = keys.map((one) => ({ key: one, verdict: { state: 'verified' } as const }));
    await route({ type: 'fill.verdict', sessionId: session.id, verdicts }, page());
    const stored = await db.sessions.get(session.id);
    expect(stored?.fields.map(({ verdict }) => verdict?.state)).toEqual(['verified', 'verified']);
  });
  test('a confirmation of the posting that was sent, in its tab', async () => {
    await route(FROM_PAGE['page.loaded'], page({ documentId: 'document-9', tab: tab(8, FORM) }));
    expect((await db.sessions.get(submitting.id))?.state).toBe('submitted');
  });
  test.each(['submit.clicked', 'submit.outcome'] as const)(
    '%s from the document that was told to submit',
    async (type) => {
      const before = await everythingStored();
      await route(FROM_PAGE[type], page({ documentId: 'document-2', tab: tab(8, FORM) }));
      expect(await everythingStored()).not.toBe(before);
    },
  );

  test('the panel approves, and the page is told to click once', async () => {
    expect(await route(FROM_PANEL['apply.approve'], panel)).toEqual({ ok: true });
    expect((await db.sessions.get(session.id))?.state).toBe('submitting');
    expect(commands()).toEqual(['submit']);
  });

  test('a form may only be the posting of its own address', async () => {
    const other = { ...FROM_PAGE['page.seen'], job: { ...job, jobId: '999' } };
    await route(other, page());
    expect(await db.pages.count()).toBe(0);
    await route(FROM_PAGE['page.seen'], page());
    expect(await db.pages.count()).toBe(1);
  });

  test('a look ahead: the form of the listed document, planned for the panel; nothing of the person goes out', async () => {
    await db.profile.put({
      id: 'me',
      profile: { basics: { givenName: 'Ines', phone: '+351912345678' } },
      updatedAt: new Date().toISOString(),
    });
    expect(await route(FROM_PANEL['panel.scan'], panel)).toEqual({ ok: false, problem: 'noForm' });
    await route(FROM_PAGE['page.seen'], page());
    expect(await route(FROM_PANEL['panel.scan'], panel)).toEqual({ ok: true, preview: null });
    await route(FROM_PAGE['scan.form'], page());
    const reply = await route(FROM_PANEL['panel.scan'], panel);
    expect(reply).toMatchObject({ ok: true, preview: { fills: 1, total: 1, hasForm: true } });
    expect(commands()).toEqual(['scan', 'scan']);
    expect(JSON.stringify(sent.mock.calls)).not.toMatch(/Ines|912345678/);
  });

  test('a form is looked through only in its own document, for the posting of its address, while JobAI is on', async () => {
    await route(FROM_PAGE['page.seen'], page());
    const scanOf = async () => (await db.pages.get('7:0'))?.scan;
    await route(FROM_PAGE['scan.form'], page({ documentId: 'document-9', frameId: 3 }));
    await route({ ...FROM_PAGE['scan.form'], job: { ...job, jobId: '999' } }, page());
    await route({ ...FROM_PAGE['scan.form'], fields: [{ key: 1 }] }, page());
    expect(await scanOf()).toBeUndefined();
    await route(FROM_PAGE['scan.form'], page());
    expect(await scanOf()).toMatchObject({ fields: told.fields });
  });

  test('a posting that is gone is listed for its own tab, with no form to fill', async () => {
    await route(FROM_PAGE['page.closed'], page());
    expect(await db.pages.toArray()).toMatchObject([
      { hasForm: false, scan: { signs: { closed: { by: 'text' } } } },
    ]);
    await db.pages.clear();
    await route({ ...FROM_PAGE['page.closed'], ats: 'lever' }, page());
    const open = { closed: null, deadline: '', limit: '' };
    await route({ ...FROM_PAGE['page.closed'], signs: open }, page());
    expect(await db.pages.count()).toBe(0);
  });

  test('an embed names every frame around it; the browser’s word on the top goes before the page’s', async () => {
    const around = ['https://frames.example', 'https://careers.acme.example'];
    const frame = { frameId: 4, documentId: 'document-4' };
    const seen = { ...FROM_PAGE['page.seen'], around };
    await route(seen, page({ ...frame, tab: tab(7, 'https://top.example/x') }));
    expect(await db.pages.toArray()).toMatchObject([
      { topOrigin: 'https://top.example', between: ['https://frames.example'] },
    ]);
    await route(seen, page({ ...frame, tab: tab(7) }));
    expect(await db.pages.toArray()).toMatchObject([
      { topOrigin: 'https://careers.acme.example', between: ['https://frames.example'] },
    ]);
    await route({ ...seen, around: [] }, page({ ...frame, tab: tab(7) }));
    expect(await db.pages.toArray()).toMatchObject([{ topOrigin: 'unknown', between: [] }]);
  });

  test('a reading that fails its schema is said in the panel, and nothing can be approved', async () => {
    const broken = { ...FROM_PAGE['fill.reading'], fields: [{ key: 1 }] };
    expect(await route(broken, page())).toEqual({ ok: false, problem: 'formUnreadable' });
    const stored = await db.sessions.get(session.id);
    expect([stored?.state, stored?.problem, stored?.hash]).toEqual([
      'review',
      'formUnreadable',
      null,
    ]);
    await route({ ...FROM_PAGE['fill.reading'], ...told }, page());
    expect((await db.sessions.get(session.id))?.problem).toBeNull();
  });

  test('a form that fails its schema during the fill ends it, by that name', async () => {
    await db.sessions.put({ ...session, state: 'filling' });
    await route({ ...FROM_PAGE['fill.plan'], fields: 'none' }, page());
    expect(await db.sessions.get(session.id)).toMatchObject({
      state: 'failed',
      problem: 'formUnreadable',
    });
  });
});

describe('parts of a form that grow', () => {
  const school = sampleField('school--0', 'School', {
    description: { section: 'education', index: 0 },
  });
  const ask = () =>
    route({ ...FROM_PAGE['fill.plan'], fields: [school.description], fresh: [] }, page());
  const names = (...all: (string | null)[]) => all.map((institution) => ({ institution }));

  test.each([
    ['as many as the profile has', names('A', 'B', 'C'), 3],
    ['none after one without a name', names('A', null, 'C'), 1],
    ['none without a profile', undefined, 0],
  ])('F8: the page learns a number alone: %s', async (_, education, count) => {
    await saveProfile({ education, work: [{ name: 'W' }] });
    expect(await ask()).toMatchObject({ entries: { education: count } });
    expect(JSON.stringify(await ask())).not.toContain('institution');
  });
});
