import fc from 'fast-check';

/** Values that fit a JSON schema of the OpenAPI document, as far as the schema says; a part of the calls ends outside. */
interface JsonSchema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  pattern?: string;
  enum?: unknown[];
  const?: unknown;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  allOf?: JsonSchema[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: boolean | JsonSchema;
  items?: JsonSchema;
  minItems?: number;
  maxItems?: number;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  nullable?: boolean;
}
type Schemas = Record<string, object>;

const FORMATS: Record<string, fc.Arbitrary<string>> = {
  uuid: fc.uuid({ version: 4 }),
  email: fc.nat(999).map((n) => `ada${n}@example.com`),
  uri: fc.nat(999).map((n) => `https://jobs.example.com/${n}`),
  url: fc.nat(999).map((n) => `https://jobs.example.com/${n}`),
  'date-time': fc
    .date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString()),
  date: fc.integer({ min: 1, max: 28 }).map((day) => `2026-03-${String(day).padStart(2, '0')}`),
};

/** One UTF-16 unit each, so that lengths stay what they were asked for. */
const LETTERS = [...'aäжשع中ꤢ \n"\\<\u200d'];

export function fitting(schema: JsonSchema, schemas: Schemas, depth = 0): fc.Arbitrary<unknown> {
  const inner = (next: JsonSchema) => fitting(next, schemas, depth + 1);
  if (schema.$ref) return inner((schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {}) as JsonSchema);
  if ('const' in schema) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices?.length) return fc.oneof(...choices.map(inner));
  if (schema.allOf)
    return fc
      .tuple(...schema.allOf.map(inner))
      .map((parts) =>
        parts.every((part) => typeof part === 'object') ? Object.assign({}, ...parts) : parts[0],
      );
  const types = [schema.type ?? (schema.properties ? 'object' : [])].flat();
  if (types.length > 1) return fc.oneof(...types.map((type) => inner({ ...schema, type })));
  return simple(types[0], schema, inner, depth);
}

function simple(
  type: string | undefined,
  schema: JsonSchema,
  inner: (next: JsonSchema) => fc.Arbitrary<unknown>,
  depth: number,
): fc.Arbitrary<unknown> {
  switch (type) {
    case 'string':
      return text(schema);
    case 'integer':
    case 'number':
      return fc.integer({
        min: Math.ceil(schema.minimum ?? (schema.exclusiveMinimum ?? -1) + 1),
        max: Math.floor(Math.min(schema.maximum ?? 1000, (schema.minimum ?? 0) + 1000)),
      });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'array':
      return fc.array(inner(schema.items ?? {}), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.max(
          schema.minItems ?? 0,
          Math.min(schema.maxItems ?? 3, depth > 4 ? 0 : 3),
        ),
      });
    case 'object': {
      const required = new Set(schema.required);
      const known = Object.entries(schema.properties ?? {}).map(([key, next]) => {
        const value = inner(next);
        // Half of what may be left out is; deep down all of it.
        return required.has(key)
          ? value.map((is) => [[key, is] as const])
          : fc
              .tuple(fc.boolean(), value)
              .map(([is, some]) => (is && depth < 5 ? [[key, some] as const] : []));
      });
      return fc.tuple(...known).map((entries) => Object.fromEntries(entries.flat()));
    }
    default:
      return fc.oneof(fc.string({ maxLength: 20 }), fc.integer(), fc.constant(null));
  }
}

function text({
  format,
  pattern,
  minLength = 0,
  maxLength = 40,
}: JsonSchema): fc.Arbitrary<string> {
  const known = format === undefined ? undefined : FORMATS[format];
  if (known) return known;
  if (pattern) return fc.stringMatching(new RegExp(pattern));
  const most = Math.max(minLength, Math.min(maxLength, 40));
  const size = { minLength, maxLength: most };
  return fc.oneof(
    { weight: 3, arbitrary: fc.string({ ...size, unit: 'grapheme-ascii' }) },
    { weight: 1, arbitrary: fc.string({ ...size, unit: fc.constantFrom(...LETTERS) }) },
  );
}

/** The value with one thing in it replaced by something else. */
export const spoiled = (value: unknown): fc.Arbitrary<unknown> =>
  fc
    .tuple(
      fc.nat(),
      fc.constantFrom<unknown>(null, -1, 1e308, '', '\0', '\ud800', [], {}, 'ä'.repeat(5000)),
    )
    .map(([at, by]) => {
      if (typeof value !== 'object' || value === null) return by;
      const copy = structuredClone(value) as Record<string, unknown>;
      const keys = Object.keys(copy);
      copy[keys[at % Math.max(1, keys.length)] ?? 'x'] = by;
      return copy;
    });
