import { type SyncLink, unlinked } from '../../../extension/db/syncRecords.ts';
import type { Disagreement } from '../../../extension/sync/conflicts.ts';
import type { SyncView } from '../../../extension/ui/options/sync/model.ts';
import type { State } from './parts.ts';

const AT = '2026-11-20T19:02:00.000Z';
const account = {
  userId: 'user-1',
  email: 'ines.marlow@example.com',
  backendUrl: 'https://jobai.tidewater.example',
};
const UNLINKED = unlinked();
const LINKED: SyncLink = {
  ...UNLINKED,
  owner: account,
  isOn: true,
  pullFirst: false,
  lastSyncedAt: AT,
};
const CALM: SyncView = {
  link: LINKED,
  waiting: 0,
  filesToCome: 0,
  refused: [],
  disagreements: [],
  log: [
    {
      ...{ id: '1', userId: 'user-1', at: AT, host: 'jobai.tidewater.example' },
      ...{ counts: { profile: 1, application: 12, answer: 4, removed: 1 }, size: 40_231 },
    },
    {
      ...{ id: '2', userId: 'user-1', at: AT, host: 'jobai.tidewater.example' },
      ...{ counts: { contents: 1 }, size: 1_240_231 },
    },
  ],
  hasSensitiveThere: false,
  account,
  isBusy: false,
};

const conflict = (parts: Partial<Disagreement>): Disagreement => ({
  ...{ id: crypto.randomUUID(), userId: 'user-1', kind: 'application', docId: 'a', at: AT },
  ...{ path: ['notes'], title: 'Tidewater Analytics · Senior Backend Engineer, Forecasting' },
  ...parts,
});
const DISAGREEMENTS: Disagreement[] = [
  conflict({
    mine: 'They called on Tuesday. Inês says the second round is with the whole team.',
    theirs: 'They called on Tuesday.',
  }),
  conflict({ path: ['status'], mine: 'interview', theirs: 'phone_screen' }),
  conflict({
    path: ['salary'],
    mine: { min: 70_000, max: 82_000, currency: 'EUR', period: 'year' },
  }),
  conflict({ path: [], mine: null, theirs: { id: 'a' } }),
  conflict({
    ...{ kind: 'profile', docId: 'me', title: '', path: ['work'] },
    mine: [
      { name: 'Larkmoor', position: 'Staff Engineer' },
      { name: 'Pinegate', position: 'Engineer' },
    ],
    theirs: [
      { name: 'Larkmoor', position: 'Principal Engineer' },
      { name: 'Pinegate', position: 'Engineer' },
    ],
  }),
  conflict({
    ...{ kind: 'answer', docId: 'q', path: ['value'], title: 'Why do you want to work here?' },
    mine: { kind: 'text', text: 'x'.repeat(400) },
    theirs: { kind: 'text', text: 'Because of the forecasts.' },
  }),
];

const failed = (fault: SyncLink['fault']): SyncView => ({
  ...CALM,
  waiting: 3,
  link: { ...LINKED, fault, failures: 2, nextTryAt: AT },
});

/** The sync page of the options. */
export const SYNC: State[] = [
  { name: 'sync-signed-out', sync: { ...CALM, link: UNLINKED, account: null, log: [] } },
  { name: 'sync-signed-out-owned', sync: { ...CALM, account: null } },
  { name: 'sync-ask', sync: { ...CALM, link: UNLINKED, log: [] } },
  {
    name: 'sync-declined',
    sync: { ...CALM, link: { ...UNLINKED, declinedBy: 'user-1' }, log: [] },
  },
  {
    name: 'sync-other-server',
    sync: { ...CALM, account: { ...account, backendUrl: 'http://127.0.0.1:8787' } },
  },
  {
    name: 'sync-other-account',
    sync: { ...CALM, account: { ...account, userId: 'user-2', email: 'bo@example.com' } },
  },
  {
    name: 'sync-replace',
    sync: { ...CALM, account: { ...account, userId: 'user-2', email: 'bo@example.com' } },
    presses: [/^Replace this device/],
  },
  { name: 'sync-calm', sync: CALM },
  { name: 'sync-log', sync: CALM, presses: [/^What was sent/] },
  { name: 'sync-busy', sync: { ...CALM, waiting: 1, filesToCome: 2, isBusy: true } },
  { name: 'sync-off', sync: { ...CALM, waiting: 3, link: { ...LINKED, isOn: false } } },
  { name: 'sync-offline', sync: failed('offline') },
  { name: 'sync-erased', sync: failed('erased') },
  { name: 'sync-full', sync: failed('storageFull') },
  {
    name: 'sync-refused',
    sync: {
      ...CALM,
      refused: [
        { kind: 'receipt', title: 'Tidewater Analytics · Engineer', code: 'too_large' },
        { kind: 'application', title: 'Brennhof', code: 'invalid_doc' },
      ],
    },
  },
  { name: 'sync-conflicts', sync: { ...CALM, disagreements: DISAGREEMENTS } },
  { name: 'sync-sensitive-on', sync: CALM, toggles: /^Also keep sensitive/ },
  {
    name: 'sync-sensitive-off',
    sync: { ...CALM, link: { ...LINKED, sendsSensitive: true }, hasSensitiveThere: true },
    toggles: /^Also keep sensitive/,
  },
];
