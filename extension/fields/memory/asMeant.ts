import type { FieldType } from '@jobai/shared/fields';
import { countryOfName } from '@jobai/shared/rules/countries';
import type { Meaning } from '../meaning.ts';
import { daysIn } from '../options/amounts.ts';
import { degreeLevel } from '../options/degrees.ts';
import { type Choice, NONE, optionKey } from '../options/pick.ts';
import { chooseOption } from '../options.ts';

const YES = new Set(['yes', 'true', 'oui', 'ja', 'si', 'sim']);
const NO = new Set(['no', 'false', 'non', 'nein', 'nee', 'nao']);

/** What a saved text says beyond its letters; null where only the letters are known. */
function meaningOf(text: string, type: FieldType): Meaning | null {
  const key = optionKey(text);
  // Only the bare word: "Yes, with a permit" is more than Yes.
  if (YES.has(key) || NO.has(key)) return { kind: 'yesNo', yes: YES.has(key) };
  switch (type) {
    case 'yearsExperience':
    case 'yearsWithSkill':
      return /^\d{1,2}(?:\.\d)?$/.test(key) ? { kind: 'years', years: Number(key) } : null;
    case 'noticePeriod': {
      const days = daysIn(text);
      return days === null ? null : { kind: 'duration', text, days };
    }
    case 'country':
    case 'citizenship': {
      const code = countryOfName(text);
      return code ? { kind: 'country', code } : null;
    }
    case 'degree':
    case 'highestEducation': {
      const level = degreeLevel(text);
      return level ? { kind: 'degree', text, level } : null;
    }
    default:
      return null;
  }
}

/** The one option that means what was saved in other words, in another list. */
export function asMeant(text: string, type: FieldType, options: readonly string[]): Choice {
  const meaning = meaningOf(text, type);
  return meaning ? chooseOption(meaning, options) : NONE;
}
