import type { SavedAnswer } from '@jobai/shared/answers';
import type {
  FieldDescription,
  FieldType,
  FieldValue,
  Source,
  WantedValue,
} from '@jobai/shared/fields';
import { HOLDS } from '@jobai/shared/fields';
import { type Choice, sameText } from '../options/pick.ts';
import { asMeant } from './asMeant.ts';

/** Text of a saved value of one part; '' for several. */
export function textOf(value: FieldValue): string {
  return value.kind === 'text' ? value.text : value.kind === 'option' ? value.option : '';
}

function textsOf(value: FieldValue): string[] {
  return value.kind === 'options' ? value.options : [textOf(value)].filter(Boolean);
}

export function sourceOf({ id, label, tenant }: SavedAnswer): Source {
  return { kind: 'answer', id, label, scope: tenant === null ? 'everywhere' : 'tenant' };
}

/** The saved answer as this control can take it, or why it can't: then it is asked again. */
export function savedValue(
  { value: saved, type }: SavedAnswer,
  field: FieldDescription,
): WantedValue | 'tooLong' | 'answerOutdated' {
  // A list that is not open yet: look for the remembered texts in it.
  const holds = HOLDS[field.widget];
  if (!field.options && (holds === 'option' || holds === 'options')) {
    const texts = textsOf(saved).map((text) => text.slice(0, 300));
    const isTooMany = texts.length > (holds === 'option' ? 1 : 8);
    return texts.length && !isTooMany ? { kind: 'lookup', queries: texts } : 'answerOutdated';
  }
  const value = asFieldValue(saved, field, type);
  if (!value) return 'answerOutdated';
  const isLong =
    value.kind === 'text' && field.maxLength !== null && value.text.length > field.maxLength;
  return isLong ? 'tooLong' : value;
}

function asFieldValue(
  saved: FieldValue,
  field: FieldDescription,
  type: FieldType,
): FieldValue | null {
  const texts = textsOf(saved);
  const [first] = texts;
  if (first === undefined) return null;
  const options = field.options ?? [];
  switch (HOLDS[field.widget]) {
    case 'text': {
      const text = texts.join(', ');
      const isNumber = /^\d+(?:\.\d+)?$/.test(text);
      return field.widget === 'number' && !isNumber ? null : { kind: 'text', text };
    }
    case 'option': {
      const chosen = texts.length > 1 ? null : chooseSaved(first, type, options);
      return chosen && 'option' in chosen ? { kind: 'option', option: chosen.option } : null;
    }
    case 'options': {
      const chosen = allOf(texts, options);
      return 'options' in chosen ? { kind: 'options', options: chosen.options } : null;
    }
    default:
      return null;
  }
}

/** Every saved text among the options of an opened list; one that is missing refuses them all. */
export function chooseAllSaved({ value }: SavedAnswer, options: readonly string[]): SeveralChoice {
  return allOf(textsOf(value), options);
}

type SeveralChoice = { options: string[] } | Extract<Choice, { refuse: unknown }>;

function allOf(texts: readonly string[], options: readonly string[]): SeveralChoice {
  const found: string[] = [];
  for (const text of texts) {
    const choice = sameText(text, options);
    if ('refuse' in choice) return choice;
    found.push(choice.option);
  }
  return found.length ? { options: found } : { refuse: 'noOptionFits' };
}

/** The option with the saved text, else the one that means the same in another list. */
export function chooseSaved(text: string, type: FieldType, options: readonly string[]): Choice {
  const same = sameText(text, options);
  return 'option' in same || same.refuse === 'severalOptionsFit'
    ? same
    : asMeant(text, type, options);
}
