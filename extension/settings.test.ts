import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import {
  changeSettings,
  dropOff,
  getSettings,
  offScope,
  turnOff,
  turnOn,
  watchSettings,
} from './settings.ts';

const acme = { ats: 'greenhouse', tenant: 'acme', company: 'Acme' } as const;
const all = { ats: 'greenhouse', tenant: null, company: '' } as const;
const scope = async (tenant = 'ACME') =>
  offScope((await getSettings()).off, { ats: 'greenhouse', tenant });

beforeEach(() => browser.storage.local.clear());

test('off for one employer, whatever the case of its name, and on for the others', async () => {
  await turnOff(acme);
  await turnOff({ ...acme, tenant: 'Acme' });
  expect((await getSettings()).off).toHaveLength(1);
  expect([await scope(), await scope('other')]).toEqual(['tenant', null]);
  await turnOn({ ats: 'greenhouse', tenant: 'aCme' });
  expect(await scope()).toBeNull();
});

test('off for a whole ATS goes before the employer, and on again means on', async () => {
  await turnOff(acme);
  await turnOff(all);
  expect([await scope(), await scope('other')]).toEqual(['ats', 'ats']);
  await dropOff(all);
  expect([await scope(), await scope('other')]).toEqual(['tenant', null]);
  await turnOff(all);
  await turnOn(acme);
  expect([await scope(), await scope('other')]).toEqual([null, null]);
});

test('settings of before the switch, and damaged entries, keep what fits', async () => {
  await browser.storage.local.set({ settings: { firstRun: 'done' } });
  expect(await getSettings()).toMatchObject({ firstRun: 'done', off: [] });
  await browser.storage.local.set({ settings: { firstRun: 'odd', off: [{ ats: 'gone' }, acme] } });
  expect(await getSettings()).toMatchObject({ firstRun: 'open', off: [acme] });
});

test('another setting does not touch the switch, and a change is told', async () => {
  const seen = vi.fn();
  const stop = watchSettings((now) => seen(now.off.length));
  await turnOff(acme);
  await changeSettings({ firstRun: 'done' });
  expect((await getSettings()).off).toEqual([acme]);
  await vi.waitFor(() => expect(seen).toHaveBeenCalledWith(1));
  stop();
});
