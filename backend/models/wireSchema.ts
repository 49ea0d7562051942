import { isObject } from '@jobai/shared/rules/json';
import * as z from 'zod';

/** JSON Schema as providers take it. */
export type WireSchema = Record<string, unknown>;

const made = new WeakMap<z.ZodType, WireSchema>();

/**
 * The strict subset that constrained decoding takes: closed objects, every field required, no lengths, patterns or
 * formats; those are checked when the answer is parsed. Throws where the schema has a field that may be missing or keys
 * that nobody named: a mistake of whoever wrote it.
 */
export function strictSchema(schema: z.ZodType): WireSchema {
  const known = made.get(schema);
  if (known) return known;
  const strict = strictOf(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'throw' }), '$');
  if (strict.type !== 'object') throw new Error('a model answers with an object');
  made.set(schema, strict);
  return strict;
}

const SIMPLE = new Set(['string', 'number', 'integer', 'boolean', 'null']);

function strictOf(from: unknown, at: string): WireSchema {
  if (!isObject(from)) throw new Error(`${at}: no schema`);
  const text = typeof from.description === 'string' ? { description: from.description } : {};
  const choices = from.anyOf ?? from.oneOf;
  if (Array.isArray(choices))
    return { ...text, anyOf: choices.map((each, i) => strictOf(each, `${at}|${i}`)) };
  // A number or nothing is one type with two names to zod.
  if (Array.isArray(from.type))
    return {
      ...text,
      anyOf: from.type.map((type: unknown) => strictOf({ ...from, description: null, type }, at)),
    };
  if ('const' in from) return { ...text, type: typeof from.const, enum: [from.const] };
  if (Array.isArray(from.enum)) return { ...text, type: typeof from.enum[0], enum: from.enum };
  if (from.type === 'array')
    return { ...text, type: 'array', items: strictOf(from.items, `${at}[]`) };
  if (from.type === 'object') return { ...text, ...closed(from, at) };
  if (typeof from.type === 'string' && SIMPLE.has(from.type)) return { ...text, type: from.type };
  throw new Error(`${at}: no provider takes this`);
}

function closed(from: Record<string, unknown>, at: string): WireSchema {
  const properties = isObject(from.properties) ? from.properties : {};
  const required = Array.isArray(from.required) ? from.required : [];
  const names = Object.keys(properties);
  const missing = names.filter((name) => !required.includes(name));
  if (missing.length) throw new Error(`${at}.${missing[0]} may be missing: make it nullable`);
  if (!names.length || isObject(from.additionalProperties)) throw new Error(`${at}: open keys`);
  return {
    type: 'object',
    properties: Object.fromEntries(
      names.map((name) => [name, strictOf(properties[name], `${at}.${name}`)]),
    ),
    required: names,
    additionalProperties: false,
  };
}

/** Gemini's own kind (OpenAPI 3.0): `nullable` beside the type, enums of strings alone, no `additionalProperties`. */
export function geminiSchema(strict: WireSchema): WireSchema {
  const { additionalProperties: _, ...rest } = strict;
  if (Array.isArray(rest.anyOf)) {
    const choices = rest.anyOf.filter((each) => each.type !== 'null');
    const nullable = choices.length < rest.anyOf.length ? { nullable: true } : {};
    const text = rest.description === undefined ? {} : { description: rest.description };
    if (choices.length === 1) return { ...geminiSchema(choices[0]), ...text, ...nullable };
    return { ...text, anyOf: choices.map(geminiSchema), ...nullable };
  }
  if (Array.isArray(rest.enum))
    return rest.type === 'string' ? { ...rest, format: 'enum' } : { type: rest.type };
  if (isObject(rest.items)) return { ...rest, items: geminiSchema(rest.items) };
  if (!isObject(rest.properties)) return rest;
  const properties = Object.entries(rest.properties).map(([name, each]) => [
    name,
    geminiSchema(each as WireSchema),
  ]);
  return {
    ...rest,
    properties: Object.fromEntries(properties),
    propertyOrdering: Object.keys(rest.properties),
  };
}
