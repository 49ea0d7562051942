import type { FieldDescription, FieldType, FieldValue, Widget } from '@jobai/shared/fields';
import { HOLDS, WIDGETS } from '@jobai/shared/fields';
import { OF_APPLICANT } from './abroad.ts';

export type Place = 'label' | 'description' | 'autocomplete' | 'key';

/**
 * One piece of knowledge: what the words of a question mean. `match` and `not` see folded text (see shared
 * rules/labels.ts: lower case, no diacritics, plain quotes and dashes). Order is priority.
 */
export type Row = {
  /** Unique; shown as the reason of a decision. */
  id: string;
  type: FieldType;
  match: RegExp;
  /** Near misses that must not take it. */
  not?: RegExp;
  /** Phrases that mean something else, taken out before the rest is read; global. */
  without?: RegExp;
  /** Where to look; the label when absent. */
  in?: readonly Place[];
  widgets?: readonly Widget[];
  sections?: readonly FieldDescription['section'][];
  why?: string;
};

const holding = (...kinds: FieldValue['kind'][]) =>
  WIDGETS.filter((widget) => kinds.includes(HOLDS[widget]));
export const WRITTEN = holding('text');
export const CHOSEN = holding('option', 'options');
export const ATTACHED = holding('file');

// Words that lead to a question without changing it; each once, or matching takes exponential time.
const LEAD_WORDS = [
  ...'please kindly can could we need confirm enter re-enter reenter provide share state specify indicate include'.split(
    ' ',
  ),
  ...'add type list give tell select choose insert write submit drop paste let what is who which us know with'.split(
    ' ',
  ),
  ...'here in a an the link url address to of for your my you'.split(' '),
  ...["what's", "who's", 'candidate', "candidate's", 'applicant', "applicant's"],
  ...'veuillez indiquez confirmez votre vos ta ton mon le la quel quelle est sont'.split(' '),
  ...'bitte ihr ihre ihren dein deine bestatigen bestatige wie lautet ist welche welcher'.split(
    ' ',
  ),
  ...'indique indica informe insira confirme tu su mi el seu sua teu cual cuales es son qual quais sao e o'.split(
    ' ',
  ),
  ...'vul geef kies vermeld bevestig uw je jouw inserisci conferma il tuo tua quali sono wat zijn'.split(
    ' ',
  ),
];
const LEAD = `(?:(?:${[...new Set(LEAD_WORDS)].join('|')}) )*`;
// A note in parentheses belongs to the question unless it speaks of somebody else.
const NOTE =
  '(?: ?[([](?![^)\\]]*\\b(?:referr|referen|emergency|manager|supervisor|recruiter|spouse|parent|guardian|friend|employee|vendor|agency|agencies|c2c|internal|self-employed|if different))[^)\\]]{0,120}[)\\]])*';

const IF_ANY =
  '(?:,? (?:if (?:any|applicable|available|relevant|you have (?:one|any))|below|here))?';

/** A label that is these words and nothing more, give or take "please enter your …" and a note in parentheses. */
export function whole(words: string, tail = ''): RegExp {
  // Longer labels are sentences, and trying every split of them costs time.
  return new RegExp(
    `^(?!.{161})${LEAD}(?:${words})${OF_APPLICANT}${NOTE}${tail}${NOTE}${IF_ANY}[ :;?.!,-]*$`,
  );
}
