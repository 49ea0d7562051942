import type { Application } from '@jobai/shared/application';
import { sameJson, valueAt } from '@jobai/shared/rules/merge';
import type { Json, JsonObject, SyncKind, SyncRequest, SyncResponse } from '@jobai/shared/sync';
import fc from 'fast-check';
import { expect } from 'vitest';
import type { Owner } from '../db/syncRecords.ts';
import type { Disagreement } from './conflicts.ts';
import type { Remote } from './remote.ts';
import { TestAccount } from './testAccount.ts';
import type { Device } from './testDevice.ts';

/**
 * Three devices of one person and one account, and what may befall them. Follows every value anybody writes, so that in
 * the end it can say which vanished without somebody's decision.
 */

/** An account as tests reach it. */
export interface Backend {
  sync(request: SyncRequest): SyncResponse | Promise<SyncResponse>;
  /** Documents by `${kind}/${id}`; removed ones are left out. */
  docs(): Record<string, JsonObject> | Promise<Record<string, JsonObject>>;
}

const OWNER: Owner = {
  userId: 'person',
  email: 'p@example.com',
  backendUrl: 'https://one.example',
};
const AT = '2026-11-01T00:00:00.000Z';
const DOCS = ['a1', 'a2', 'me', 'q1'] as const;
type DocId = (typeof DOCS)[number];

const kindOf = (id: DocId): SyncKind =>
  id === 'me' ? 'profile' : id === 'q1' ? 'answer' : 'application';

const FIELDS: Record<SyncKind, string[][]> = {
  application: [['notes'], ['nextStep'], ['salary'], ['status']],
  profile: [
    ['basics', 'label'],
    ['basics', 'summary'],
    ['preferences', 'expectedSalary'],
    ['work'],
  ],
  answer: [['value']],
  file: [],
  receipt: [],
};

/** A value of a field that no other write ever used: each can be followed. */
function fresh(path: string[], n: number): Json {
  const field = path.at(-1);
  if (field === 'salary') return { min: n, max: n + 1, currency: 'EUR', period: 'year' };
  if (field === 'expectedSalary') return { amount: n, currency: 'EUR', period: 'year' };
  if (field === 'work') return [{ name: `w${n}` }];
  if (field === 'value') {
    return n % 2 ? { kind: 'text', text: `v${n}` } : { kind: 'option', option: `v${n}` };
  }
  return `v${n}`;
}
const STATUSES = ['applied', 'interview', 'offer', 'rejected'] as const;

const client = fc.nat(2);
const doc = fc.constantFrom(...DOCS);
const fault = fc.constantFrom('none', 'none', 'none', 'noRequest', 'noAnswer', 'twice', 'late');
export const action = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ type: fc.constant('edit' as const), client, doc, field: fc.nat(3) }),
  },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('remove' as const), client, doc }) },
  {
    weight: 5,
    arbitrary: fc.record({
      type: fc.constant('sync' as const),
      client,
      /** What befalls each request; a death ends the round there. */
      faults: fc.array(fault, { maxLength: 3 }),
      dieAfter: fc.option(fc.nat(3), { nil: undefined }),
      /** What the person does, here and on another device, while the request is under way. */
      meanwhile: fc.option(fc.record({ doc, field: fc.nat(3), otherSyncs: fc.boolean() }), {
        nil: undefined,
      }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant('choose' as const),
      client,
      side: fc.constantFrom('mine' as const, 'theirs' as const),
    }),
  },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('otherAccount' as const), client }) },
);
export type Action = typeof action extends fc.Arbitrary<infer T> ? T : never;
type Sync = Extract<Action, { type: 'sync' }>;

class Dead extends Error {}

export class World {
  readonly stranger = new TestAccount();
  requests = 0;
  private n = 0;

  constructor(
    private readonly devices: readonly Device[],
    readonly account: Backend,
    /** Whose it is. */
    readonly owner: Owner = OWNER,
  ) {}

  /** Values somebody wrote, and those somebody who saw them replaced or chose against. */
  readonly written = new Set<string>();
  readonly settled = new Set<string>();
  shown = 0;

  device(at: number): Device {
    const found = this.devices[at];
    if (!found) throw new Error('no such device');
    return found;
  }

  async start(): Promise<void> {
    for (const { db, adopt } of this.devices) {
      for (const table of db.tables) await table.clear();
      await adopt(this.owner);
    }
  }

