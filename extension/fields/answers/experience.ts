import { fold } from '@jobai/shared/rules/labels';
import { yearsOfWork } from '@jobai/shared/rules/workYears';
import { languagesIn } from '../languageNames.ts';
import { fluencyRank } from '../options/fluency.ts';
import { type Answer, type AnswerContext, ask, derived, said } from './rule.ts';

export function yearsExperience(context: AnswerContext): Answer {
  const years = yearsOfWork(context);
  if (years === null) return { ask: 'profileSilent' };
  const { atLeastYears } = context.params;
  return derived(
    atLeastYears === undefined
      ? { kind: 'years', years }
      : { kind: 'yesNo', yes: years >= atLeastYears },
    'years from work dates',
    ['work'],
  );
}

/** Work dates don't tell how long a tool or a field was part of the work. */
export const yearsWithSkill = ask('personal');
export const certifications = ask('profileSilent');

export function skills({ profile }: AnswerContext): Answer {
  const words = (profile.skills ?? []).flatMap((skill) =>
    skill.keywords?.length ? skill.keywords : [skill.name ?? ''],
  );
  return said([...new Set(words.filter(Boolean))].join(', '), 'skills');
}

export function languages({ profile, field }: AnswerContext): Answer {
  // Which languages count as foreign, and how well is well, is the person's to say.
  if (
    /\b(?:foreign|other|additional|besides|level|fremdsprach\w*|weitere|niveau|autres?|etrangere?s?|otr[oa]s?|extranjer[oa]s?|outr[oa]s?|estrangeir[oa]s?|altr[aeio]|stranier[aei]|livello|nivel|andere|vreemde)\b/.test(
      fold(field.label),
    )
  )
    return { ask: 'personal' };
  const wantsFluent =
    /\b(?:fluent|fluency|proficien|fliessend|courant|couramment|con fluidez|fluid|vloeiend)/.test(
      fold(field.label),
    );
  const known = (profile.languages ?? []).filter(
    ({ language, fluency }) =>
      language &&
      (!wantsFluent ||
        /native|fluent|bilingual|mother|full professional|\bc[12]\b/.test(fold(fluency ?? ''))),
  );
  const items = known.map(({ language }) => inWordsOf(field.options, language ?? ''));
  return items.length
    ? {
        meaning: { kind: 'list', items, text: items.join(', ') },
        source: { kind: 'profile', path: 'languages' },
      }
    : { ask: 'profileSilent' };
}

/** "Alemán" among the options is German. */
function inWordsOf(options: readonly string[] | null, language: string): string {
  const [name, ...more] = languagesIn(language);
  if (!name || more.length) return language;
  const same = (options ?? []).filter((option) => {
    const [named, ...others] = languagesIn(option);
    return named === name && !others.length && /^[\p{L}\s]{2,24}$/u.test(option);
  });
  return same.length === 1 && same[0] ? same[0] : language;
}

/** How well the person speaks the one language that is named, in the words of the profile. */
export function languageLevel({ profile, field }: AnswerContext): Answer {
  const label = fold(field.label);
  const [asked, ...more] = languagesIn(label);
  const spoken = profile.languages ?? [];
  // "English and German" is two questions.
  if (!asked || more.length || /\b(?:other|another|additional|second|one more)\b/.test(label)) {
    return { ask: 'personal' };
  }
  const index = spoken.findIndex(({ language }) => languagesIn(language ?? '').includes(asked));
  const fluency = spoken[index]?.fluency?.trim();
  if (!fluency) return { ask: 'personal' };
  const path = `languages[${index}].fluency`;
  if (YES_NO.test(label)) {
    return (fluencyRank(fluency) ?? 0) >= (NATIVE.test(label) ? 6 : 4)
      ? derived({ kind: 'yesNo', yes: true }, 'fluency in the language named', [path])
      : { ask: 'personal' };
  }
  return { meaning: { kind: 'fluency', text: fluency }, source: { kind: 'profile', path } };
}

const NATIVE = /\b(?:native|bilingual|mother tongue|first language)\b/;

// "Do you speak …": yes or no.
const YES_NO =
  /^[¿\s]*(?:are|do|can|is|fluent in|proficient in|proficient with|fluent with|parlez|parles|sprechen|sprichst|hablas?|habla|voce fala|fala|parli|parla|spreek|spreekt)\b/;

export function source({ profile }: AnswerContext): Answer {
  const preset = profile.preferences?.howDidYouHear;
  return preset?.trim() ? said(preset, 'preferences.howDidYouHear') : { ask: 'personal' };
}

export const referral = ask('personal');
