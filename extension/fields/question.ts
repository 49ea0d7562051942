import type { FieldDescription } from '@jobai/shared/fields';
import { cleanLabel } from '@jobai/shared/rules/labels';

/** The whole question; its help text where it has no label. */
export function fullQuestion(field: FieldDescription): string {
  return cleanLabel(field.label) || cleanLabel(field.description);
}

const EMPLOYER_SAYS =
  /^(?:please (?:note|be aware|be advised)|note\b|n\.?b\.?|unfortunately|we\b|our\b|this (?:role|position|job|opportunity)|(?:at|for) (?:this|the) (?:time|moment)|currently,? we|as (?:a|an) )/i;

/** "Where did you find us: Indeed, …?" is one question; what stands before any other colon is said, not asked. */
function joinLists(parts: string[], next: string): string[] {
  const last = parts.at(-1) ?? '';
  return /^(?:where|what|which|how|when|who|have you|do you|are you)\b.*:$/i.test(last)
    ? [...parts.slice(0, -1), `${last} ${next}`]
    : [...parts, next];
}

/**
 * The part of a label that asks. "We do not sponsor visas. Are you authorized to work here?" is no question about
 * sponsorship.
 */
export function askedPart(label: string): string {
  const sentences = label
    // What the employer adds in parentheses.
    .replace(/\((?=[^)?]*\b(?:we|our|us)\b)[^)?]*\)/gi, ' ')
    .split(
      /(?<=[?!])\s+|(?<=\p{Ll}{2}[.:])\s+(?=\p{Lu})|(?<=\p{L}\.)\s+(?=(?:Are|Do|Does|Will|Have|Is|What|Which|How|Where|When|Can|Would)\b)/u,
    )
    .reduce<string[]>(joinLists, [])
    .map((sentence) => sentence.trim())
    .filter(Boolean);
  const questions = sentences.filter((sentence) => /\?["')\]]*$/.test(sentence));
  if (questions.length) return questions.join(' ');
  const others = sentences.filter((sentence) => !EMPLOYER_SAYS.test(sentence));
  return others.length ? others.join(' ') : label;
}
