import { HOLDS } from '@jobai/shared/fields';
import { readPlan } from '../plan.ts';
import { demandsOf } from './posting.ts';
import { decidingOf } from './questions.ts';
/** What awaits the person on a job page, before anything is filled. Pure and total over the form's fields. */
export function previewOf(input, signs, hasForm) {
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
    standing: seen.filter(({ decision }) => decision.action === 'skip').length,
    waiting: seen.flatMap(waitingOf).sort((a, b) => Number(b.required) - Number(a.required)),
    left: seen.flatMap(({ field, decision }) =>
      decision.action === 'never'
        ? [{ label: field.label, reason: decision.reason, required: field.required }]
        : [],
    ),
    deciding: decidingIn(plan, demandsOf(input)),
  };
}
function isUnseen(decision) {
  return decision.action === 'skip' && decision.reason !== 'alreadyFilled';
}
function waitingOf({ field, decision }) {
  if (decision.action !== 'ask') return [];
  const kind =
    HOLDS[field.widget] === 'file' ? 'file' : decision.reason === 'ownWords' ? 'essay' : 'question';
  return [{ label: field.label, reason: decision.reason, kind, required: field.required }];
}
const ORDER = { mayRuleOut: 0, open: 1, fits: 2 };
/** What is asked in the form goes before what the posting says of the same. */
function decidingIn(plan, demands) {
  const asked = plan.flatMap((planned) => decidingOf(planned) ?? []);
  const isAsked = ({ topic, stance }) =>
    asked.some((one) => one.topic === topic && (one.stance !== 'fits' || stance !== 'mayRuleOut'));
  return [...asked, ...demands.filter((demand) => !isAsked(demand))].sort(
    (a, b) => ORDER[a.stance] - ORDER[b.stance],
  );
}
/** A page that was left open may have outlived its own last day. */
function withPassedDeadline(signs, now) {
  const isPast = signs.deadline !== '' && signs.deadline < now.toISOString().slice(0, 10);
  return isPast && !signs.closed
    ? { ...signs, closed: { by: 'deadline', text: signs.deadline } }
    : signs;
}
