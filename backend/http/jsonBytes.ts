/** What is wrong with JSON before it is parsed: a short text can unfold into more than the memory holds. */

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const OPEN = new Set([0x5b, 0x7b]);
const CLOSE = new Set([0x5d, 0x7d]);

/** `bytes` need not be JSON at all; then the parser says so. A reason, or undefined. */
export function jsonFault(
  bytes: Uint8Array,
  maxDepth: number,
  maxValues: number,
): string | undefined {
  let depth = 0;
  let values = 1;
  let inString = false;
  for (let i = 0; i < bytes.length; i += 1) {
    const byte = bytes[i] as number;
    if (inString) {
      if (byte === BACKSLASH) i += 1;
      else if (byte === QUOTE) inString = false;
    } else if (byte === QUOTE) inString = true;
    else if (byte === COMMA) values += 1;
    else if (OPEN.has(byte)) {
      depth += 1;
      values += 1;
      if (depth > maxDepth) return `Nested deeper than ${maxDepth}`;
    } else if (CLOSE.has(byte)) depth -= 1;
    if (values > maxValues) return `More than ${maxValues} values`;
  }
  return undefined;
}

/**
 * Whether a database keeps every string in this JSON: Postgres refuses U+0000 and halves of surrogate pairs, which JSON
 * can spell as escapes only. Text that is no JSON is for the parser to refuse.
 */
export function isStorable(json: string): boolean {
  if (!/\\u(0000|d[89a-f])/i.test(json)) return true;
  let fine = true;
  const look = (text: string) => {
    fine &&= !/\0|\p{Surrogate}/u.test(text);
  };
  try {
    JSON.parse(json, (key, value: unknown) => {
      look(key);
      if (typeof value === 'string') look(value);
      return value;
    });
  } catch {
    return true;
  }
  return fine;
}
