import * as z from 'zod';
import type { PracticeJob } from './boards/jobs.ts';
import type { Stack } from './stack.ts';

const Row = z.looseObject({ doc: z.looseObject({ jobKey: z.string(), status: z.string() }) });
const PATIENCE_MS = 60_000;

/** How many of these jobs stand in Postgres as applied for, under this person; waits for all of them for a minute. */
export async function inPostgres(
  stack: Stack,
  email: string,
  jobs: readonly PracticeJob[],
): Promise<number> {
  const id = (await stack.people()).get(email);
  if (!id) throw new Error(`${email} has no account`);
  const query = `select=doc&user_id=eq.${id}&deleted_at=is.null`;
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const there = z.array(Row).parse(await stack.rows('applications', query));
    const applied = there.filter(({ doc }) => doc.status === 'applied');
    const arrived = jobs.filter((job) =>
      applied.some(({ doc }) => doc.jobKey.endsWith(`:${job.id}`)),
    );
    if (arrived.length === jobs.length || Date.now() > deadline) return arrived.length;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}
