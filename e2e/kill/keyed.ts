import { ApplicationList, ApplicationView } from '@jobai/shared/api/applications';
import { JobList, JobSaved } from '@jobai/shared/api/jobs';
import { expect } from '@playwright/test';
import * as z from 'zod';
import { type Api, parsed, type Writer } from './writer.ts';

/** A row that a keyed request makes: how it is asked for, told, and found again. */
interface Kind {
  what: string;
  path: string;
  body(n: number): object;
  /** The id that an answer tells. */
  idIn(answer: Awaited<ReturnType<Api['send']>>): string;
  /** Number → ids of all rows that were made of it. */
  list(api: Api): Promise<Map<number, string[]>>;
}

const applications: Kind = {
  what: 'applications by idempotency key',
  path: '/applications',
  body: (n) => ({ company: `Key ${n}`, role: 'Engineer', allow_duplicate: true }),
  idIn: (answer) => parsed(ApplicationView, answer).id,
  list: (api) =>
    everything(api, '/applications', (answer) =>
      parsed(ApplicationList, answer).applications.map(({ company, id }) => [company, id]),
    ),
};

const jobs: Kind = {
  what: 'postings by idempotency key',
  path: '/jobs/save',
  body: (n) => ({ url: `https://jobs.example.com/${n}`, title: `Key ${n}` }),
  idIn: (answer) => parsed(JobSaved, answer).job_id,
  list: (api) =>
    everything(api, '/jobs/results', (answer) =>
      parsed(JobList, answer).jobs.map(({ title, id }) => [title, id]),
    ),
};

async function everything(
  api: Api,
  path: string,
  read: (answer: Awaited<ReturnType<Api['send']>>) => [name: string, id: string][],
) {
  const found = new Map<number, string[]>();
  for (let offset = 0; ; offset += 100) {
    const rows = read(await api.send('GET', `${path}?offset=${offset}&limit=100`));
    if (rows.length === 0) return found;
    for (const [name, id] of rows) {
      const [, digits] = /^Key (\d+)$/.exec(name) ?? [];
      if (digits) found.set(Number(digits), [...(found.get(Number(digits)) ?? []), id]);
    }
  }
}

const Refusal = z.object({ code: z.string() });

function keyedWriter({ what, path, body, idIn, list }: Kind): Writer {
  /** Of each request that was sent: its key, and the id it was told; null: nobody answered. */
  const sent: { key: string; id: string | null }[] = [];
  const send = (api: Api, n: number) =>
    api.send('POST', path, body(n), { 'idempotency-key': sent[n]?.key ?? '' });
  return {
    what,
    async write(api) {
      const n = sent.push({ key: crypto.randomUUID(), id: null }) - 1;
      const answer = await send(api, n);
      if (!answer) return false;
      expect(answer.status).toBe(201);
      const [request] = sent.slice(n);
      if (request) request.id = idIn(answer);
      return true;
    },
    async check(api) {
      const unheard = sent.filter(({ id }) => id === null).length;
      for (const [n, request] of sent.entries()) {
        let answer = await send(api, n);
        // The key of a request that died is free again within seconds.
        const isFree = () => answer?.status !== 409;
        if (!isFree()) {
          expect(parsed(Refusal, answer).code).toBe('idempotency_in_progress');
          await expect
            .poll(
              async () => {
                answer = await send(api, n);
                return isFree();
              },
              { intervals: [250], timeout: 12_000 },
            )
            .toBe(true);
        }
        expect([200, 201], `${what} ${n}`).toContain(answer?.status);
        if (request.id) expect(answer?.headers.get('idempotency-replayed')).toBe('true');
        const id = idIn(answer);
        expect(id).toBe(request.id ?? id);
        request.id = id;
      }
      const rows = await list(api);
      expect([...rows].sort(([a], [b]) => a - b)).toEqual(sent.map(({ id }, n) => [n, [id]]));
      return { acknowledged: sent.length - unheard, unheard };
    },
  };
}

export const applicationWriter = () => keyedWriter(applications);
export const jobWriter = () => keyedWriter(jobs);
