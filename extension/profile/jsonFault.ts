/** Deeper than any résumé; what is nested further is hostile or broken. */
const MAX_DEPTH = 60;

export type JsonFault = { kind: 'syntax' | 'tooDeep'; line: number; column: number };

/** Tokens of JSON (RFC 8259): punctuation, literal, number, string. */
const TOKEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: raw control characters in a string are the fault to find.
  /[ \t\n\r]*(?:([{}[\],:])|(true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")))/y;

type Expected = 'value' | 'valueOrEnd' | 'key' | 'keyOrEnd' | 'colon' | 'comma';

/** What may come next inside an object or a list, or at the end of the text. */
function afterValue(open: readonly string[]): Expected | 'end' {
  return open.length === 0 ? 'end' : 'comma';
}

/**
 * Where a text stops being JSON; null when it is JSON. `JSON.parse` names no position for every fault and browsers
 * word it differently.
 */
export function findJsonFault(text: string): JsonFault | null {
  const open: string[] = [];
  let expected: Expected | 'end' = 'value';
  let at = 0;
  const fault = (kind: JsonFault['kind']): JsonFault => {
    const spaces = /[ \t\n\r]*/y;
    spaces.lastIndex = at;
    spaces.exec(text);
    const before = text.slice(0, spaces.lastIndex);
    const line = before.split('\n').length;
    return { kind, line, column: before.length - before.lastIndexOf('\n') };
  };
  while (expected !== 'end') {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (!match) return fault('syntax');
    const [, mark, scalar, string] = match;
    const next = step(expected, open, mark, scalar !== undefined, string !== undefined);
    if (next === null) return fault('syntax');
    if (open.length > MAX_DEPTH) return fault('tooDeep');
    expected = next;
    at = TOKEN.lastIndex;
  }
  return /^[ \t\n\r]*$/.test(text.slice(at)) ? null : fault('syntax');
}

function step(
  expected: Expected | 'end',
  open: string[],
  mark: string | undefined,
  isScalar: boolean,
  isString: boolean,
): Expected | 'end' | null {
  const inObject = open.at(-1) === '{';
  if (expected === 'colon') return mark === ':' ? 'value' : null;
  if (mark === '}' || mark === ']') {
    const closes = inObject === (mark === '}') && open.length > 0;
    if (!closes || !(expected === 'comma' || expected.endsWith('OrEnd'))) return null;
    open.pop();
    return afterValue(open);
  }
  if (expected === 'comma') return mark === ',' ? (inObject ? 'key' : 'value') : null;
  if (expected === 'key' || expected === 'keyOrEnd') return isString ? 'colon' : null;
  if (mark === '{' || mark === '[') {
    open.push(mark);
    return mark === '{' ? 'keyOrEnd' : 'valueOrEnd';
  }
  return isScalar ? afterValue(open) : null;
}
