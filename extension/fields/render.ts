import type { AskReason, FieldDescription, WantedValue } from '@jobai/shared/fields';
import { HOLDS } from '@jobai/shared/fields';
import { countryName } from '@jobai/shared/rules/countries';
import { fold } from '@jobai/shared/rules/labels';
import type { Meaning } from './meaning.ts';
import { degreeQueries } from './options/degrees.ts';
import { chooseOption, chooseOptions, monthSpellings } from './options.ts';
import { askedPart, fullQuestion } from './question.ts';

type Rendered = { value: WantedValue } | { ask: AskReason };

/** Says a meaning the way this control can say it. */
export function render(meaning: Meaning, field: FieldDescription, language: string): Rendered {
  switch (HOLDS[field.widget]) {
    case 'text':
      return renderText(meaning, field, language);
    case 'checked':
      return meaning.kind === 'yesNo' || meaning.kind === 'adult'
        ? { value: { kind: 'checked', checked: meaning.yes } }
        : { ask: 'notUnderstood' };
    case 'file':
      return meaning.kind === 'file' ? { value: meaning } : { ask: 'noFile' };
    case 'options': {
      if (!field.options)
        return { value: { kind: 'lookup', queries: queriesOf(meaning, language) } };
      const chosen = chooseOptions(meaning, field.options);
      return 'options' in chosen
        ? { value: { kind: 'options', options: chosen.options } }
        : { ask: chosen.refuse };
    }
    case 'option': {
      if (!field.options)
        return { value: { kind: 'lookup', queries: queriesOf(meaning, language) } };
      const chosen = chooseOption(meaning, field.options);
      return 'option' in chosen
        ? { value: { kind: 'option', option: chosen.option } }
        : { ask: chosen.refuse };
    }
  }
}

function renderText(meaning: Meaning, field: FieldDescription, language: string): Rendered {
  if (meaning.kind === 'permission' && meaning.yes === null) return { ask: 'notUnderstood' };
  if (meaning.kind === 'file') return { ask: 'noFile' };
  if (/^(?:yesNo|adult|permission)$/.test(meaning.kind) && wantsMore(field)) {
    return { ask: 'ownWords' };
  }
  const text = field.widget === 'number' ? numberOf(meaning) : textOf(meaning, field, language);
  if (text === null) return { ask: 'notUnderstood' };
  if (field.maxLength !== null && text.length > field.maxLength) return { ask: 'tooLong' };
  return { value: { kind: 'text', text } };
}

/** "Which countries …", "please describe …": Yes is no answer, whatever the subject. */
function wantsMore(field: FieldDescription): boolean {
  return /^[¿\s]*(?:please )?(?:describe|explain|list|tell|elaborate|specify|share|outline|discuss|(?:in |for |from )?(?:what|which)|how|why|where|when|who|quel(?:le)?s?|welche\w*|wie|cual(?:es)?|qua(?:l|is|le|li)|hoe|welke?|comment|como)\b/.test(
    fold(askedPart(fullQuestion(field))),
  );
}

/** Plain digits; null for what is no number. */
function numberOf(meaning: Meaning): string | null {
  switch (meaning.kind) {
    case 'years':
      return String(Math.floor(meaning.years));
    case 'money':
      return String(meaning.amount);
    case 'month':
      return String(meaning.month);
    case 'duration': {
      const { days, unitDays } = meaning;
      return days !== null && unitDays && days % unitDays === 0 ? String(days / unitDays) : null;
    }
    case 'text':
      return /^\+?\d+(?:\.\d+)?$/.test(meaning.text) ? meaning.text : null;
    default:
      return null;
  }
}

const YES_NO: Readonly<Record<string, readonly [yes: string, no: string]>> = {
  en: ['Yes', 'No'],
  fr: ['Oui', 'Non'],
  de: ['Ja', 'Nein'],
  nl: ['Ja', 'Nee'],
  es: ['Sí', 'No'],
  it: ['Sì', 'No'],
  pt: ['Sim', 'Não'],
};

