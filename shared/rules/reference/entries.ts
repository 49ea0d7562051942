import type { Json } from '../json.ts';
import { own, withKeys } from '../json.ts';
import { PRESENT } from '../months.ts';
import { readPartialDate } from '../partialDates.ts';
import { pairsOf } from './keys.ts';
import type { Unit } from './unit.ts';

const DATE_WORDS = 'write a date like 2020, 2020-01 or 2020-01-31';
const isPresent = (text: string) => new RegExp(`^(?:${PRESENT})$`, 'i').test(text.trim());

type Report = (key: string, message: string) => void;

/** Pairs that stand in ours as they are. */
export function samePairs(pairs: readonly (readonly [string, string])[]) {
  return {
    keys: pairs.map(([key]) => key),
    get: (ours: Json): Json =>
      Object.fromEntries(pairs.map(([key, our]) => [key, own(ours, our) ?? null])),
    put: (changed: Json, ours: Json): Json =>
      withKeys(
        ours,
        Object.fromEntries(
          pairs.flatMap(([key, our]) => (Object.hasOwn(changed, key) ? [[our, changed[key]]] : [])),
        ),
      ),
  };
}

function dateOf(key: string, value: unknown, fault: Report): string | null {
  if (typeof value !== 'string' || value.trim() === '') return null;
  const read = readPartialDate(value);
  if (!read) fault(key, DATE_WORDS);
  return read;
}

/**
 * An entry with a beginning and an end. `isWork`: one without an end is what the person does now, so a date nobody can
 * read must not become "until today".
 */
function dated(pairs: readonly (readonly [string, string])[], isWork: boolean): Unit {
  const same = samePairs(pairs);
  return {
    keys: [...same.keys, 'start_date', 'end_date', ...(isWork ? ['is_current'] : [])],
    together: isWork ? [['end_date', 'is_current']] : [],
    rereads: { is_current: ['end_date'] },
    get: (ours) => ({
      ...same.get(ours),
      start_date: ours.startDate,
      end_date: ours.endDate,
      ...(isWork && { is_current: (ours.endDate ?? null) === null }),
    }),
    put: (changed, ours, fault) => {
      let next = same.put(changed, ours);
      if (Object.hasOwn(changed, 'start_date'))
        next = withKeys(next, { startDate: dateOf('start_date', changed.start_date, fault) });
      if (!Object.hasOwn(changed, 'end_date') && !Object.hasOwn(changed, 'is_current')) return next;
      const end = typeof changed.end_date === 'string' ? changed.end_date : '';
      const isNow = changed.is_current === true || isPresent(end);
      const endDate = isWork && isNow ? null : dateOf('end_date', isPresent(end) ? '' : end, fault);
      if (isWork && changed.is_current === false && endDate === null)
        fault('end_date', `is_current is false: ${DATE_WORDS}`);
      return withKeys(next, { endDate });
    },
  };
}

export const experience = dated(pairsOf('experience.#', 'work.#'), true);
export const education = dated(pairsOf('education.#', 'education.#'), false);
export const projects = dated(pairsOf('projects.#', 'projects.#'), false);
