import type { FieldValue } from '@jobai/shared/fields';
import type { Page } from '@playwright/test';
import type { ApplySession, SessionField } from '../extension/apply/session.ts';
import type { OpenPage } from '../extension/db/records.ts';
import type { PanelReply, PanelRequest } from '../extension/messages.ts';
import { reloadExtension } from './extensionsPage.ts';
import { type App, expect, practiceJob, test } from './fixtures.ts';
import {
  answer,
  approveButton,
  expectSubmitted,
  expectTracked,
  fill,
  lastSession,
  start,
} from './flow.ts';
import { rows } from './store.ts';

/** What hostile or careless pages, and unlucky moments, must not bring about. */

const job = practiceJob('Larkmoor');
const short = practiceJob('Quillhaven');
const ETHNICITY = 'Are you Hispanic/Latino?';

/** A request as the panel sends it, without going through its controls. */
function tell(panel: Page, message: PanelRequest): Promise<PanelReply> {
  return panel.evaluate((request) => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(message: unknown): Promise<never> } };
    };
    return chrome.runtime.sendMessage(request);
  }, message);
}

const stateOf = async (panel: Page) => (await lastSession(panel))?.state;

async function fieldOf(panel: Page, key: string): Promise<SessionField | undefined> {
  const session = await lastSession(panel);
  return session?.fields.find(({ description }) => description.key === key);
}

async function edit(panel: Page, key: string, value: FieldValue): Promise<void> {
  const sessionId = (await lastSession(panel))?.id ?? '';
  await tell(panel, { type: 'apply.edit', sessionId, key, value, remember: null });
}

async function choose(page: Page, question: string, option: string): Promise<void> {
  const list = page.locator('.select').filter({ hasText: question });
  await list.locator('.select__control').click();
  await list.getByRole('option', { name: option, exact: true }).click();
}

async function opened(app: App): Promise<Page> {
  const { page } = await app.open(job);
  await page.locator('jobai-apply').waitFor();
  return page;
}

/** Starts the fill by the in-page button and waits for its end. */
async function filled(app: App, page: Page): Promise<Page> {
  await page.locator('jobai-apply').click();
  const panel = await app.panel();
  await expect.poll(() => stateOf(panel), { timeout: 30_000 }).toBe('review');
  return panel;
}

test('C1: a double click on the in-page button begins one fill', async ({ app }) => {
  const page = await opened(app);
  await page.locator('jobai-apply').dblclick();
  const panel = await app.panel();
  await expect.poll(() => stateOf(panel), { timeout: 30_000 }).toBe('review');
  expect(await rows<ApplySession>(panel, 'sessions')).toHaveLength(1);
});

test('F3: an edit the page refused is not what the receipt says was sent', async ({ app }) => {
  const all = await fill(app, short);
  await answer(all, short);
  await edit(all.panel, 'last_name', { kind: 'text', text: 'M'.repeat(300) });
  expect((await fieldOf(all.panel, 'last_name'))?.verdict).toEqual({
    state: 'refused',
    reason: 'tooLong',
  });
  expect
    .soft((await fieldOf(all.panel, 'last_name'))?.value)
    .toEqual({ kind: 'text', text: 'Marlow' });
  const session = await lastSession(all.panel);
  await tell(all.panel, {
    type: 'apply.approve',
    sessionId: session?.id ?? '',
    hash: session?.hash ?? '',
    approvalId: crypto.randomUUID(),
  });
  await expectSubmitted(all.panel);
  await expectTracked(app, short, all.panel);
});

test('a conditional question that goes and comes back stands in the review again', async ({
  app,
}) => {
  const page = await opened(app);
  const panel = await filled(app, page);
  const race = async () => (await fieldOf(panel, 'race')) !== undefined;
  await choose(page, ETHNICITY, 'No');
  await expect.poll(race).toBe(true);
  await choose(page, ETHNICITY, 'Yes');
  await expect.poll(race).toBe(false);
  await choose(page, ETHNICITY, 'No');
  await expect.poll(race).toBe(true);
});

test('after stopping, nothing stays unread and a new question still reaches the review', async ({
  app,
}) => {
  const page = await opened(app);
  await page.locator('jobai-apply').click();
  const panel = await app.panel();
  await expect(page.locator('#first_name')).not.toHaveValue('');
  const sessionId = (await lastSession(panel))?.id ?? '';
  await tell(panel, { type: 'apply.cancel', sessionId });
  await expect.poll(() => stateOf(panel)).toBe('review');
  const pending = (await lastSession(panel))?.fields.filter(
    ({ verdict }) => verdict?.state === 'pending',
  );
  expect.soft(pending?.map(({ description }) => description.key)).toEqual([]);
  await choose(page, ETHNICITY, 'No');
  await expect.poll(async () => (await fieldOf(panel, 'race'))?.decision.action).toBe('never');
});

