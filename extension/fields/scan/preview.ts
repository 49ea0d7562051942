import { HOLDS, type SkipReason } from '@jobai/shared/fields';
import type { Deciding, Preview, Waiting } from '@jobai/shared/preview';
import type { PostingSigns } from '@jobai/shared/signs';
import { type PlanInput, type Planned, readPlan } from '../plan.ts';
import { demandsOf } from './posting.ts';
import { decidingOf } from './questions.ts';

/** What awaits the person on a job page, before anything is filled. Pure and total over the form's fields. */
export function previewOf(input: PlanInput, signs: PostingSigns, hasForm: boolean): Preview {
  const plan = readPlan(input);
  const seen = plan.filter(({ decision }) => !isUnseen(decision));
  const fills = seen.filter(({ decision }) => decision.action === 'fill');
  return {
    signs: withPassedDeadline(signs, input.now),
    hasForm,
    total: seen.length,
    fills: fills.length,
    presets: fills.filter(
      ({ decision }) => decision.action === 'fill' && decision.source.kind === 'preset',
    ).length,
    standing: seen.filter(({ decision }) => isSkipped(decision, 'alreadyFilled')).length,
    waiting: seen.flatMap(waitingOf).sort((a, b) => Number(b.required) - Number(a.required)),
    left: seen.flatMap(({ field, decision }) =>
      decision.action === 'never'
        ? [{ label: field.label, reason: decision.reason, required: field.required }]
        : [],
    ),
    deciding: decidingIn(plan, demandsOf(input)),
  };
}

type Decision = Planned['decision'];

function isSkipped(decision: Decision, reason: SkipReason): boolean {
  return decision.action === 'skip' && decision.reason === reason;
}

function isUnseen(decision: Decision): boolean {
  return (
    decision.action === 'skip' &&
    !isSkipped(decision, 'alreadyFilled') &&
    !isSkipped(decision, 'optionalFile')
  );
}

function waitingOf({ field, decision }: Planned): Waiting[] {
  const { label, required } = field;
  // A letter nobody stored, where the form can do without.
  if (isSkipped(decision, 'optionalFile'))
    return [{ label, reason: 'noFile', kind: 'file', required }];
  if (decision.action !== 'ask') return [];
  const kind =
    HOLDS[field.widget] === 'file' ? 'file' : decision.reason === 'ownWords' ? 'essay' : 'question';
  return [{ label, reason: decision.reason, kind, required }];
}

const ORDER = { mayRuleOut: 0, open: 1, fits: 2 } as const;

/** What is asked in the form goes before what the posting says of the same. */
function decidingIn(plan: readonly Planned[], demands: readonly Deciding[]): Deciding[] {
  const asked = plan.flatMap((planned) => decidingOf(planned) ?? []);
  const isAsked = ({ topic, stance }: Deciding) =>
    asked.some((one) => one.topic === topic && (one.stance !== 'fits' || stance !== 'mayRuleOut'));
  return [...asked, ...demands.filter((demand) => !isAsked(demand))].sort(
    (a, b) => ORDER[a.stance] - ORDER[b.stance],
  );
}

/** A page that was left open may have outlived its own last day. */
function withPassedDeadline(signs: PostingSigns, now: Date): PostingSigns {
  const isPast = signs.deadline !== '' && signs.deadline < now.toISOString().slice(0, 10);
  return isPast && !signs.closed
    ? { ...signs, closed: { by: 'deadline', text: signs.deadline } }
    : signs;
}
