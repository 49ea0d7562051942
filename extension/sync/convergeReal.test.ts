// @vitest-environment node
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type JsonObject, type SyncRequest, SyncResponse } from '@jobai/shared/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { signUp } from '../../backend/testing/users.ts';
import { type Stack, startStack } from '../../e2e/stack.ts';
import type { Owner } from '../db/syncRecords.ts';
import { openDevice } from './testDevice.ts';
import { action, type Backend, World } from './testWorld.ts';

/** The same promise against the real Worker and the embedded Supabase, each run with a new person. */
const RUNS = 25;
const sizes = { minLength: 10, maxLength: 25, size: 'max' as const };

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
      const devices = [await openDevice(), await openDevice(), await openDevice()];
      let [shown, requests] = [0, 0];
      await fc.assert(
        fc.asyncProperty(fc.array(action, sizes), async (actions) => {
          const account = await RealAccount.open(stack, keys.publishableKey);
          const world = new World(devices, account, account.owner);
          await world.start();
          for (const each of actions) await world.run(each);
          await world.calm();
          expect(await world.agree()).toBe(true);
          expect(await world.lost()).toEqual([]);
          expect(world.stranger.requests).toEqual([]);
          shown += world.shown;
          requests += world.requests;
        }),
        { numRuns: RUNS, endOnFailure: true },
      );
      console.info(`${RUNS} runs, ${requests} requests, ${shown} conflicts shown`);
    } finally {
      await stack.close();
      rmSync(dataDir, { recursive: true, force: true, maxRetries: 3 });
    }
  },
  900_000,
);