test('the next posting of the same single-page visit can be filled', async ({ app }) => {
  const page = await opened(app);
  const panel = await filled(app, page);
  await page.evaluate(() => history.pushState(null, '', '/larkmoorpayments/jobs/4128804999'));
  await expect
    .poll(async () => (await rows<OpenPage>(panel, 'pages'))[0]?.job.jobId)
    .toBe('4128804999');
  await page.locator('jobai-apply').click();
  await expect.poll(async () => (await lastSession(panel))?.job.jobId).toBe('4128804999');
});

test('an update of the extension in the middle of a review leaves a page that can be filled', async ({
  app,
}) => {
  const page = await opened(app);
  await filled(app, page);
  const button = page.locator('jobai-apply');
  await button.evaluate((host) => host.setAttribute('data-old', ''));
  await reloadExtension(app.context, app.id);
  await page.locator('jobai-apply:not([data-old])').click();
  const reader = await app.context.newPage();
  await reader.goto(`chrome-extension://${app.id}/popup.html`);
  await expect.poll(async () => (await rows(reader, 'sessions')).length).toBe(2);
});

test('F1: the same job open in two tabs is not sent twice without a word', async ({ app }) => {
  const first = await fill(app, short);
  await answer(first, short);
  const session = await lastSession(first.panel);
  const second = await start(app, short);
  await expect.poll(async () => (await lastSession(first.panel))?.id).not.toBe(session?.id);
  await expect.poll(() => stateOf(second.panel), { timeout: 30_000 }).toBe('review');
  await answer(second, short);
  const later = await lastSession(second.panel);
  for (const one of [later, session]) {
    await tell(first.panel, {
      type: 'apply.approve',
      sessionId: one?.id ?? '',
      hash: one?.hash ?? '',
      approvalId: crypto.randomUUID(),
    });
    if (one === later) await expectSubmitted(second.panel);
  }
  await expect
    .poll(async () =>
      (await rows<ApplySession>(first.panel, 'sessions')).map(({ state }) => state).sort(),
    )
    .not.toContain('submitting');
  expect(app.boards.recorder.posts(short.id)).toHaveLength(1);
});

test('F6: a question that changes under its answer is neither answered nor called verified', async ({
  app,
}) => {
  const page = await opened(app);
  await page.evaluate(() => {
    const change = (id: string, text: string) => {
      const label = document.querySelector(`label[for="${id}"]`);
      if (label) label.textContent = text;
    };
    const list = 'question_6120448004';
    document
      .getElementById('email')
      ?.addEventListener('input', () => change('email', 'E-mail of your manager'));
    document
      .getElementById(list)
      ?.closest('.select__control')
      ?.addEventListener('mousedown', () => change(list, 'Do you need visa sponsorship?'));
  });
  const panel = await filled(app, page);
  expect((await fieldOf(panel, 'email'))?.description.label).toBe('E-mail of your manager');
  expect.soft((await fieldOf(panel, 'email'))?.verdict?.state).not.toBe('verified');
  const answered = page
    .locator('.select')
    .filter({ has: page.locator('#question_6120448004') })
    .locator('.select__single-value');
  // What was planned for the first question is not said to the second; that one is planned for itself.
  await expect
    .poll(async () => (await fieldOf(panel, 'question_6120448004'))?.decision.type)
    .toBe('sponsorship');
  await expect(answered).not.toHaveText('Yes');
});

test('F4: fields a person cannot see stay empty, however they are hidden', async ({ app }) => {
  const page = await opened(app);
  await page.evaluate(() => {
    const box = 'all: revert; width: 240px; height: 32px;';
    const tricks: Record<string, { wrapper: string; input: string; over?: string }> = {
      plain: { wrapper: '', input: box },
      masked: { wrapper: 'mask-image: linear-gradient(transparent, transparent);', input: box },
      clipped: { wrapper: 'clip-path: inset(0 99.5% 0 0);', input: box },
      covered: {
        wrapper: 'position: relative;',
        input: box,
        over: 'position: absolute; inset: 0; background: #fff; pointer-events: none; z-index: 9;',
      },
      inkless: {
        wrapper: '',
        input: `${box} color: transparent; background: transparent; border: 0; outline: 0;`,
      },
      speck: { wrapper: '', input: 'all: revert; width: 5px; height: 5px; padding: 0; border: 0;' },
    };
    const end = document.querySelector('#application-form .application--submit');
    for (const [name, { wrapper, input, over }] of Object.entries(tricks)) {
      const block = document.createElement('div');
      block.style.cssText = wrapper;
      const field = document.createElement('input');
      field.id = `hidden_${name}`;
      field.setAttribute('aria-label', 'Current company');
      field.style.cssText = input;
      block.append(field);
      if (over) {
        const cover = document.createElement('div');
        cover.style.cssText = over;
        block.append(cover);
      }
      end?.before(block);
    }
  });
  await filled(app, page);
  await expect(page.locator('#hidden_plain')).not.toHaveValue('');
  const written = await page
    .locator('[id^="hidden_"]')
    .evaluateAll((fields) =>
      (fields as HTMLInputElement[]).filter(({ value }) => value).map(({ id }) => id),
    );
  expect(written).toEqual(['hidden_plain']);
});

