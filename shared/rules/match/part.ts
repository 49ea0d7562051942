import type { Evidence, ScorePart, ScorePartId } from '../../analysis.ts';
import type { Profile } from '../../profile.ts';
import { type Leaf, leavesOf } from './evidence.ts';
import { quoteOf } from './pieces.ts';

/** What each part can bring; together 100. */
const MAX: Readonly<Record<ScorePartId, number>> = {
  skills: 44,
  seniority: 20,
  location: 16,
  authorization: 10,
  salary: 10,
};

/** `share`: 0–1 of the part's points. */
export function part(
  id: ScorePartId,
  share: number,
  reason: string,
  evidence: readonly (Evidence | null)[] = [],
): ScorePart {
  const points = Math.round(MAX[id] * Math.min(1, Math.max(0, share)));
  return { part: id, points, max: MAX[id], isNeutral: false, reason, evidence: some(evidence) };
}

/** Half the points: what one side does not say speaks neither for nor against. */
export function neutral(
  id: ScorePartId,
  reason: string,
  evidence: readonly (Evidence | null)[] = [],
): ScorePart {
  return { ...part(id, 0.5, `${reason} Counted as neutral.`, evidence), isNeutral: true };
}

/** The same words prove several things and are shown once. */
function some(evidence: readonly (Evidence | null)[]): Evidence[] {
  const known = new Map<string, Evidence>();
  for (const one of evidence) if (one) known.set(`${one.from} ${one.quote}`, one);
  return [...known.values()].slice(0, 12);
}

/** `quote` is a verbatim piece already; '' where a page's data said it and no text does. */
export const fromPosting = (quote: string): Evidence | null =>
  quote.trim() === '' ? null : { from: 'posting', quote: quote.slice(0, 400), path: null };

export const fromLeaf = ({ path, text }: Leaf, at = 0): Evidence => ({
  from: 'profile',
  quote: quoteOf(text, at),
  path,
});

export function fromProfile(profile: Profile, path: string): Evidence | null {
  const leaf = leavesOf(profile).find((one) => one.path === path);
  return leaf ? fromLeaf(leaf) : null;
}

/** "Go, SQL and 3 more" */
export function listed(names: readonly string[], most = 4): string {
  const shown = names.slice(0, names.length > most + 1 ? most : most + 1);
  const more = names.length - shown.length;
  if (more > 0) return `${shown.join(', ')} and ${more} more`;
  const last = shown.at(-1) ?? '';
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(', ')} and ${last}`;
}
