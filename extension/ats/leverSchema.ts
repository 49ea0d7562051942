import type { SchemaField } from './adapter.ts';
import { isObject, jsonOf, list, str } from './json.ts';

const CARD = /^(cards\[[^\]]+\]|surveysResponses\[[^\]]+\])\[baseTemplate\]$/;

/** Cards and surveys carry their exact schema as JSON in a hidden input (§2.5, §2.6); N counts the fields. */
export function leverSchema(page: Document): Map<string, SchemaField> {
  const fields = new Map<string, SchemaField>();
  for (const input of page.querySelectorAll<HTMLInputElement>('input[name$="[baseTemplate]"]')) {
    const base = CARD.exec(input.name)?.[1];
    const card = jsonOf(input.value);
    if (!base || !isObject(card)) continue;
    const prefix = base.startsWith('cards') ? base : `${base}[responses]`;
    list(card.fields).forEach((field, at) => {
      if (!isObject(field)) return;
      const options = list(field.options).flatMap((option) =>
        isObject(option) && str(option.text).trim() ? [str(option.text).trim()] : [],
      );
      fields.set(`${prefix}[field${at}]`, {
        label: str(field.text).trim(),
        description: str(field.description).trim(),
        options: options.length ? options : null,
      });
    });
  }
  return fields;
}