test('F6: a second form of the same kind is a reason to stop, not to guess', async ({ app }) => {
  const page = await opened(app);
  await page.evaluate(() => {
    const form = document.getElementById('application-form');
    const multiply = () => {
      const decoy = form?.cloneNode(true);
      if (decoy) form?.before(decoy);
    };
    document.getElementById('first_name')?.addEventListener('input', multiply, { once: true });
  });
  await page.locator('jobai-apply').click();
  const panel = await app.panel();
  await expect
    .poll(async () => {
      const session = await lastSession(panel);
      const email = session?.fields.find(({ description }) => description.key === 'email');
      return session?.state === 'filling' && !email?.verdict;
    })
    .toBe(false);
  const emails = await page
    .locator('#email')
    .evaluateAll((fields) => (fields as HTMLInputElement[]).map(({ value }) => value));
  expect(emails).toEqual(['', '']);
});

test('F5: the keyboard shortcut fills a page of its own, but no embed before both origins were named', async ({
  app,
}) => {
  await app.open(short);
  await opened(app);
  const reader = await app.context.newPage();
  await reader.goto(`chrome-extension://${app.id}/popup.html`);
  const forms = () => rows<OpenPage>(reader, 'pages');
  await expect.poll(async () => (await forms()).length).toBe(2);
  const [worker] = app.context.serviceWorkers();
  // The embed first: once the other form's fill has begun, its own would have.
  for (const { tabId } of (await forms()).sort((a, b) => b.frameId - a.frameId)) {
    await worker?.evaluate((id) => {
      const { chrome } = globalThis as unknown as {
        chrome: { commands: { onCommand: { dispatch(name: string, tab: { id: number }): void } } };
      };
      chrome.commands.onCommand.dispatch('apply', { id });
    }, tabId);
  }
  const begun = async () =>
    (await rows<ApplySession>(reader, 'sessions')).map(({ topOrigin }) => topOrigin);
  await expect.poll(begun).toContain(null);
  expect(await begun()).toEqual([null]);
});

test('F5: of two embeds, the panel offers the one whose button was clicked', async ({ app }) => {
  const { page, form } = await app.open(short);
  await form.locator('jobai-apply').waitFor();
  await page.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.id = 'another';
    frame.src =
      'https://job-boards.greenhouse.io/embed/job_app?for=larkmoorpayments&token=4128804005';
    frame.style.cssText = 'width: 800px; height: 600px;';
    document.body.prepend(frame);
  });
  await page.frameLocator('#another').locator('jobai-apply').click();
  const panel = await app.panel();
  await panel.getByRole('button', { name: 'Apply with AI' }).click();
  await expect.poll(async () => (await lastSession(panel))?.job.jobId).toBe(job.id);
});

test('a full disk in the middle of a fill is called by its name', async ({ app }) => {
  const page = await opened(app);
  const [worker] = app.context.serviceWorkers();
  await worker?.evaluate(() => {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (row: { fields?: unknown[] }, ...rest) {
      if (row.fields?.length) throw new DOMException('no room', 'QuotaExceededError');
      return put.call(this, row, ...rest);
    };
  });
  await page.locator('jobai-apply').click();
  const panel = await app.panel();
  await expect.poll(async () => (await lastSession(panel))?.problem).toBe('storageFull');
});

test('a confirmation that cannot be recorded on a full disk is told again until there is room', async ({
  app,
}) => {
  const filled = await fill(app, short);
  await answer(filled, short);
  const [worker] = app.context.serviceWorkers();
  await worker?.evaluate(() => {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (row: { confirmation?: unknown }, ...rest) {
      if (!row.confirmation) return put.call(this, row, ...rest);
      IDBObjectStore.prototype.put = put;
      throw new DOMException('no room', 'QuotaExceededError');
    };
  });
  await approveButton(filled.panel).click();
  await expectSubmitted(filled.panel);
  await expectTracked(app, short, filled.panel);
});

test('what the panel wrote keeps its source, and undoing all takes it back, boxes included', async ({
  app,
}) => {
  const { page } = await app.open(practiceJob('Brennhof'));
  const panel = await filled(app, page);
  const session = await lastSession(panel);
  const sessionId = session?.id ?? '';
  await tell(panel, { type: 'apply.attach', sessionId, key: 'resume', fileId: 'resume-1' });
  const resume = await fieldOf(panel, 'resume');
  expect.soft(resume?.verdict?.state).toBe('verified');
  expect.soft(resume?.source).toMatchObject({ kind: 'file', id: 'resume-1' });

  const boxes = session?.fields.find(({ description }) => description.widget === 'checkboxGroup');
  const { key = '', options } = boxes?.description ?? {};
  await edit(panel, key, { kind: 'options', options: options?.slice(0, 1) ?? [] });
  expect(await page.locator('fieldset.checkbox input:checked').count()).toBe(1);
  await tell(panel, { type: 'apply.undo', sessionId, key: null });
  await expect(page.locator('#first_name')).toHaveValue('');
  expect(await page.locator('fieldset.checkbox input:checked').count()).toBe(0);
});
