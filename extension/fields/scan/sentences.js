/** Longest piece of a posting that is quoted. */
const LONGEST = 240;
/**
 * Sentences and list items of a posting. "U.S." and "e.g." end none: a full stop counts only after a word of three
 * letters or a bracket, and before a capital.
 */
export function sentencesOf(posting) {
  return posting
    .split(/\n+|[•·▪]\s+|(?<=[\p{L}\d)%]{3}[.!?])\s+(?=[\p{Lu}\d"“(])/u)
    .map((sentence) => sentence.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}
/** A sentence short enough to be shown, around what was found in it. */
export function quote(sentence, at = 0) {
  if (sentence.length <= LONGEST) return sentence;
  const from = Math.max(0, Math.min(at - 80, sentence.length - LONGEST));
  const cut = sentence.slice(from, from + LONGEST).trim();
  return `${from > 0 ? '… ' : ''}${cut}${from + LONGEST < sentence.length ? ' …' : ''}`;
}
