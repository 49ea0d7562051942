// @vitest-environment node
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type JsonObject, type SyncRequest, SyncResponse } from '@jobai/shared/sync';
import { test } from 'vitest';
import * as z from 'zod';
import { signUp } from '../../backend/testing/users.ts';
import { type Stack, startStack } from '../../e2e/stack.ts';
import type { Owner } from '../db/syncRecords.ts';
import { converge } from './testConverge.ts';
import type { Backend } from './testWorld.ts';

/** The same promise against the real Worker and the embedded Supabase, each run with a new person. */
const RUNS = 25;

/** One person's account over HTTP. */
class RealAccount implements Backend {
  private constructor(
    readonly owner: Owner,
    private readonly token: string,
  ) {}

  static async open(stack: Stack, key: string): Promise<RealAccount> {
    const { id, email, token } = await signUp({ url: stack.supabaseUrl, publishableKey: key });
    const owner = { userId: id, email, backendUrl: stack.backendUrl };
    return new RealAccount(owner, token);
  }

  async sync(request: SyncRequest): Promise<SyncResponse> {
    const response = await fetch(`${this.owner.backendUrl}/api/sync`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${this.token}`, 'Content-Type': 'application/json' },
      body: JSON.stringify(request),
    });
    if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
    return SyncResponse.parse(await response.json());
  }

  async docs(): Promise<Record<string, JsonObject>> {
    const docs: [string, JsonObject][] = [];
    for (let since: string | null = null, more = true; more; ) {
      const answer: SyncResponse = await this.sync({ since, mutations: [] });
      for (const { kind, id, doc, deleted } of answer.rows) {
        if (!deleted) docs.push([`${kind}/${id}`, doc]);
      }
      ({ cursor: since, more } = answer);
    }
    return Object.fromEntries(docs.sort(([a], [b]) => (a < b ? -1 : 1)));
  }
}

test.runIf(process.env.JOBAI_VERIFY)(
  'three devices and the real backend come to show the same, and nothing vanishes',
  async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'jobai-converge-'));
    const stack = await startStack({
      dataDir,
      confirmEmail: false,
      settings: { RATE_LIMIT_ENABLED: 'false' },
    });
    try {
      const keys = z
        .object({ publishableKey: z.string() })
        .parse(JSON.parse(readFileSync(join(dataDir, 'keys.json'), 'utf8')));
      const account = async () => {
        const backend = await RealAccount.open(stack, keys.publishableKey);
        return { backend, owner: backend.owner };
      };
      await converge({ runs: RUNS, atMost: 25, account });
    } finally {
      await stack.close();
      rmSync(dataDir, { recursive: true, force: true, maxRetries: 3 });
    }
  },
  900_000,
);
