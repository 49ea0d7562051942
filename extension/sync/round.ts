import { memoryHeaders } from '../assist/memory.ts';
import type { Owner } from '../db/syncRecords.ts';
import { fetchContents, sendContents, unsentFiles } from './contents.ts';
import { getLink, linkedTo } from './link.ts';
import { countsOf, note } from './log.ts';
import { prepare } from './prepare.ts';
import { type Remote, RemoteFault } from './remote.ts';
import { take } from './take.ts';

/** More requests than this at once mean that something goes in circles. */
const MAX_REQUESTS = 1000;

/**
 * One round with the account: what changed here goes, what changed there comes, until both are done. Every step is in a
 * transaction of its own, and the next round takes up whatever this one left (C1). `onlyIfChanged`: no request where
 * nothing here changed. Resolves to whether the account was asked. Throws `RemoteFault` and `StoreError`.
 */
export async function round(
  account: Owner,
  remote: Remote,
  { onlyIfChanged = false, now = () => new Date() } = {},
): Promise<boolean> {
  const first = await getLink();
  if (!linkedTo(first, account)) return false;
  const { userId } = account;
  const { epoch } = first;
  const scope = { userId, epoch, host: new URL(account.backendUrl).host };
  let there: ReadonlySet<string> = new Set<string>();
  let isFull = false;
  // Bytes of files name no life of the account: before they go, it is asked whether it still is the one we know.
  let looksFirst = first.pullFirst || (await unsentFiles()).length > 0;
  let more = true;
  for (let asked = 0; ; asked++) {
    const outbox = await prepare(userId, epoch, (sha256) => there.has(sha256), now());
    if (outbox === null) return asked > 0;
    const { cursor } = await getLink();
    const isIdle = outbox.length === 0 && !looksFirst;
    if (isIdle && (asked > 0 ? !more : onlyIfChanged)) break;
    if (asked === MAX_REQUESTS) throw new RemoteFault('other');
    const mutations = outbox.map(({ mutation }) => mutation);
    // What is saved is made findable by its meaning where the person agreed to that.
    const headers = outbox.length > 0 ? await memoryHeaders(userId) : {};
    if (outbox.length > 0) {
      const counts = { ...countsOf(outbox), ...toldCounts(headers) };
      await note(scope, counts, JSON.stringify(mutations).length, now());
    }
    const answer = await remote.sync({ since: cursor, mutations }, headers);
    // Whether this device's data goes into an account that was emptied is not decided by a program.
    if (answer.reset) throw new RemoteFault('erased');
    if (!(await take(userId, epoch, answer, now()))) return true;
    if (answer.results.length > 0 && answer.results.every(({ code }) => code === 'busy')) {
      throw new RemoteFault('busy');
    }
    more = answer.more;
    if (looksFirst && !more) {
      looksFirst = false;
      ({ there, isFull } = await sendContents(scope, remote));
    }
  }
  await fetchContents(scope, remote);
  if (isFull) throw new RemoteFault('accountFull');
  return true;
}

/** What goes along besides the rows, for the readable log. */
function toldCounts(headers: Record<string, string>): { memory?: number; key?: number } {
  const names = Object.keys(headers);
  if (names.length === 0) return {};
  return { memory: 1, ...(names.some((name) => name.endsWith('-Key')) && { key: 1 }) };
}
