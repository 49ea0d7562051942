import { type Mutation, type MutationResult, SyncResponse, type SyncRow } from '@jobai/shared/sync';
import { expect } from '@playwright/test';
import { type Api, parsed, type Writer } from './writer.ts';

/** An application as a device makes it, complete. */
function newRow(id: string): Mutation {
  const at = new Date().toISOString();
  const doc = {
    ...{ id, jobKey: null, ats: null, company: 'Kill', title: id, location: '', url: null },
    ...{ status: 'saved', priority: 'medium', salary: null, notes: '', nextStep: '', dueOn: null },
    ...{ origin: 'manual', receiptId: null, createdAt: at, updatedAt: at },
    history: [{ at, from: null, to: 'saved' }],
  };
  const changes = Object.entries(doc).map(([key, value]) => ({ path: [key], value }));
  return { mutationId: crypto.randomUUID(), kind: 'application', id, baseRev: 0, changes };
}

function edit(id: string, baseRev: number, notes: string): Mutation {
  const changes = [{ path: ['notes'], value: notes }];
  return { mutationId: crypto.randomUUID(), kind: 'application', id, baseRev, changes };
}

async function sync(api: Api, since: string | null, mutations: Mutation[]) {
  const answer = await api.send('POST', '/sync', { since, mutations });
  return answer && answer.status === 200 ? parsed(SyncResponse, answer) : null;
}

/** Every row of the person, and the highest revision any of them has. */
export async function pulled(api: Api): Promise<{ rows: SyncRow[]; head: number }> {
  const rows: SyncRow[] = [];
  let since: string | null = null;
  for (let more = true; more; ) {
    const page: SyncResponse | null = await sync(api, since, []);
    if (!page) throw new Error('the account can not be read');
    rows.push(...page.rows);
    ({ cursor: since, more } = page);
  }
  return { rows, head: Math.max(0, ...rows.map(({ rev }) => rev)) };
}

/** A device: one row that it edits again and again, and now and then a new one; what was not answered is sent again. */
export function syncWriter(name: string): Writer {
  const done: { mutation: Mutation; result: MutationResult }[] = [];
  let open: Mutation | null = null;
  let unheard = 0;
  let id = '';
  const next = () => {
    const edits = done.length % 5;
    if (edits === 0) id = `${name}-${done.length / 5}`;
    const last = done.at(-1)?.result.rev ?? 0;
    return edits === 0 ? newRow(id) : edit(id, last, `edit ${edits}`);
  };
  const write = async (api: Api) => {
    open ??= next();
    const response = await sync(api, null, [open]);
    if (!response) {
      unheard += 1;
      return false;
    }
    const [result] = response.results;
    if (!result) throw new Error('a mutation without an answer');
    expect(result).toMatchObject({ mutationId: open.mutationId, status: 'applied' });
    done.push({ mutation: open, result });
    open = null;
    return true;
  };
  return {
    what: 'edits by sync',
    write,
    async check(api) {
      if (open) expect(await write(api)).toBe(true);
      const before = await pulled(api);
      const rows = new Map(before.rows.map((row) => [row.id, row]));
      for (const [at, { mutation, result }] of done.entries()) {
        const row = rows.get(mutation.id);
        const isLast = done[at + 1]?.mutation.id !== mutation.id;
        // Nothing wrote to it after its last edit, so it stands at that one's revision: nothing came twice.
        if (isLast) expect(row?.rev, mutation.id).toBe(result.rev);
        if (isLast) expect(row?.doc.notes).toBe(at % 5 === 0 ? '' : `edit ${at % 5}`);
      }
      for (let at = 0; at < done.length; at += 100) {
        const part = done.slice(at, at + 100);
        const again = await sync(
          api,
          null,
          part.map(({ mutation }) => mutation),
        );
        expect(again?.results).toEqual(part.map(({ result }) => result));
      }
      expect((await pulled(api)).head).toBe(before.head);
      return { acknowledged: done.length, unheard };
    },
  };
}