function yesNoText(yes: boolean, language: string): string {
  const [yesText, noText] = YES_NO[language.slice(0, 2)] ?? ['Yes', 'No'];
  return yes ? yesText : noText;
}

function textOf(
  meaning: Exclude<Meaning, { kind: 'file' }>,
  field: FieldDescription,
  language: string,
): string {
  switch (meaning.kind) {
    case 'text':
    case 'duration':
    case 'location':
    case 'degree':
    case 'list':
    case 'stance':
    case 'fluency':
      return meaning.text;
    case 'yesNo':
    case 'adult':
      return yesNoText(meaning.yes, language);
    case 'permission':
      return yesNoText(meaning.yes === true, language);
    case 'years':
      return String(Math.floor(meaning.years));
    case 'money':
      return meaning.bare
        ? String(meaning.amount)
        : `${meaning.amount} ${meaning.currency} per ${meaning.period}`;
    case 'country':
      return countryName(meaning.code);
    case 'month':
      return monthSpellings(meaning.month)[0] ?? '';
    case 'date':
      return dateText(meaning.date, formatHint(field));
  }
}

/** Where the order may be shown; a picker reads its library's own, whatever the question says. */
const formatHint = ({ widget, label, description }: FieldDescription) =>
  widget === 'datePicker' ? 'MM/DD/YYYY' : `${label} ${description}`;

/** In the order the field shows; ISO 8601 where it shows none, as that can't be misread. */
function dateText(date: string, hint: string): string {
  const [year = '', month, day] = date.split('-');
  const folded = fold(hint);
  const yearFirst = /\b(?:yyyy|jjjj|aaaa)([/.-])mm\1(?:dd|tt|jj|gg)\b/.exec(folded);
  if (yearFirst && month && day) return [year, month, day].join(yearFirst[1]);
  // Days are DD, TT (de), JJ (fr), GG (it); years YYYY, JJJJ (de, nl), AAAA (fr, es, pt, it).
  const pattern =
    /\b(mm?|dd?|tt?|jj?|gg?)([/.-])(mm?|dd?|tt?|jj?|gg?)\2(yyyy|yy|jjjj|aaaa|jj|aa)\b/.exec(folded);
  if (pattern && month && day) {
    const [, first = '', separator = '/', , last = ''] = pattern;
    const shown = last.length === 2 ? year.slice(2) : year;
    return (first.startsWith('m') ? [month, day, shown] : [day, month, shown]).join(separator);
  }
  if (month && /\bmm([/.-])(?:yyyy|jjjj|aaaa)\b/.test(folded)) return `${month}/${year}`;
  if (month && !day) return `${monthSpellings(Number(month))[0]} ${year}`;
  return date;
}

/** What to type into a list that shows its options only afterwards, best first. */
function queriesOf(meaning: Meaning, language: string): string[] {
  return [...new Set(queryTexts(meaning, language))].filter(Boolean).slice(0, 8);
}

function queryTexts(meaning: Meaning, language: string): readonly string[] {
  switch (meaning.kind) {
    case 'location':
      return meaning.queries;
    case 'degree':
      return degreeQueries(meaning.text, meaning.level);
    case 'month':
      return monthSpellings(meaning.month).slice(0, 2);
    case 'text':
      return [meaning.text, ...(meaning.accept ?? [])];
    case 'list':
      return meaning.items;
    case 'yesNo':
    case 'adult':
      return [yesNoText(meaning.yes, language)];
    case 'permission':
      return meaning.yes === null ? ['Yes', 'No'] : [yesNoText(meaning.yes, language)];
    case 'years':
      return [String(Math.floor(meaning.years))];
    case 'money':
      return [String(meaning.amount)];
    case 'date':
      return [meaning.date];
    case 'duration':
    case 'fluency':
    case 'stance':
      return [meaning.text];
    case 'country':
      return [countryName(meaning.code)];
    case 'file':
      return [meaning.name];
  }
}