  /** Every followed value in a document, as one string each. */
  values(id: string, doc: JsonObject | null): string[] {
    const kind = DOCS.find((each) => each === id);
    if (!doc || !kind) return [];
    return FIELDS[kindOf(kind)]
      .filter(([field]) => field !== 'status')
      .map((path) => this.tag(id, path, valueAt(doc, path)))
      .filter((tag) => tag !== '');
  }

  tag(id: string, path: readonly string[], value: Json | undefined): string {
    const text = JSON.stringify(value ?? '', (_, part) => sorted(part));
    return /\d/.test(text) ? `${id}/${path.join('/')}=${text}` : '';
  }

  private settle(tags: string[]): void {
    for (const tag of tags) this.settled.add(tag);
  }

  async docOf(at: number, id: DocId): Promise<JsonObject | null> {
    const { tableOf, docOf } = this.device(at);
    const row = await tableOf(kindOf(id)).get(id);
    return row ? docOf(kindOf(id), row) : null;
  }

  async edit(at: number, id: DocId, field: number): Promise<void> {
    const { tableOf, rowOf } = this.device(at);
    const kind = kindOf(id);
    const n = ++this.n;
    const before = await this.docOf(at, id);
    const fields = FIELDS[kind];
    const path = fields[field % fields.length] ?? [];
    let doc = before ?? born(id, n);
    if (path[0] === 'status') doc = moved(doc, n);
    else doc = put(doc, path, fresh(path, n));
    const seen = before ? this.tag(id, path, valueAt(before, path)) : '';
    if (seen) this.settled.add(seen);
    for (const tag of this.values(id, doc)) this.written.add(tag);
    const row = rowOf(kind, id, doc, undefined, new Date(AT));
    if (row) await tableOf(kind).put(row);
  }

  async remove(at: number, id: DocId): Promise<void> {
    if (id === 'me') return; // no page removes the profile
    this.settle(this.values(id, await this.docOf(at, id)));
    // Who removes an entry sees what is open about it.
    for (const each of await this.device(at).db.conflicts.toArray()) {
      if (each.docId === id) this.settle(this.mine(each));
    }
    await this.device(at).tableOf(kindOf(id)).delete(id);
  }

  mine({ docId, path, mine }: Pick<Disagreement, 'docId' | 'path' | 'mine'>): string[] {
    if (path.length === 0) return this.values(docId, mine as JsonObject | null);
    return [this.tag(docId, path, mine as Json | undefined)].filter(Boolean);
  }

  async choose(at: number, side: 'mine' | 'theirs'): Promise<boolean> {
    const device = this.device(at);
    const [first] = await device.listDisagreements();
    if (!first) return false;
    this.shown += 1;
    const { docId, path, theirs, kind, mine } = first;
    if (side === 'theirs') this.settle(this.mine(first));
    else if (path.length > 0) this.settle([this.tag(docId, path, theirs)].filter(Boolean));
    else this.settle(this.values(docId, theirs as JsonObject | null));
    await device.choose(first.id, side, new Date(AT));
    if (side === 'mine' && path.length > 0 && kind !== 'profile' && theirs === undefined) {
      // The field of a document that is gone.
      this.settle(this.mine({ docId, path, mine }));
    }
    return true;
  }

  /** A round in which things go wrong. */
  async sync(at: number, { faults = [], dieAfter, meanwhile }: Partial<Sync> = {}): Promise<void> {
    let asked = 0;
    const remote: Remote = {
      ...this.stranger.remote(),
      sync: async (request) => {
        const what = faults[asked] ?? 'none';
        if (dieAfter !== undefined && asked >= dieAfter) throw new Dead();
        asked += 1;
        if (what === 'noRequest') throw new Dead();
        if (what === 'late') this.late.push(request);
        this.requests += 1;
        const first = await this.account.sync(request);
        const answer = what === 'twice' ? await this.account.sync(request) : first;
        if (meanwhile && asked === 1) {
          await this.edit(at, meanwhile.doc, meanwhile.field);
          if (meanwhile.otherSyncs) await this.sync((at + 1) % 3);
        }
        if (what === 'noAnswer') throw new Dead();
        return answer;
      },
    };
    await this.device(at)
      .round(this.owner, remote, { now: () => new Date(AT) })
      .catch((cause) => {
        if (!(cause instanceof Dead)) throw cause;
      });
  }

