import { beforeEach, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { db } from '../db/database.ts';
import { turnOff } from '../settings.ts';
import { sampleSession } from '../ui/panel/sample.ts';
import type { SessionState } from './session.ts';
import { here } from './siteSwitch.ts';

const { job } = sampleSession();
const sender = {
  tabId: 7,
  frameId: 0,
  documentId: 'document-1',
  origin: 'https://job-boards.greenhouse.io',
  url: job.url,
  topOrigin: null,
  tabUrl: null,
};
const ask = () =>
  here(
    {
      type: 'page.here',
      identity: { ats: job.ats, tenant: job.tenant, jobId: job.jobId },
      company: job.company,
    },
    sender,
  );

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
  await browser.storage.local.clear();
});

test('on: nothing is kept of the question', async () => {
  expect(await ask()).toEqual({ on: true });
  expect(await db.pages.count()).toBe(0);
});

test('off: the panel learns of the employer, and of nothing the posting says', async () => {
  await turnOff({ ats: job.ats, tenant: job.tenant, company: job.company });
  expect(await ask()).toEqual({ on: false });
  const [page] = await db.pages.toArray();
  expect(page?.job).toMatchObject({ company: job.company, title: '', posting: '', location: '' });
});

test.each<[SessionState, SessionState, boolean]>([
  ['filling', 'ended', false],
  ['review', 'ended', false],
  ['siteAsks', 'ended', false],
  ['submitted', 'ended', false],
  // F1: the outcome of a click is waited for, and only the person leaves `unknown`.
  ['submitting', 'submitting', true],
  ['unknown', 'unknown', false],
])('off while %s: it becomes %s', async (state, after, on) => {
  await db.sessions.add(sampleSession({ state }));
  await turnOff({ ats: job.ats, tenant: null, company: '' });
  expect(await ask()).toEqual({ on });
  expect((await db.sessions.get('session-1'))?.state).toBe(after);
});
