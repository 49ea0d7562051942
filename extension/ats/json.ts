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

/** Reads an inline script's text once: it hardly ever changes, and is asked for at every reading of a form. */
export function readOnce<T>(read: (text: string) => T): (script: Element) => T {
  const known = new WeakMap<Element, { text: string; value: T }>();
  return (script) => {
    const text = script.textContent ?? '';
    const before = known.get(script);
    if (before?.text === text) return before.value;
    const value = read(text);
    known.set(script, { text, value });
    return value;
  };
}

/** The value of a JSON text, null when it is none: a page is then read by its markup. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
