import type * as z from 'zod';

/** What one answer may hold at most, letters; no schema of ours comes near it. */
const MAX_LETTERS = 1_000_000;
const FENCED = /^\s*```(?:json)?\s*\n([\s\S]*?)\n?\s*```\s*$/i;

/**
 * The value in a model's answer, or undefined: it fits the schema as a whole or not at all. A fence around it is
 * taken off; words around it are not, for then nobody knows what the model meant.
 */
export function parseAnswer<T>(text: string, schema: z.ZodType<T>): T | undefined {
  // No database takes a NUL, and no answer of a sound model has one.
  if (text.length > MAX_LETTERS || /\\u0000|\0/.test(text)) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(FENCED.exec(text)?.[1] ?? text);
  } catch {
    return undefined;
  }
  const parsed = schema.safeParse(value);
  return parsed.success ? parsed.data : undefined;
}
