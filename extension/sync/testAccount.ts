import { mergeRow, type Row } from '@jobai/shared/rules/mergeRow';
import {
  DOCS,
  type JsonObject,
  type Mutation,
  type MutationResult,
  type SyncRequest,
  type SyncResponse,
  type SyncRow,
} from '@jobai/shared/sync';
import type { Remote } from './remote.ts';

/** An account in memory, made of the merge the backend uses: what it keeps of one person. */
export class TestAccount {
  private head = 0;
  private readonly rows = new Map<string, SyncRow>();
  private readonly answered = new Map<string, MutationResult>();
  readonly contents = new Map<string, ArrayBuffer>();
  readonly requests: SyncRequest[] = [];
  epoch = 'a';

  constructor(private readonly pageSize = 3) {}

  /** Documents by `${kind}/${id}`; removed ones are left out. */
  docs(): Record<string, JsonObject> {
    const alive = [...this.rows.entries()].filter(([, { deleted }]) => !deleted);
    return Object.fromEntries(alive.sort().map(([key, { doc }]) => [key, doc]));
  }

  /** Erased: what counts from here on is another life. */
  erase(): void {
    this.rows.clear();
    this.answered.clear();
    this.head = 0;
    this.epoch += 'a';
  }

  sync({ since, mutations }: SyncRequest): SyncResponse {
    this.requests.push(structuredClone({ since, mutations }));
    const results = mutations.map((mutation) => this.apply(structuredClone(mutation)));
    const [epoch, rev] = since?.split(':') ?? [this.epoch, '0'];
    const reset = since !== null && (epoch !== this.epoch || Number(rev) > this.head);
    const after = [...this.rows.values()]
      .filter((row) => row.rev > (reset ? 0 : Number(rev)))
      .sort((a, b) => a.rev - b.rev);
    const rows = structuredClone(after.slice(0, this.pageSize));
    const more = after.length > rows.length;
    const last = more ? (rows.at(-1)?.rev ?? this.head) : this.head;
    return { results, rows, cursor: `${this.epoch}:${last}`, more, reset };
  }

  private apply(mutation: Mutation): MutationResult {
    const { mutationId, kind, id, baseRev } = mutation;
    const known = this.answered.get(mutationId);
    if (known) return structuredClone(known);
    const row = this.rows.get(`${kind}/${id}`) ?? null;
    const { write, ...outcome } = mergeRow(row, mutation, (rev) => rev <= baseRev);
    if (outcome.status === 'refused') return { mutationId, ...outcome, rev: row?.rev ?? 0 };
    if (write && !write.deleted && !DOCS[kind].safeParse(write.doc).success) {
      return { mutationId, status: 'refused', code: 'invalid_doc', rev: row?.rev ?? 0 };
    }
    if (write) this.rows.set(`${kind}/${id}`, { kind, id, ...this.written(row, write) });
    const result = { mutationId, ...outcome, rev: this.rows.get(`${kind}/${id}`)?.rev ?? 0 };
    this.answered.set(mutationId, structuredClone(result));
    return result;
  }

  private written(row: Row | null, write: NonNullable<ReturnType<typeof mergeRow>['write']>): Row {
    this.head += 1;
    const rev = this.head;
    const kept = Object.entries(row?.fieldRevs ?? {}).filter(
      ([key]) => !write.deleted && !write.dropped.includes(key),
    );
    const touched = write.touched.map((key) => [key, rev] as const);
    const fieldRevs = Object.fromEntries([...kept, ...touched]);
    return { doc: write.doc, deleted: write.deleted, rev, fieldRevs };
  }

  /** As a device speaks to it when nothing goes wrong. */
  remote(): Remote {
    return {
      sync: async (request) => this.sync(request),
      putFile: async (sha256, bytes) => void this.contents.set(sha256, bytes.slice(0)),
      getFile: async (sha256) => this.contents.get(sha256)?.slice(0) ?? null,
    };
  }
}
