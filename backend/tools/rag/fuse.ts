/** How much the first places of a list weigh against the later ones (Cormack et al. 2009). */
const K = 60;

/**
 * One order of several (reciprocal rank fusion): what stands high in any of them comes first, what stands in all of
 * them before it. Ranks are compared, never the scores of different kinds.
 */
export function fused<T extends { id: string }>(lists: readonly (readonly T[])[]): T[] {
  const scores = new Map<string, { item: T; score: number }>();
  for (const list of lists) {
    for (const [rank, item] of list.entries()) {
      const score = (scores.get(item.id)?.score ?? 0) + 1 / (K + rank + 1);
      scores.set(item.id, { item: scores.get(item.id)?.item ?? item, score });
    }
  }
  return [...scores.values()].sort((a, b) => b.score - a.score).map(({ item }) => item);
}
