import type { Receipt } from '@jobai/shared/application';
import type { FieldType } from '@jobai/shared/fields';
import { beforeEach, expect, test } from 'vitest';
import { sampleSession } from '../ui/panel/sample.ts';
import { db } from './database.ts';
import { lastSent } from './receipts.ts';

const sha = (letter: string) => letter.repeat(64);
function receipt(day: number, tenant: string, files: [FieldType, string | null][]): Receipt {
  return {
    id: `r${day}`,
    applicationId: 'a',
    sessionId: 's',
    job: { ...sampleSession().job, tenant },
    formUrl: 'https://job-boards.greenhouse.io/x',
    topOrigin: null,
    approvedAt: `2026-01-0${day}T00:00:00.000Z`,
    clickedAt: null,
    hash: sha('0'),
    fields: files.map(([type, sha256]) => ({
      key: type,
      label: type,
      type,
      value: { kind: 'file', name: 'a.pdf', sha256 },
      source: null,
      verdict: null,
    })),
    confirmation: null,
    states: [],
  };
}
const ask = () => lastSent({ ats: 'greenhouse', tenant: 'acme' });

beforeEach(() => db.receipts.clear());

test('the last application to this employer says, whatever the case of its name', async () => {
  await db.receipts.bulkAdd([
    receipt(1, 'acme', [['resume', sha('a')]]),
    receipt(2, 'Acme', [
      ['resume', sha('b')],
      ['coverLetter', sha('c')],
    ]),
    receipt(3, 'other', [['resume', sha('d')]]),
    receipt(4, 'acme', [['otherFile', sha('e')]]),
  ]);
  expect(await ask()).toEqual({ resume: sha('b'), letter: sha('c') });
});

test('a file of the person’s own was the last choice: nothing older stands in for it', async () => {
  await db.receipts.bulkAdd([
    receipt(1, 'acme', [['resume', sha('a')]]),
    receipt(2, 'acme', [['resume', null]]),
  ]);
  expect(await ask()).toEqual({ resume: null, letter: null });
});
