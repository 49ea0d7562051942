import { fold } from '@jobai/shared/rules/labels';
import type { StanceTopic } from '../meaning.ts';
import { type Choice, NONE, only, optionKey, sameText } from './pick.ts';
import { polarityOf } from './yesNo.ts';

const DECLINE =
  /\b(?:decline|prefer not|choose not|do not (?:wish|want)|don't (?:wish|want)|rather not|not to (?:self-?)? ?(?:identify|answer|disclose)|no answer)\b/;

/**
 * Finds the option that says what the person's preset says, with regard to negation. Sensitive: anything but one clear
 * option is a refusal.
 */
export function chooseStance(topic: StanceTopic, text: string, options: readonly string[]): Choice {
  const same = sameText(text, options);
  if ('option' in same) return same;
  const wanted = stanceOf(topic, text);
  if (!wanted) return NONE;
  const fitting = options.filter((option) => covers(stanceOf(topic, option), wanted));
  return only(fitting);
}

/** "Not a veteran" implies "not a protected veteran"; the other way round it does not. */
function covers(option: string | null, wanted: string): boolean {
  return (
    option === wanted ||
    (wanted === 'notVeteran' && option === 'notProtected') ||
    (wanted === 'protected' && option === 'veteran')
  );
}

function stanceOf(topic: StanceTopic, text: string): string | null {
  const folded = fold(text);
  if (DECLINE.test(folded)) return 'decline';
  switch (topic) {
    case 'gender':
      return genderOf(folded);
    case 'veteran':
      return veteranOf(folded);
    case 'disability':
      return /\b(?:no|not|\w*n't|never)\b/.test(folded)
        ? 'no'
        : /\byes\b|\bhave\b|\bhad\b/.test(folded)
          ? 'yes'
          : null;
    case 'hispanic':
      return /\bnot\b/.test(folded)
        ? 'no'
        : (polarityOf(text) ?? (/^(?:hispanic|latin)/.test(folded) ? 'yes' : null));
    case 'transgender':
      return polarityOf(text);
    case 'race':
      // "Asian (Not Hispanic or Latino)" is "Asian".
      return optionKey(text.replace(/\s*\([^)]*\)/g, '')) || null;
    case 'orientation':
      return (
        optionKey(text).replace(
          /^straight$|^heterosexual\/straight$|^straight\/heterosexual$/,
          'heterosexual',
        ) || null
      );
  }
}

function genderOf(folded: string): string | null {
  if (/\bnon-? ?binary\b/.test(folded)) return 'nonBinary';
  if (/\btrans|\bcis/.test(folded)) return optionKey(folded);
  if (/^(?:female|woman|women|f)\b/.test(folded)) return 'female';
  return /^(?:male|man|men|m)\b/.test(folded) ? 'male' : null;
}

function veteranOf(folded: string): string | null {
  const isNo = /\b(?:no|not|\w*n't|never)\b/.test(folded);
  if (!/\bveteran|\bmilitary|\barmed forces|\bserved\b/.test(folded)) {
    return isNo ? 'notVeteran' : /^yes\b/.test(folded) ? 'veteran' : null;
  }
  // "I am a veteran, but not a protected veteran" is neither of the plain answers.
  if (isNo && /\bbut\b/.test(folded)) return 'veteranNotProtected';
  const isProtected = /\bprotected\b/.test(folded);
  if (isNo) return isProtected ? 'notProtected' : 'notVeteran';
  return isProtected ? 'protected' : 'veteran';
}
