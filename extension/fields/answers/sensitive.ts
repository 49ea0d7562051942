import { HOLDS } from '@jobai/shared/fields';
import type { EeoPresets } from '@jobai/shared/profile';
import type { StanceTopic } from '../meaning.ts';
import type { AnswerRule } from './rule.ts';

/** The person's own preset, or nobody's answer. */
export function preset(
  part:
    | 'gender'
    | 'race'
    | 'hispanicEthnicity'
    | 'veteranStatus'
    | 'disabilityStatus'
    | 'transgender'
    | 'sexualOrientation',
  topic: StanceTopic,
): AnswerRule {
  return ({ profile, field }) => {
    // A preset is looked for among options; free text may ask anything about the subject.
    const holds = HOLDS[field.widget];
    if (holds === 'text' || holds === 'checked') return { never: 'demographic' };
    const eeo: EeoPresets = profile.preferences?.eeo ?? {};
    const text = eeo[part]?.trim();
    return text
      ? {
          meaning: { kind: 'stance', topic, text },
          source: { kind: 'preset', path: `preferences.eeo.${part}` },
        }
      : { never: 'demographic' };
  };
}
