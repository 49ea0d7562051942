import type { FieldDescription, FieldType, Widget } from '@jobai/shared/fields';

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
  /** Where to look; the label when absent. */
  in?: readonly Place[];
  widgets?: readonly Widget[];
  sections?: readonly FieldDescription['section'][];
  why?: string;
};

export const WRITTEN = ['text', 'textarea', 'number', 'telInput'] as const satisfies Widget[];
export const CHOSEN = [
  'reactSelect',
  'reactSelectMulti',
  'reactSelectAsync',
  'checkboxGroup',
] as const satisfies Widget[];

const LEAD =
  "(?:(?:please|kindly|can you|could you|we need|confirm|re-?enter|enter|provide|share|state|specify|indicate|include|add|type|list|give|tell|select|choose|insert|write|submit|drop|paste|let|what is|what's|who is|what are|which is|veuillez|indiquez|bitte|indique|indica|informe|insira|confirmez|confirme|bestatigen|bestatige|conferma|bevestig|kies|vermeld|please|vul|inserisci|geef|us|know|with|here|in|a|an|the|link|url|address|to|of|for|your|my|you|candidate(?:'s)?|applicant(?:'s)?|votre|vos|mon|ihre?n?|deine?|tu|su|mi|seu|sua|teu|uw|je|jouw|il|la|le|el|tuo|tua) )*";
// A note in parentheses belongs to the question unless it speaks of somebody else.
const NOTE =
  '(?: ?[([](?![^)\\]]*(?:referr|referen|emergency|manager|supervisor|recruiter|spouse|parent|guardian|friend|employee))[^)\\]]{0,120}[)\\]])*';

/** A label that is these words and nothing more, give or take "please enter your …" and a note in parentheses. */
export function whole(words: string, tail = ''): RegExp {
  return new RegExp(`^${LEAD}(?:${words})${NOTE}${tail}${NOTE}[ :;?.!,-]*$`);
}
