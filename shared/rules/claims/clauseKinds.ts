import type { ClauseKind } from './clauses.ts';
import { isOfTheWorld } from './general.ts';
import { skillsIn } from './skillsIn.ts';
import type { Token } from './tokens.ts';
import { isPast, verbsOf } from './verbs.ts';

const words = (text: string) => new Set(text.trim().split(/\s+/));
const FIRST_PERSON = words(
  "i i'm i've i'd i'll im ive my me mine myself we we've we're we'd our us",
);
export const OWN_SUBJECT = words("i i'm i've i'd i'll im ive we we've we're we'd we'll");
const READER = words("you your yours you're you've you'd you'll");
const WISHES = words(`
  would i'd will i'll we'll eager excited keen interested looking curious motivated motivates attracted
  attracts appeals appeal appealing glad thank thanks willing impressed inspired inspires fascinated fascinates excites
  exciting interests passionate thrilled delighted pleased resonates resonate resonated dear regards sincerely hello hi
  hoping happy forward admire admires can't please
`);
/** Only right behind the person: "I care", "I may"; "wound care" and "May 2019" are things. */
const WISHES_BEHIND_I = words(`
  want wanted wish hope hoped aim aspire plan intend believe think value appreciate welcome prefer seek read saw noticed
  could might may should enjoy enjoyed love loved like liked hate dislike care feel find heard can see look
`);
const ADVERBS = words(
  'also really always truly particularly especially still deeply genuinely strongly now often most have had',
);
/** Behind a wish they speak of what is there already: "excited to bring my ten years of …". */
export const RESTARTS = words("my have having bring bringing offer leverage leveraging i've");
const SOFT_VERBS = words(
  'enjoy enjoyed love loved like liked find feel believe think value care could can may might should',
);

const FEELINGS = /^(?:happy|glad|pleased|thrilled|delighted|excited|eager|keen|willing)$/;
const OPINIONS = words('believe think value care admire prefer');
const LEARNING = words(
  'learn learning learnt grow growing deepen explore exploring study pick curious new',
);
export const isLearning = (tokens: readonly Token[]): boolean =>
  tokens.some(({ low }) => LEARNING.has(low));

export function isWishAt(part: readonly Token[], at: number): boolean {
  const low = part[at]?.low ?? '';
  // "I was so happy to run" tells of what was.
  if (
    FEELINGS.test(low) &&
    part.slice(Math.max(0, at - 3), at).some((token) => /^(?:was|were)$/.test(token.low))
  )
    return false;
  if (WISHES.has(low)) return true;
  // "Drawn to", "what drew me"; "I drew plans" is a deed.
  if (/^(?:dr[ae]wn?|draws)$/.test(low) && /^(?:me|to|us)$/.test(part[at + 1]?.low ?? ''))
    return true;
  if (/^(?:goal|aim|dream|ambition|hope|wish)$/.test(low) && part[at - 1]?.low === 'my')
    return true;
  if (!WISHES_BEHIND_I.has(low)) return false;
  // "I care about" is felt, "I care for 12 patients" is done.
  // "I look forward", "I read about you"; "I look after six children", "I read Mathematics at Exeter".
  if (
    /^s(?:ee|aw)$/.test(low) &&
    !/^(?:that|how|you|your|this|the|a|an|why|it|myself|what|in|from|on)$/.test(
      part[at + 1]?.low ?? '',
    )
  )
    return false;
  if (low === 'look' && part[at + 1]?.low === 'after') return false;
  if (low === 'read' && !/^(?:about|that|your|on|the|how)$/.test(part[at + 1]?.low ?? ''))
    return false;
  // "I plan to"; "I plan the rota" is done.
  if (/^(?:plan|aim|intend|seek)$/.test(low) && !/^(?:to|on|for)$/.test(part[at + 1]?.low ?? ''))
    return false;
  // "I can read blueprints" is an ability.
  if (
    low === 'can' &&
    !/^(?:bring|help|contribute|offer|imagine|see|learn|grow|add|make|be|do|start|begin)$/.test(
      part[at + 1]?.low ?? '',
    )
  )
    return false;
  if (/^care[sd]?$/.test(low) && !/^(?:about|deeply|that)$/.test(part[at + 1]?.low ?? ''))
    return false;
  const before = part[at - 1]?.low ?? '';
  const second = part[at - 2]?.low ?? '';
  return (
    OWN_SUBJECT.has(before) ||
    (ADVERBS.has(before) && OWN_SUBJECT.has(second)) ||
    before === 'would'
  );
}

/** "It taught me to plan early": what came of a deed, not the deed. */
function isLesson(part: readonly Token[]): boolean {
  const at = part.findIndex(({ low }, index) => LESSONS.has(low) && part[index + 1]?.low === 'me');
  const before = part.slice(0, Math.max(0, at));
  return at >= 0 && before.every(({ kind, low }) => kind === 'sign' || LESSON_SUBJECTS.has(low));
}
const LESSONS = words(
  'taught showed helped made gave prepared let teaches shows helps makes gives',
);
const LESSON_SUBJECTS = words(
  'it this that which and also experience project work time role all these has have has',
);

