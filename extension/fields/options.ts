import type { Meaning } from './meaning.ts';
import { chooseAdult } from './options/adult.ts';
import { chooseDays, chooseMoney, chooseYears } from './options/amounts.ts';
import { chooseDegree } from './options/degrees.ts';
import { chooseFluency } from './options/fluency.ts';
import { choosePermission } from './options/permission.ts';
import { anySpelling, type Choice, NONE, optionKey, sameText } from './options/pick.ts';
import { chooseCountry, choosePlace } from './options/places.ts';
import { chooseStance } from './options/stances.ts';
import { chooseYesNo } from './options/yesNo.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** The option that says what we mean; two that do, or none, are a refusal with its reason. */
export function chooseOption(meaning: Meaning, options: readonly string[]): Choice {
  const offered = options.filter((option) => option.trim() && !isPlaceholder(option));
  switch (meaning.kind) {
    case 'text':
      return anySpelling([meaning.text, ...(meaning.accept ?? [])], offered);
    case 'yesNo':
      return chooseYesNo(meaning.yes, offered);
    case 'adult':
      return chooseAdult(meaning.isAdult, meaning.yes, offered);
    case 'permission':
      return choosePermission(meaning.yes, meaning.facts, offered);
    case 'years':
      return chooseYears(meaning.years, offered);
    case 'money':
      return chooseMoney(meaning.amount, offered);
    case 'duration': {
      const same = sameText(meaning.text, offered);
      return 'option' in same || meaning.days === null
        ? same
        : chooseDays(meaning.days, offered, meaning.unitDays);
    }
    case 'date': {
      const same = sameText(meaning.date, offered);
      return 'option' in same || meaning.daysAhead === undefined
        ? same
        : chooseDays(meaning.daysAhead, offered);
    }
    case 'country':
      return chooseCountry(meaning.code, offered);
    case 'month':
      return anySpelling(monthSpellings(meaning.month), offered);
    case 'location': {
      const same = sameText(meaning.text, offered);
      return 'option' in same ? same : choosePlace(meaning.place, offered);
    }
    case 'degree':
      return chooseDegree(meaning.text, meaning.level, offered);
    case 'fluency':
      return chooseFluency(meaning.text, offered);
    case 'list':
      return meaning.items.length === 1 ? sameText(meaning.items[0] ?? '', offered) : NONE;
    case 'stance':
      return chooseStance(meaning.topic, meaning.text, offered);
    case 'file':
      return NONE;
  }
}

/** Every option of a multiple choice that is meant. */
export function chooseOptions(
  meaning: Meaning,
  options: readonly string[],
): { options: string[] } | Extract<Choice, { refuse: string }> {
  if (meaning.kind === 'list') {
    const keys = meaning.items.map(optionKey);
    const chosen = options.filter((option) => keys.includes(optionKey(option)));
    // "English (native)" beside "English (fluent)" is more than the name says.
    const left = keys.filter((key) => !chosen.some((option) => optionKey(option) === key));
    const isNamed = (key: string) =>
      options.some((option) =>
        optionKey(option)
          .split(/[^\p{L}]+/u)
          .includes(key),
      );
    if (left.some(isNamed)) return { refuse: 'severalOptionsFit' };
    return chosen.length ? { options: chosen } : { refuse: 'noOptionFits' };
  }
  const choice = chooseOption(meaning, options);
  return 'option' in choice ? { options: [choice.option] } : choice;
}

export function monthSpellings(month: number): string[] {
  const name = MONTHS[month - 1] ?? '';
  const number = String(month);
  return [
    name,
    name.slice(0, 3),
    number.padStart(2, '0'),
    number,
    `${number.padStart(2, '0')} - ${name}`,
  ];
}

function isPlaceholder(option: string): boolean {
  return /^(?:-+|select\b.*|please select\b.*|choose\b.*)$/.test(optionKey(option));
}
