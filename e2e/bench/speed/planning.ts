import type { FieldDescription } from '@jobai/shared/fields';
import type { ApplySession } from '../../../extension/apply/session.ts';
import { planForm } from '../../../extension/fields/plan.ts';
import { PROFILE } from './sample.ts';
import { median } from './stats.ts';

const FIELDS = 100;
const WARM_UP = 30;
const TIMES = 200;

export interface PlanningResult {
  fields: number;
  /** The first plan of a fresh engine, ms: a worker that was just woken. */
  cold: number;
  /** Median of the later ones, ms. */
  warm: number;
}

/** Plans a form of 100 questions, put together from those the practice postings ask. Same engine as the browser's. */
export function measurePlanning(sessions: readonly ApplySession[]): PlanningResult {
  const asked = sessions.flatMap(({ fields }) => fields.map(({ description }) => description));
  const [first] = sessions;
  if (!first || !asked.length) throw new Error('nothing was asked');
  const fields: FieldDescription[] = Array.from({ length: FIELDS }, (_, i) => {
    const one = asked[i % asked.length] as FieldDescription;
    return { ...one, key: `${one.key}~${i}`, value: null };
  });
  const input = {
    fields,
    job: first.job,
    profile: PROFILE,
    answers: [],
    files: [],
    attach: {
      chosen: { resume: null, letter: null },
      sent: { resume: null, letter: null },
      companies: [],
    },
    now: new Date(),
  };
  const once = () => {
    const from = performance.now();
    const { length } = planForm(input);
    if (length !== FIELDS) throw new Error(`${length} decisions for ${FIELDS} fields`);
    return performance.now() - from;
  };
  const cold = once();
  for (let i = 0; i < WARM_UP; i++) once();
  return { fields: FIELDS, cold, warm: median(Array.from({ length: TIMES }, once)) };
}
