import { isObject } from '@jobai/shared/rules/json';

/** The smallest value that fits a schema of the wire, of either kind (wireSchema.ts). */
export function smallest(schema: unknown): unknown {
  if (!isObject(schema)) return null;
  if (schema.nullable) return null;
  if (Array.isArray(schema.enum)) return schema.enum[0];
  if (Array.isArray(schema.anyOf)) {
    const isNullable = schema.anyOf.some((each) => isObject(each) && each.type === 'null');
    return isNullable ? null : smallest(schema.anyOf[0]);
  }
  if (schema.type === 'object' && isObject(schema.properties))
    return Object.fromEntries(
      Object.entries(schema.properties).map(([name, each]) => [name, smallest(each)]),
    );
  const simple: Record<string, unknown> = { array: [], string: 'text', boolean: false, null: null };
  return schema.type === 'number' || schema.type === 'integer' ? 1 : simple[String(schema.type)];
}

/** The fault of a schema that a strict provider would refuse; null: none. */
export function strictFault(schema: unknown, at = 'schema'): string | null {
  if (!isObject(schema)) return `${at} is no schema`;
  const unknown = Object.keys(schema).find((key) => !TAKEN.has(key));
  if (unknown) return `'${unknown}' is not permitted (${at})`;
  const { properties, required, items, anyOf } = schema;
  if (schema.type === 'object') {
    if (!isObject(properties) || schema.additionalProperties !== false)
      return `'additionalProperties' is required to be false (${at})`;
    const names = Object.keys(properties);
    if (names.some((name) => !Array.isArray(required) || !required.includes(name)))
      return `'required' has to name every key (${at})`;
    for (const name of names) {
      const fault = strictFault(properties[name], `${at}.${name}`);
      if (fault) return fault;
    }
  }
  const inner = [...(items ? [items] : []), ...(Array.isArray(anyOf) ? anyOf : [])];
  return inner.map((each) => strictFault(each, `${at}[]`)).find(Boolean) ?? null;
}

const TAKEN = new Set([
  ...['type', 'properties', 'required', 'additionalProperties', 'items', 'anyOf', 'enum'],
  'description',
]);

/** Which key of a schema Gemini does not know; null: none. */
export function geminiFault(schema: unknown): string | null {
  const text = JSON.stringify(schema);
  return /"(additionalProperties|const|oneOf|\$schema)":/.exec(text)?.[1] ?? null;
}

const SIZE = 768;

/** A vector of the words of a text: texts that share words are near each other. Not of length 1, as Gemini's. */
export function vectorOf(text: string): number[] {
  const vector = new Array<number>(SIZE).fill(0.001);
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}+#]{2,}/gu)) {
    let hash = 2166136261;
    for (const letter of word)
      hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619) >>> 0;
    vector[hash % SIZE] = (vector[hash % SIZE] ?? 0) + 3;
  }
  return vector;
}
