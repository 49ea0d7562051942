import { Profile } from '@jobai/shared/profile';
import { useMemo, useState } from 'react';
import { t } from '../../../i18n.ts';
import { problemOf } from '../../../profile/problems.ts';
import { type TakenPart, takeParts } from '../../../profile/takeParts.ts';
import type { ResumeReading } from '../../../resume/types.ts';
import type { PartState } from './PartCard.tsx';
import {
  fieldId,
  isTakenAtFirst,
  partsOf,
  partValue,
  type ReviewField,
  type ReviewPart,
  standingOf,
} from './parts.ts';

/** Faults of a part by itself, so that one part cannot hold up another. */
function errorsOf(taken: readonly TakenPart[]): Map<string, string> {
  const parsed = Profile.safeParse(takeParts(null, taken), { reportInput: true });
  const errors = new Map<string, string>();
  for (const issue of parsed.error?.issues ?? []) {
    const key = issue.path.slice(2).find((step) => typeof step === 'string');
    errors.set(key === undefined ? '' : String(key), t(`profile_problem_${problemOf(issue)}`));
  }
  return errors;
}

/** What the person decides about what was read; nothing is stored here. */
export function useReview(reading: ResumeReading, profile: Profile | null) {
  const parts = useMemo(() => partsOf(reading), [reading]);
  const [left, setLeft] = useState<ReadonlySet<string>>(
    () => new Set(parts.filter((part) => !isTakenAtFirst(part, profile)).map(({ id }) => id)),
  );
  const [texts, setTexts] = useState<ReadonlyMap<string, string>>(new Map());
  const states = new Map<string, PartState>(
    parts.map((part) => {
      const taken = partValue(part, texts);
      const errors = errorsOf(taken);
      return [
        part.id,
        { isTaken: !left.has(part.id), texts, errors, ...standingOf(profile, taken) },
      ];
    }),
  );
  const chosen = parts.filter(({ id }) => !left.has(id));
  return {
    parts,
    states,
    chosen,
    isFit: chosen.every(({ id }) => states.get(id)?.errors.size === 0),
    setTaken: (ids: readonly string[], isTaken: boolean) =>
      setLeft((old) => {
        const next = new Set(old);
        for (const id of ids) {
          if (isTaken) next.delete(id);
          else next.add(id);
        }
        return next;
      }),
    setText: (part: ReviewPart, field: ReviewField, text: string) =>
      setTexts((old) => new Map(old).set(fieldId(part, field), text)),
    /** The profile with what was chosen; null where it does not fit. */
    result: (more: readonly TakenPart[]): Profile | null => {
      const taken = chosen.flatMap((part) => partValue(part, texts));
      const parsed = Profile.safeParse(takeParts(profile, [...taken, ...more]));
      return parsed.success ? parsed.data : null;
    },
  };
}
