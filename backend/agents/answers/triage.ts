import type { LeftReason, OpenQuestion } from '@jobai/shared/api/applyAnswers';
import type { QuestionKind } from '@jobai/shared/facts';
import { type FieldType, isSensitive, type Widget } from '@jobai/shared/fields';
import { fold } from '@jobai/shared/rules/labels';
import { questionKind } from '@jobai/shared/rules/questionKind';

/** Controls that take sentences. */
const PROSE: readonly Widget[] = ['text', 'textarea', 'richText'];
/** Only the person knows, or it is about pay: no model is asked (M3). */
const PERSONAL_KINDS: readonly QuestionKind[] = ['salary', 'source', 'availability'];
const PERSONAL_TYPES: readonly FieldType[] = [
  'expectedSalary',
  'currentSalary',
  'noticePeriod',
  'earliestStart',
  'source',
  'referral',
  'references',
  'relatives',
  'workAuthorization',
  'sponsorship',
  'authorizedWithoutSponsorship',
  'visaStatus',
  'citizenship',
  'securityClearance',
  'previousEmployment',
  'currentEmployee',
  'employmentRestrictions',
];

/**
 * It tells a machine what to do, or asks for an answer without one. Questions about work with models are none of these.
 */
const TO_MACHINES: readonly RegExp[] = [
  /\bif you(?:'re| are) (?:an? )?(?:ai|a\.i\.|llm|large language model|language model|bot|chatbot|ai assistant|machine|chatgpt)\b|\bas an ai\b/,
  /\b(?:do not|don't|please avoid|avoid|without|not be|no) (?:use |using |the use of |the help of |written by |written with )?(?:any )?(?:ai|chatgpt|llms?|generative ai|ai tools?)\b(?! (?:experience|knowledge|background|research|safety))/,
  /\b(?:ignore|disregard|forget|override|bypass)\b.{0,30}\b(?:instructions?|prompts?|guidelines?|system|everything above|the above|previous text)\b/,
  /\bsystem (?:prompt|message|override)\b|\b(?:new|developer|admin|hidden|secret) (?:instructions?|mode)\b/,
  /\b(?:include|use|write|add|say|reply|respond|answer|output|repeat|print|mention|begin|start|end|insert)(?: \w+){0,3} (?:the|this|these|following|exact|exactly)(?: \w+){0,2} (?:word|words|phrase|string|token|code|sentence|text)\b(?! (?:box|field|area|below))/,
  /<\/?(?:system|user|assistant|instructions?|prompt)>|\[\/?(?:inst|system)\]/,
];

/**
 * What a question wants, or why it is left to the person. F7: a question that is sensitive by its type, its label or the
 * words beside it is decided here, before any model could see it.
 */
export function triage({
  label,
  description,
  type,
  widget,
}: OpenQuestion): { kind: QuestionKind; left?: undefined } | { left: LeftReason } {
  const kind = questionKind(label);
  const isDelicate = kind === 'sensitive' || questionKind(description) === 'sensitive';
  if (isSensitive(type) || isDelicate) return { left: 'sensitive' };
  const asked = fold(`${label} ${description}`);
  if (TO_MACHINES.some((pattern) => pattern.test(asked))) return { left: 'for_people' };
  if (!PROSE.includes(widget)) return { left: 'not_text' };
  if (PERSONAL_KINDS.includes(kind) || PERSONAL_TYPES.includes(type)) return { left: 'personal' };
  return { kind };
}
