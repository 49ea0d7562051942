import type { SchemaField } from './adapter.ts';
import { appDataOf } from './ashbyPage.ts';
import { isObject, list, str } from './json.ts';
import { plainText } from './markup.ts';

/** Questions by field path from `posting.applicationForm`, whose entries may stand in sections (§3.1). */
export function ashbySchema(page: Document): Map<string, SchemaField> {
  const fields = new Map<string, SchemaField>();
  const { posting } = appDataOf(page);
  const form =
    isObject(posting) && isObject(posting.applicationForm) ? posting.applicationForm : {};
  const inSections = list(form.sections).flatMap((section) =>
    isObject(section) ? list(section.fieldEntries) : [],
  );
  for (const entry of [...list(form.fieldEntries), ...inSections]) {
    if (!isObject(entry) || !isObject(entry.field)) continue;
    const { field } = entry;
    const options = list(field.selectableValues).flatMap((option) =>
      isObject(option) && str(option.label).trim() ? [str(option.label).trim()] : [],
    );
    fields.set(str(field.path), {
      label: str(field.title).trim(),
      description: plainText(page, str(entry.descriptionHtml)),
      options: options.length ? options : null,
    });
  }
  return fields;
}