  /** Requests that the network delivers once more, much later. */
  private late: SyncRequest[] = [];
  async deliverLate(): Promise<void> {
    for (const request of this.late.splice(0).reverse()) await this.account.sync(request);
  }

  async run(action: Action): Promise<void> {
    if (action.type === 'edit') await this.edit(action.client, action.doc, action.field);
    else if (action.type === 'remove') await this.remove(action.client, action.doc);
    else if (action.type === 'choose') await this.choose(action.client, action.side);
    else if (action.type === 'sync') await this.sync(action.client, action);
    else {
      const asked = await this.device(action.client).round(
        { ...this.owner, userId: 'somebody else' },
        this.stranger.remote(),
      );
      expect(asked).toBe(false);
    }
  }

  /** Everybody is online and chooses until nothing is open. */
  async calm(): Promise<void> {
    await this.deliverLate();
    for (let pass = 0; pass < 30; pass++) {
      for (const at of [0, 1, 2]) await this.sync(at);
      let chosen = 0;
      for (const at of [0, 1, 2]) {
        while (await this.choose(at, (pass + at + chosen) % 2 ? 'mine' : 'theirs')) chosen += 1;
      }
      if (chosen > 0) continue;
      for (const at of [0, 1, 2]) await this.sync(at);
      const open = await Promise.all(
        this.devices.flatMap(({ db }) => [db.outbox.count(), db.conflicts.count()]),
      );
      if (open.every((count) => count === 0) && (await this.agree())) return;
    }
    throw new Error('the devices do not come to rest');
  }

  async all(at: number): Promise<Record<string, JsonObject>> {
    const docs: Record<string, JsonObject> = {};
    for (const id of DOCS) {
      const doc = await this.docOf(at, id);
      if (doc) docs[`${kindOf(id)}/${id}`] = doc;
    }
    return Object.fromEntries(Object.entries(docs).sort());
  }

  /** Values that stand nowhere and that nobody replaced or chose against. */
  async lost(): Promise<string[]> {
    const docs = Object.entries(await this.account.docs());
    const stands = new Set(docs.flatMap(([key, doc]) => this.values(key.split('/')[1] ?? '', doc)));
    return [...this.written].filter((tag) => !stands.has(tag) && !this.settled.has(tag));
  }

  async agree(): Promise<boolean> {
    const docs = await this.account.docs();
    for (const at of [0, 1, 2]) if (!sameJson(await this.all(at), docs)) return false;
    return true;
  }
}

/** Objects say the same in any order of their keys. */
function sorted(part: unknown): unknown {
  const isObject = typeof part === 'object' && part !== null && !Array.isArray(part);
  return isObject ? Object.fromEntries(Object.entries(part).sort()) : part;
}

function put(doc: JsonObject, [first = '', ...rest]: string[], value: Json): JsonObject {
  const there = doc[first];
  const below = typeof there === 'object' && there && !Array.isArray(there) ? there : {};
  return { ...doc, [first]: rest.length ? put(below, rest, value) : value };
}

function moved(doc: JsonObject, n: number): JsonObject {
  const to = STATUSES[n % STATUSES.length] ?? 'applied';
  const { status = null, history } = doc;
  const entry = { at: new Date(Date.parse(AT) + n).toISOString(), from: status, to };
  return { ...doc, status: to, history: [...(Array.isArray(history) ? history : []), entry] };
}

function born(id: DocId, n: number): JsonObject {
  if (id === 'me') return { basics: { name: 'Ines' } };
  if (id === 'q1') {
    const times = { createdAt: AT, updatedAt: AT };
    const value = fresh(['value'], n);
    return {
      id,
      label: 'Why?',
      labelKey: 'why',
      type: 'whyUs',
      ats: null,
      tenant: null,
      value,
      origin: 'panel',
      ...times,
    };
  }
  const application: Application = {
    id,
    jobKey: null,
    ats: null,
    company: 'Acme',
    title: 'Engineer',
    location: '',
    url: null,
    status: 'saved',
    priority: 'medium',
    salary: null,
    notes: '',
    nextStep: '',
    dueOn: null,
    origin: 'manual',
    receiptId: null,
    history: [{ at: AT, from: null, to: 'saved' }],
    createdAt: AT,
    updatedAt: AT,
  };
  return application as unknown as JsonObject;
}
