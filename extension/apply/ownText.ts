import type { Fact, Flag } from '@jobai/shared/facts';
import type { Job } from '@jobai/shared/job';
import { reviewClaims } from '@jobai/shared/rules/claims/review';
import { factsOf } from '@jobai/shared/rules/facts';
import { jobFactsByRules } from '@jobai/shared/rules/match/jobFacts';
import { getProfile } from '../db/profile.ts';
import type { StoredDraft } from './drafts.ts';

/**
 * What in a draft that the person changed their profile does not support (M4): what was marked and still stands, and
 * whatever the claims rules find in the whole of it. The person's own words cite nothing, so every fact may carry them.
 */
export async function reviewOwnText(
  draft: Pick<StoredDraft, 'text' | 'flags' | 'facts'>,
  text: string,
  job: Job,
): Promise<Flag[]> {
  // As it came it was looked through already, sentence by sentence.
  if (text === draft.text) return [...draft.flags];
  const facts = distinct([...factsOf((await getProfile()) ?? {}), ...draft.facts]);
  const found = reviewClaims(text, facts, facts, jobFactsByRules(job));
  return [...standing(draft.flags, text), ...found].reduce(withFlag, []).sort(byPlace);
}

/** Facts of the profile as it is now, and those a draft cited: the account's profile may know more. */
function distinct(facts: readonly Fact[]): Fact[] {
  return [...new Map(facts.map((fact) => [fact.id, fact])).values()];
}

function standing(flags: readonly Flag[], text: string): Flag[] {
  return flags.flatMap((flag) => {
    const start = flag.text === '' ? -1 : text.indexOf(flag.text);
    return start < 0 ? [] : [{ ...flag, start, end: start + flag.text.length }];
  });
}

function withFlag(flags: Flag[], flag: Flag): Flag[] {
  const isKnown = flags.some(
    ({ code, start, end }) => code === flag.code && start < flag.end && flag.start < end,
  );
  return isKnown ? flags : [...flags, flag];
}

const byPlace = (a: Flag, b: Flag) => a.start - b.start || a.end - b.end;
