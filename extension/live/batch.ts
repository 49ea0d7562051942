import { MAX_BATCH } from '@jobai/shared/live';
import type { LiveState } from './state.ts';

/** Characters of one message; the backend takes a third more. */
const MAX_CHARS = 48_000;

/** As many of the next events as fit into one message, in their order. */
export function batchOf(queue: LiveState['queue']): LiveState['queue'] {
  let chars = 0;
  const first = queue.slice(0, MAX_BATCH);
  const end = first.findIndex((told) => {
    chars += JSON.stringify(told).length;
    return chars > MAX_CHARS;
  });
  return end < 0 ? first : first.slice(0, Math.max(1, end));
}
