import { isPlain, isPlainAsWritten } from './plainWords.ts';

/** What may stand behind a root in words that speak of the same: "electric", "electrician", "electricity". */
const ENDING =
  /^(?:e?s|e?d|ing|e?rs?|ors?|y|ies|t?ions?|ations?|ments?|ally?|ical|ics?|ists?|ism|ity|ships?|ful|ly|e|able|ive|ances?|ences?|ants?|ents?|i[sz](?:e|ed|ing|ation)|ians?|en|ery|age|ness|less|wise)?$/;
const PREFIX = /^(?:re|un|in|non|pre|over|under|co|mis|multi|inter|sub|up|out|on|off)(?=..{3})/;

/** "Warehousing" of "warehouse", "internship" of "intern": one root, and only endings behind it. */
export function isOneRoot(a: string, b: string): boolean {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared += 1;
  if (shared < 4 || (shared === 4 && shared < Math.min(a.length, b.length))) return false;
  return ENDING.test(a.slice(shared)) && ENDING.test(b.slice(shared));
}

/** "Bookkeeping" of a fact that says "kept the books". */
const isPart = (part: string, known: ReadonlySet<string>): boolean =>
  isPlainAsWritten(part) || known.has(part) || known.has(`${part}s`);

/** Whether a word is made of ones the facts have, or of ones that need no fact: "classroom", "rewired", "toolbox". */
export function isMadeOf(low: string, known: ReadonlySet<string>): boolean {
  if (low.length >= 4) for (const own of known) if (isOneRoot(low, own)) return true;
  const bare = low.replace(PREFIX, '');
  if (bare !== low) for (const own of known) if (bare === own || isOneRoot(bare, own)) return true;
  return isCompound(low, known, false);
}

const LONGEST = 24;
/** Of two words, one at least of the facts. */
export function isCompound(low: string, known: ReadonlySet<string>, isOwn = true): boolean {
  if (low.length > LONGEST) return false;
  for (let at = 3; at <= low.length - 3; at += 1) {
    const [head, tail] = [low.slice(0, at), low.slice(at)];
    if (isPart(head, known) && isPart(tail, known) && (!isOwn || !isPlain(head) || !isPlain(tail)))
      return true;
  }
  return false;
}
