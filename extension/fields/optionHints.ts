import type { FieldDescription, FieldType } from '@jobai/shared/fields';
import { fold } from '@jobai/shared/rules/labels';

type Hint = {
  id: string;
  type: FieldType;
  strength: 'strong' | 'weak';
  /** On the folded options. */
  test: (options: readonly string[]) => boolean;
};

const some = (match: RegExp) => (options: readonly string[]) => options.some((o) => match.test(o));
const every = (match: RegExp) => (options: readonly string[]) =>
  options.every((o) => match.test(o));

/** What the choices alone give away. Strong hints are sensitive and beat every label; weak ones only fill silence. */
const HINTS: readonly Hint[] = [
  {
    id: 'onlyAgreement',
    type: 'consent',
    strength: 'strong',
    test: every(
      /^(?:yes,? )?(?:i (?:do )?(?:not )?(?:agree|consent|accept|acknowledge|confirm|understand|have read|disagree|decline|don't agree|do not agree)|acknowledged?|agreed?|accepted?|disagree|confirmed?|by (?:checking|selecting|clicking))\b/,
    ),
  },
  {
    id: 'someAgreement',
    type: 'consent',
    strength: 'strong',
    // "Yes, I have read and agree" beside a bare "No".
    test: (options) =>
      options.length <= 3 &&
      some(/^(?:yes,? )?i (?:have read|agree|consent|accept|acknowledge|understand)\b/)(options) &&
      every(/^(?:yes|no|i)\b/)(options),
  },
  {
    id: 'veteranOptions',
    type: 'veteranStatus',
    strength: 'strong',
    test: some(/\bprotected veteran\b|\bnot a veteran\b/),
  },
  {
    id: 'disabilityOptions',
    type: 'disabilityStatus',
    strength: 'strong',
    test: some(/\b(?:have|had) a disability\b|\bdo not have a disability\b/),
  },
  {
    id: 'genderOptions',
    type: 'gender',
    strength: 'strong',
    test: (options) => some(/^(?:male|man)\b/)(options) && some(/^(?:female|woman)\b/)(options),
  },
  {
    id: 'raceOptions',
    type: 'race',
    strength: 'strong',
    test: some(/\bblack or african\b|\bnative hawaiian\b|\balaska native\b|\bwhite \/ caucasian\b/),
  },
  {
    id: 'orientationOptions',
    type: 'sexualOrientation',
    strength: 'strong',
    test: some(/\b(?:bisexual|heterosexual|pansexual|lgbtq\w*)\b/),
  },
  {
    id: 'declineOption',
    type: 'otherDemographic',
    strength: 'weak',
    test: some(
      /\b(?:decline|prefer not|choose not|do not wish|don't wish|do not want|rather not) to (?:self-?)? ?(?:identify|answer|say|disclose|state|specify|respond|share)/,
    ),
  },
];

export function hintOfOptions(
  field: FieldDescription,
  strength: Hint['strength'],
): { type: FieldType; rule: string } | null {
  const options = field.options?.map(fold).filter(Boolean) ?? [];
  if (!options.length) return null;
  const hint = HINTS.find((row) => row.strength === strength && row.test(options));
  return hint ? { type: hint.type, rule: hint.id } : null;
}
