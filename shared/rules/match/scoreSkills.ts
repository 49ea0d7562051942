import type { Evidence, ScorePart } from '../../analysis.ts';
import type { JobFacts } from '../../jobFacts.ts';
import type { Profile } from '../../profile.ts';
import { type Leaf, leavesOf } from './evidence.ts';
import { fromLeaf, fromPosting, listed, neutral, part } from './part.ts';
import { canonicalSkill, findPhrase, findSkills, isSpoken, provenBy } from './skills.ts';

type Wanted = JobFacts['skills'][number] & { own: Evidence | null };

/** What is asked for weighs as much as three wishes. */
const WEIGHT = { must: 3, nice: 1 } as const;

export interface SkillMatch {
  part: ScorePart;
  matching: string[];
  /** Asked for and not in the profile; wishes stand last. */
  missing: string[];
  missingMusts: string[];
}

export function scoreSkills(job: JobFacts, profile: Profile): SkillMatch {
  const leaves = leavesOf(profile);
  const own = ownSkills(leaves);
  // Which languages somebody speaks is often left out of a résumé that is written in one.
  const saysLanguages = (profile.languages ?? []).length > 0;
  const wanted = unique(job.skills)
    .map((skill): Wanted => ({ ...skill, own: ownEvidence(skill.name, own, leaves) }))
    .filter(({ name, own: found }) => found || saysLanguages || !isSpoken(name));
  const counted = wanted.filter((skill) => skill.own || !hasOther(skill, wanted));
  const matched = counted.filter((skill) => skill.own);
  const missing = counted
    .filter((skill) => !skill.own)
    .sort((a, b) => WEIGHT[b.need] - WEIGHT[a.need]);
  const result = {
    matching: matched.map(({ name }) => name),
    missing: missing.map(({ name }) => name),
    missingMusts: missing.filter(({ need }) => need === 'must').map(({ name }) => name),
  };
  if (counted.length === 0) {
    return { ...result, part: neutral('skills', 'The posting names no skills that can be read.') };
  }
  const sum = (skills: readonly Wanted[]) =>
    skills.reduce((total, { need }) => total + WEIGHT[need], 0);
  const evidence = [...matched, ...missing]
    .slice(0, 6)
    .flatMap(({ quote, own: found }) => [fromPosting(quote), found]);
  return {
    ...result,
    part: part('skills', sum(matched) / sum(counted), reasonOf(counted.length, result), evidence),
  };
}

function reasonOf(total: number, { matching, missing }: Omit<SkillMatch, 'part'>): string {
  const has =
    matching.length === 0
      ? `None of the ${total} skills the posting names stands in your profile`
      : `Your profile has ${matching.length} of ${total} skills the posting names: ${listed(matching)}`;
  if (total === 1) {
    return matching.length > 0
      ? `Your profile has ${listed(matching)}, the one skill the posting names.`
      : `The posting names ${listed(missing)}, which does not stand in your profile.`;
  }
  const lacks = matching.length > 0 && missing.length > 0;
  return lacks ? `${has}; ${listed(missing)} missing.` : `${has}.`;
}

/** One skill under two names is one. */
function unique(skills: JobFacts['skills']): JobFacts['skills'] {
  const byName = new Map<string, JobFacts['skills'][number]>();
  for (const skill of skills) {
    const name = canonicalSkill(skill.name);
    const before = byName.get(name);
    if (!before || (before.need === 'nice' && skill.need === 'must'))
      byName.set(name, { ...skill, name });
  }
  return [...byName.values()];
}

type Own = ReadonlyMap<string, Evidence>;

/** Each skill of the profile with the first place that names it; what is named goes before what that proves. */
function ownSkills(leaves: readonly Leaf[]): Own {
  const own = new Map<string, Evidence>();
  const proven = new Map<string, Evidence>();
  for (const leaf of leaves) {
    for (const { name, from } of skillsOfLeaf(leaf)) {
      if (!own.has(name)) own.set(name, fromLeaf(leaf, from));
      for (const one of provenBy(name)) {
        if (!proven.has(one)) proven.set(one, fromLeaf(leaf, from));
      }
    }
  }
  return new Map([...proven, ...own]);
}

// A keyword stands alone: "react" among the skills is React, and "German" among the languages is spoken.
const NAMES_ALONE = /^(?:skills\.\d+\.(?:name|keywords\.\d+)|languages\.\d+\.language)$/;

function skillsOfLeaf({ path, text }: Leaf): { name: string; from: number }[] {
  const found = findSkills(text).map(({ name, from }) => ({ name, from }));
  if (NAMES_ALONE.test(path)) found.unshift({ name: canonicalSkill(text), from: 0 });
  return found;
}

function ownEvidence(name: string, own: Own, leaves: readonly Leaf[]): Evidence | null {
  const known = own.get(name);
  if (known) return known;
  for (const leaf of leaves) {
    // A short name that no row knows is too often an everyday word.
    const at = name.length > 2 || NAMES_ALONE.test(leaf.path) ? findPhrase(leaf.text, name) : null;
    if (at && !isSpoken(name)) return fromLeaf(leaf, at.from);
  }
  return null;
}

const BETWEEN =
  /^[\s,/()]*(?:\b(?:or|and\/or|oder|ou|o|similar|e\.g\.|like|such as)\b[\s,/()]*)*$/i;

/** "Python, Go or Java": who has one of them lacks none. */
function hasOther(skill: Wanted, wanted: readonly Wanted[]): boolean {
  return alternativesOf(skill).some((name) => wanted.some((one) => one.own && one.name === name));
}

function alternativesOf({ name, quote }: Wanted): string[] {
  const hits = findSkills(quote);
  const at = hits.findIndex((hit) => hit.name === name);
  if (at < 0) return [];
  const joins = hits.slice(1).map((hit, i) => quote.slice(hits[i]?.to ?? 0, hit.from));
  const isJoined = (i: number) => BETWEEN.test(joins[i] ?? 'none');
  let [from, to] = [at, at];
  while (from > 0 && isJoined(from - 1)) from--;
  while (to < joins.length && isJoined(to)) to++;
  const isChoice = joins.slice(from, to).some((join) => /\b(?:or|oder|ou|o)\b|\//i.test(join));
  return isChoice ? hits.slice(from, to + 1).map((hit) => hit.name) : [];
}
