import { type FieldType, valueText } from '@jobai/shared/fields';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { db } from '../db/database.ts';
import { sampleField, sampleSession } from '../ui/panel/sample.ts';
import { fromPanel } from './fromPanel.ts';
import type { SessionField } from './session.ts';

const session = sampleSession({ state: 'review' });
const { job } = session;
const key = 'first_name';

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
  browser.tabs.sendMessage = vi.fn(async () => ({ ok: true })) as never;
});

describe('learning', () => {
  const typed = (parts: Parameters<typeof sampleField>[2] = {}) =>
    sampleField(key, 'How do you call yourself?', {
      value: { kind: 'text', text: 'Ina' },
      source: { kind: 'person' },
      ...parts,
    });
  const decided = (type: FieldType) => ({ ...typed().decision, type });
  const kept = async () =>
    (await db.answers.toArray()).map(({ ats, tenant, country, value }) => [
      ats,
      tenant,
      country,
      valueText(value),
    ]);
  const remember = async (field: SessionField, scope: 'tenant' | 'everywhere') => {
    await db.sessions.put({ ...session, fields: [field] });
    return fromPanel({ type: 'apply.remember', sessionId: session.id, key, scope });
  };

  test.each([
    [
      'what stands, for this employer on this system',
      typed(),
      'tenant',
      [job.ats, job.tenant, null, 'Ina'],
    ],
    ['or for every one', typed(), 'everywhere', [null, null, null, 'Ina']],
    // Wherever it was asked for: such an answer is true of one employer.
    [
      'one that is about the employer',
      typed({ decision: decided('whyUs') }),
      'everywhere',
      [job.ats, job.tenant, null, 'Ina'],
    ],
    [
      'permission to work, with its country',
      typed({ decision: decided('sponsorship') }),
      'everywhere',
      [null, null, job.countryCode, 'Ina'],
    ],
  ] as const)('keeps %s', async (_, field, scope, row) => {
    expect(await remember(field, scope)).toEqual({ ok: true });
    expect(await kept()).toEqual([row]);
  });

  test.each([
    ['what the fill wrote', typed({ source: { kind: 'profile', path: 'basics.name' } })],
    ['what is being written', typed({ verdict: { state: 'pending' } })],
    ['an empty field', typed({ value: null })],
    ['F7: a sensitive question', typed({ decision: decided('gender') })],
    ['F7: whatever stands among such', typed({ description: { section: 'eeoc' } })],
    [
      'a box',
      typed({ description: { widget: 'checkbox' }, value: { kind: 'checked', checked: true } }),
    ],
    ['a file', typed({ description: { widget: 'fileUpload' } })],
    ['one of several blocks', typed({ description: { index: 0, section: 'education' } })],
    [
      'words that point at what stands above',
      typed({ description: { label: 'If yes, please explain' } }),
    ],
  ])('never keeps %s', async (_, field) => {
    expect(await remember(field, 'everywhere')).toEqual({ ok: false, problem: 'formChanged' });
    if (field.source?.kind === 'person' && field.verdict === null && field.value) {
      const value = { kind: 'text', text: 'x' } as const;
      const sessionId = session.id;
      await fromPanel({ type: 'apply.edit', sessionId, key, value, remember: 'everywhere' });
    }
    expect(await kept()).toEqual([]);
  });
});
