/** Reading of JSON a page embeds: its shape is the page's promise only, so every step is checked. No zod here (size). */
export type JsonObject = Record<string, unknown>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The array at hand, or none. */
export function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The string at hand, or ''. */
export function str(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** The finite number at hand, or null. */
export function num(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

/** The value of a JSON text, null when it is none: a page is then read by its markup. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
