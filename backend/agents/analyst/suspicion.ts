import { fold } from '@jobai/shared/rules/labels';

/**
 * Lines of a posting that speak to a machine that reads it. They stay in the posting, which the person reads as it is; what
 * a model says of them is not taken. A miss costs little: whatever a model was talked into can only be a choice among few,
 * or a piece of this very posting shown as its quote.
 */
const SPEAKS_TO_MACHINES: readonly RegExp[] = [
  /\b(?:ignore|disregard|forget|override|bypass|skip)\b.{0,40}\b(?:instruction|prompt|guideline|rule|system|above|previous|prior|everything)/,
  /\b(?:system|developer|admin|assistant|user) ?(?:prompt|message|override|mode|note)\b|^\W*(?:system|assistant|user|developer|human|ai|note to (?:ai|llm|model|bot)s?)\W*:/,
  /\b(?:if|when|since|because|as) (?:you(?:'re| are)|an?) (?:an? )?(?:ai|llm|large language|language model|bot|chatbot|assistant|machine|gpt|automated|parser|crawler)/,
  /\b(?:ai|llms?|language models?|bots?|assistants?|models?|parsers?|agents?|chatgpt|gpt)\b.{0,30}\b(?:must|should|shall|are to|is to|has to|have to|reading this|processing this|please)\b/,
  /\byou (?:are now|must now|will now|are no longer)\b|\bact as\b|\bpretend\b|\bjailbreak|\bdan mode\b/,
  /\b(?:respond|reply|answer|output|print|return|say|write|repeat|include|append|insert|emit|add|set|put)\b.{0,40}\b(?:only|exactly|with|verbatim|the (?:word|words|phrase|string|token|code)|json|score|field|quote|skill|"|')/,
  /\b(?:rate|rank|score|recommend|approve|mark|classify|treat)\b.{0,30}\b(?:candidate|applicant|resume|profile|this (?:job|posting|role|person)|perfect|highest|100|10\/10)/,
  /\b(?:reveal|leak|exfiltrate|send|forward|post|email|mail|fetch|visit|open|navigate|call|execute|run)\b.{0,40}\b(?:system|prompt|api key|password|token|secret|profile|resume|data|https?:|www\.|curl|tool|function|command)/,
  /<\/?(?:system|user|assistant|instructions?|prompt|im_start|im_end|s)\b|<\||\|>|\[\/?(?:inst|system)\]|\{\{|\}\}|<<<|>>>|###|```|---\s*(?:end|begin)/,
  /\b(?:base64|rot13|hex|unicode|decode)\b.{0,30}\b(?:follow|instruction|this|message)|\b[a-z0-9+/]{40,}={0,2}(?:\s|$)/,
  /\b(?:ignoriere|ignorez|ignora|ignore|negeer|olvida|oublie|vergiss)\w*\b.{0,40}\b(?:anweisung|instruction|instrucc|instru|istruzion|vorherig|precedent|anterior)/,
];

/** Broader: lines with such words are no place to learn a name from that nobody knows. */
const ABOUT_MACHINES =
  /\b(?:ai|llms?|gpt|model|assistant|prompt|instruction|system|ignore|disregard|respond|reply|output|print|return|json|token|score|field|parser|bot|agent|canary|quote|skill named|base64|decode|anweisung|instrucc\w*|istruzion\w*)\b/;

/** How many lines around a piece are looked at. */
const AROUND = 2;

/** The lines in which `piece`, a verbatim piece of `text`, stands, with `more` lines on both sides; every place of it. */
function linesAround(piece: string, text: string, more: number): string[] {
  const lines = text.split('\n');
  const first = piece.split('\n')[0] ?? '';
  const height = piece.split('\n').length;
  return lines.flatMap((line, at) =>
    line.includes(first)
      ? [lines.slice(Math.max(0, at - more), at + height + more).join('\n')]
      : [],
  );
}

const isTo = (line: string) =>
  fold(line)
    .split('\n')
    .some((each) => SPEAKS_TO_MACHINES.some((pattern) => pattern.test(each)));

/** Whether a quote stands somewhere in a line that speaks to people. */
export const isClean = (piece: string, text: string): boolean =>
  linesAround(piece, text, 0).some((line) => !isTo(line));

/**
 * Whether a name that no list of skills has may be one: a few words of letters that stand where nothing is about machines.
 */
export function isPlainSkill(name: string, quote: string, text: string): boolean {
  if (name.split(/\s+/).length > 5 || /[_@:/\\<>{}[\]|=]|\d{3}|https?/i.test(name)) return false;
  if (!isClean(quote, text)) return false;
  const places = linesAround(name, text, AROUND);
  // Spelled otherwise than it stands there: the quote says where.
  const all = places.length > 0 ? places : linesAround(quote, text, AROUND);
  return all.every((lines) => !ABOUT_MACHINES.test(fold(lines)) && !isTo(lines));
}
