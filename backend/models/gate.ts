import type { Outcome } from '../durable/spend/breaker.ts';
import type { Entered } from '../durable/spend.ts';
import { atMost, type Bill, type Size } from './bill.ts';
import type { Link } from './links.ts';
import type { ModelContext } from './models.ts';
import { microsOf, priceOf } from './prices.ts';

/** A call that may be made now, and has to be settled after it. */
export interface Pass {
  state: 'go';
  link: Link;
  /** Says what it cost and what became of it; reserved money that was not spent is free again. */
  settle: (bill: Bill | null, outcome: Outcome, retryAfter?: number) => Promise<void>;
}

export type Answer = Pass | Exclude<Entered, { state: 'go' }>;

/** Not even a dear model costs that: what the person's own keys may spend here. */
const ANY = Number.MAX_SAFE_INTEGER;

/**
 * Asks the person's object and the common one (durable/spend.ts) whether a call may be made, and which. Calls on the
 * person's own keys are counted and have a breaker of their own, so that one person's broken server is nobody else's
 * trouble; they reserve no money.
 */
export async function pass(
  { env, settings, userId }: ModelContext,
  links: Link[],
  size: Size,
  { lease, attempt }: { lease: number; attempt?: 'first' | 'again' | undefined },
): Promise<Answer> {
  const isOwn = links[0]?.keyOwner === 'person';
  const ids = links.map(({ id }) => id);
  const most = Math.max(
    ...links.map(({ model }) => atMost(size, priceOf(model, settings)).costMicros),
  );
  const person = env.SPEND.getByName(`person:${userId}`);
  const all = env.SPEND.getByName('all');
  const pauses = { base: settings.MODEL_RETRY_MS, breaker: settings.MODEL_BREAKER_MS };
  const own = await person.enter({
    ...(isOwn
      ? { micros: 0, limit: ANY, links: ids }
      : { micros: most, limit: microsOf(settings.MODEL_BUDGET_PERSON), links: [] }),
    ...{ lease, ...(attempt && { attempt }) },
  });
  if (own.state !== 'go') return own;
  const common = isOwn
    ? null
    : await all.enter({
        micros: most,
        limit: microsOf(settings.MODEL_BUDGET_ALL),
        links: ids,
        lease,
      });
  if (common && common.state !== 'go') {
    const unused = attempt === 'again';
    const nothing = { micros: 0, link: null, outcome: 'neutral' as const };
    await person.leave({ id: own.id, ...nothing, pauses, unused });
    return common;
  }
  const chosen = common?.link ?? own.link;
  const link = links.find(({ id }) => id === chosen);
  if (!link) throw new Error('a link that nobody offered');
  const settle = async (bill: Bill | null, outcome: Outcome, retryAfter?: number) => {
    const micros = isOwn ? 0 : (bill?.costMicros ?? 0);
    const left = { micros, outcome, retryAfter, pauses };
    await Promise.all([
      person.leave({ ...left, id: own.id, link: own.link }),
      common && all.leave({ ...left, id: common.id, link: common.link }),
    ]);
  };
  return { state: 'go', link, settle };
}
