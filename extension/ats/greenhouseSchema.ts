import type { SchemaField } from './adapter.ts';
import type { JobPost } from './greenhousePage.ts';
import { isObject, type JsonObject, list, str } from './json.ts';

/** `candidate_location` of the schema is `#candidate-location` of the page. */
const KEY_IN_PAGE: Record<string, string> = { candidate_location: 'candidate-location' };

/**
 * Options and descriptions by control key from the embedded job post: questions, EEOC sections, demographic questions.
 * A key the page shows and this does not is read by its markup alone.
 */
export function greenhouseSchema(found: JobPost | null): Map<string, SchemaField> {
  const fields = new Map<string, SchemaField>();
  if (!found) return fields;
  const { post } = found;
  for (const question of list(post.questions)) addQuestion(fields, question);
  for (const section of list(post.eeoc_sections)) {
    if (!isObject(section)) continue;
    for (const question of list(section.questions)) addQuestion(fields, question);
  }
  const demographic = isObject(post.demographic_questions) ? post.demographic_questions : {};
  for (const question of list(demographic.questions)) {
    if (!isObject(question)) continue;
    fields.set(String(question.id ?? ''), {
      label: str(question.name),
      description: '',
      options: names(question.answer_options, 'name'),
    });
  }
  return fields;
}

function addQuestion(fields: Map<string, SchemaField>, question: unknown): void {
  if (!isObject(question)) return;
  for (const field of list(question.fields)) {
    if (!isObject(field)) continue;
    const name = str(field.name);
    fields.set(KEY_IN_PAGE[name] ?? name, {
      label: str(question.label),
      description: str(question.description)
        .replace(/<[^>]*>/g, ' ')
        .trim(),
      options: field.values ? names(field.values, 'label') : null,
    });
  }
}

function names(values: unknown, key: string): string[] {
  return list(values)
    .filter(isObject)
    .map((value: JsonObject) => str(value[key]).trim());
}