/** "The posting mentions Kafka", "this role needs …". */
const isAboutJob = (part: readonly Token[]): boolean =>
  /^(?:the|this)$/.test(part[0]?.low ?? '') &&
  /^(?:posting|role|position|vacancy|opening|ad|advertisement|description|company)$/.test(
    part[1]?.low ?? '',
  ) &&
  !part.some(({ low }) => OWN_SUBJECT.has(low));

/** "GraphQL is new to me." */
const isNewTo = (part: readonly Token[]): boolean => {
  const said = part.map(({ low }) => low).join(' ');
  return /(?<!\bnot )(?<!n't )(?<!nothing )\bnew to me\b|\b(?:only|just) (?:know of|read|heard|seen|watched)\b|\bonly (?:from|by) (?:reading|name|hearsay|books|videos|courses|afar)\b|\bknow (?:it|them|of it) only\b|\bonly know(?: it| them| of it)? from\b/.test(
    said,
  );
};

/** "Design tools" before a colon: the head of a list. */
export const isLabel = (part: readonly Token[]): boolean =>
  part.length <= 4 &&
  skillsIn(part).length === 0 &&
  part[0]?.kind === 'word' &&
  part.every(
    ({ kind, low }) => (kind === 'word' && !FIRST_PERSON.has(low) && !isPast(low)) || low === '&',
  );

/** "I have not worked with bioreactors at that scale yet": an honest no holds nothing that a fact must have. */
export const isNotYet = (part: readonly Token[]): boolean => {
  const said = part.map(({ low }) => low).join(' ');
  return /\b(?:not|never|no|haven't|hasn't|n't)\b.*\b(?:yet|so far|until now|to date)\b/.test(said);
};

/** "At Acme," and "As a nurse,": a part of what follows. */
const LEADS = words('at for with in as from since during through after before over by under');

export function kindOf(part: readonly Token[], company: string): ClauseKind | null {
  if (isNewTo(part) || isAboutJob(part) || isNotYet(part)) return 'other';
  if (isLesson(part) && skillsIn(part).length === 0) return 'other';
  const lows = part.map(({ low }) => low);
  const isTheirs = (low: string) => READER.has(low) || low === company;
  const isOwn = lows.some((low) => OWN_SUBJECT.has(low));
  // "Patients come first for me" is about patients, "it taught me …" is not.
  const speaks = isOwn || lows.some((low) => FIRST_PERSON.has(low) && !/^(?:me|us)$/.test(low));
  const wishAt = part.findIndex((_, at) => isWishAt(part, at));
  const verbs = verbsOf(part, false);
  const pastAt = lows.findIndex(
    (low) => isPast(low) && !WISHES.has(low) && !WISHES_BEHIND_I.has(low),
  );
  const firstVerb = Math.min(...[pastAt, verbs[0]?.at ?? -1].filter((at) => at >= 0), 999);
  // What stands first rules: "I led what many hoped for" is a claim, "I hope to lead" is none.
  if (wishAt >= 0 && wishAt <= firstVerb) {
    // "I believe numbers should be explained", "I care about making tasks light": an opinion.
    if (
      OPINIONS.has(lows[wishAt] ?? '') &&
      !lows.slice(wishAt + 1).some((low) => FIRST_PERSON.has(low))
    )
      return 'wish';
    // "I enjoy building …", "I can lead …": said of what one does.
    const isSoft =
      SOFT_VERBS.has(lows[wishAt] ?? '') &&
      (verbs.some(({ at }) => at > wishAt) ||
        lows.includes('using') ||
        (skillsIn(part).length > 0 && !isLearning(part) && !lows.some(isTheirs)));
    return isSoft && speaks ? 'claim' : 'wish';
  }
  if (speaks) return 'claim';
  if (isOfTheWorld(part)) return 'other';
  // "Team Lead, Acme, since 2021": where it was.
  if (part.every(({ kind, low }) => kind === 'sign' || low === company)) return null;
  if (LEADS.has(lows[0] ?? '') && pastAt < 0 && verbs.length === 0) return null;
  // "While working at Acme,": of what follows.
  if (company !== '' && /^(?:at|for|with)$/.test(lows[lows.indexOf(company) - 1] ?? ''))
    return null;
  const isToMe = lows.includes('me') || lows.includes('us');
  const isMeasured =
    part.some(({ kind }) => kind === 'number') && !lows.some((low) => low.startsWith('you'));
  if (
    lows.some((low) => READER.has(low) && !(isToMe && low.startsWith('the'))) ||
    (company !== '' && lows.includes(company) && !isMeasured)
  )
    return part.some(({ low }) => isPast(low)) && !lows.some((low) => low.startsWith('you'))
      ? 'claim'
      : 'other';
  if (pastAt >= 0 || verbsOf(part, true).length > 0) return 'claim';
  return null;
}
