import { ProfileAnswer } from '@jobai/shared/api/user';
import type { Profile } from '@jobai/shared/profile';
import { isObject, type Json, omit } from '@jobai/shared/rules/json';
import { toReference } from '@jobai/shared/rules/reference/profile';
import type * as z from 'zod';

const Shape = ProfileAnswer.omit({
  ...{ user_id: true, json_resume: true },
  ...{ rev: true, rag_synced: true, updated_at: true },
});

/**
 * Both shapes of one profile. Keys that JSON Resume leaves open may hold anything (`projects`, `behavioralAnswers`): what
 * does not fit the reference's shape is left out of it, and stands in `json_resume` as ever.
 */
export function profileView(profile: Profile): z.infer<typeof Shape> & { json_resume: Profile } {
  return { ...fitted(Shape, toReference(profile)), json_resume: profile };
}

/** The value without what does not fit. Throws where that is not the value's fault: the shape asks for what nobody gives. */
export function fitted<T>(shape: z.ZodType<T>, value: Json): T {
  let shown = value;
  for (;;) {
    const parsed = shape.safeParse(shown);
    if (parsed.success) return parsed.data;
    const [issue] = parsed.error.issues;
    const path = (issue?.path ?? []).map((step) => (typeof step === 'symbol' ? '' : step));
    // A part that the shape asks for stays, empty.
    const left = { ...EMPTY, ...without(shown, path) };
    // Taking out what is not there, or comes back, would go on for ever.
    if (JSON.stringify(left) === JSON.stringify(shown))
      throw new Error(`the view of a profile has no "${path.join('.')}" that its schema takes`);
    shown = left;
  }
}

const EMPTY: Json = {
  personal_information: {},
  skills: {},
  experience: [],
  education: [],
  projects: [],
  application_preferences: {},
  behavioral_questions: {},
};

/** The value without what stands at the path; undefined: nothing of it is left. */
function without(value: unknown, [step, ...rest]: readonly (string | number)[]): Json | undefined;
function without(value: unknown, [step, ...rest]: readonly (string | number)[]): unknown {
  if (step === undefined) return undefined;
  if (Array.isArray(value))
    return value.flatMap((each, at) => (at === step ? (without(each, rest) ?? []) : [each]));
  if (!isObject(value)) return undefined;
  const key = String(step);
  const left = without(value[key], rest);
  return left === undefined ? omit(value, [key]) : { ...value, [key]: left };
}
