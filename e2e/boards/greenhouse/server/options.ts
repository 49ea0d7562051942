import { setTimeout as sleep } from 'node:timers/promises';
import { openJson, type Reply } from '../../reply.ts';
import { GREENHOUSE_JOBS } from '../jobs.ts';

const PAGE = 12;

/** Options of one question that are no part of its page: by pages, by what is typed, or (`page=-1`) all at once. */
export async function optionsOf({ pathname, searchParams }: URL): Promise<Reply | null> {
  const [, board, name] = /^\/v1\/boards\/([\w-]+)\/options\/(.+)$/.exec(pathname) ?? [];
  const job = GREENHOUSE_JOBS.find((each) => each.board === board);
  const field = job?.post.questions
    .flatMap(({ fields }) => fields)
    .find((each) => each.name === decodeURIComponent(name ?? ''));
  if (!field?.values) return null;
  await sleep(120);
  const term = (searchParams.get('term') ?? '').toLowerCase();
  const page = Number(searchParams.get('page'));
  const found = field.values.filter(({ label }) => label.toLowerCase().includes(term));
  const shown = page < 0 ? found : found.slice(page * PAGE, (page + 1) * PAGE);
  const options = shown.map(({ value, label }) => ({ value: String(value), label }));
  return openJson({ options, total: found.length });
}
