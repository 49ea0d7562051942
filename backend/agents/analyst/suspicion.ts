import { fold } from '@jobai/shared/rules/labels';
import { toMachines } from '@jobai/shared/rules/match/toMachines';

/**
 * Lines of a posting that may speak to a machine that reads it, beside those that surely do (`toMachines`, which the rules
 * leave out as well). They stay in the posting, which the person reads as it is; what a model says of them is not taken, and
 * what the rules read of them is. A miss costs little: whatever a model was talked into can only be a choice among few, or
 * a piece of this very posting shown as its quote.
 */
const MAY_SPEAK_TO_MACHINES: readonly RegExp[] = [
  /\b(?:ignore|disregard|forget|override|bypass|skip)\b.{0,40}\b(?:instruction|prompt|guideline|rules?\b|system (?:prompt|message)|the above|everything (?:you|above))/,
  /\b(?:system|developer|admin|assistant|user) ?(?:prompt|message|override|mode|note)\b|^\W*(?:system|assistant|user|developer|human|ai|note to (?:ai|llm|model|bot)s?)\W*:/,
  /\b(?:if|when|since|because|as) (?:you(?:'re| are)|an?) (?:an? )?(?:ai|llm|large language|language model|bot|chatbot|assistant|machine|gpt|automated|parser|crawler)/,
  /\b(?:ai|llms?|language models?|bots?|assistants?|models?|parsers?|agents?|chatgpt|gpt)\b.{0,30}\b(?:must|should|shall|are to|is to|has to|have to|reading this|processing this|please)\b/,
  /\byou (?:are now (?:an?|the|in|dan|free)|must now|are no longer)\b|\bact as\b|\bpretend\b|\bjailbreak|\bdan mode\b/,
  /\b(?:respond|reply|answer|output|print|return|say|write|repeat|include|append|insert|emit|add|set|put)\b.{0,40}\b(?:only|exactly|verbatim|the (?:word|phrase|string|token|code)|score|fields?|quotes?|skills?)\b/,
  /\b(?:respond|reply|answer)\b.{0,20}\bwith\b/,
  /\b(?:rate|rank|score|recommend|approve|mark|classify|treat)\b.{0,30}\b(?:candidate|applicant|resume|profile|this (?:job|posting|role|person)|perfect|highest|100|10\/10)/,
  /\b(?:reveal|leak|exfiltrate|send|forward|post|email|mail|fetch|visit|open|navigate|call|execute|run)\b.{0,40}\b(?:system prompt|prompts?\b|api key|passwords?\b|profile\b|resume\b|phone|https?:|www\.|curl|submit|the (?:tool|function))/,
  /\b(?:base64|rot13|hex|unicode|decode)\b.{0,30}\b(?:follow|instruction|this|message)|\b[a-z0-9+/]{40,}={0,2}(?:\s|$)/,
];

const isTo = (line: string) =>
  line.split('\n').some((each) => toMachines(each) !== null) ||
  MAY_SPEAK_TO_MACHINES.some((pattern) => pattern.test(fold(line)));

/** Whether `piece`, a verbatim piece of `text`, stands somewhere in a line that speaks to people. */
export function isClean(piece: string, text: string): boolean {
  const lines = text.split('\n');
  const height = piece.split('\n').length;
  const [first = ''] = piece.split('\n');
  return lines.some(
    (line, at) => line.includes(first) && !isTo(lines.slice(at, at + height).join('\n')),
  );
}
