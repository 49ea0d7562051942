import type { Decision, FieldValue, Source, Verdict, WantedValue } from '@jobai/shared/fields';
import type { ApplySession, SessionField } from '../../../apply/session.ts';
import type { PanelView } from '../model.ts';
import { redactor } from './redact.ts';

/** Of long lists the first ones say enough. */
const MAX_OPTIONS = 40;
/** A text this short occurs in any label by chance, and says nothing of anybody. */
const MIN_OWN = 4;

type Redact = (text: string) => string;

/** The texts of a value; an option of a list the page shows to everybody is nobody's own. */
function textsOf(value: FieldValue | WantedValue | null, options: readonly string[] | null) {
  switch (value?.kind) {
    case 'text':
      return [value.text, ...value.text.split('\n')];
    case 'option':
      return options?.includes(value.option) ? [] : [value.option];
    case 'options':
      return value.options.filter((option) => !options?.includes(option));
    case 'lookup':
      return value.queries.filter((query) => !options?.includes(query));
    case 'file':
      return [value.name];
    default:
      return [];
  }
}

/** Everything the person said to this form, wherever the session keeps it. */
function valuesOf({ description, decision, value, pending, verdict }: SessionField): string[] {
  const found = verdict?.state === 'notVerified' ? verdict.found : null;
  const planned = decision.action === 'fill' ? decision.value : null;
  return [value, description.value, planned, pending?.value ?? null, found]
    .flatMap((each) => textsOf(each, description.options))
    .map((text) => text.trim())
    .filter((text) => text.length >= MIN_OWN);
}

/** Where in the profile, without the country a permission is for. */
const place = (path: string) =>
  path.replace(/^(preferences\.workAuthorization)\.[^.]+/, '$1.*').slice(0, 200);

function sourceOf(source: Source | null, redact: Redact) {
  switch (source?.kind) {
    case 'profile':
    case 'preset':
      return { kind: source.kind, path: redact(place(source.path)) };
    case 'rule':
      return {
        kind: source.kind,
        rule: redact(source.rule),
        paths: source.paths.map(place).map(redact),
      };
    case 'file':
      return { kind: source.kind, fileKind: source.fileKind, why: source.why?.rule };
    case 'answer':
    case 'person':
    case 'page':
    case 'draft':
      return { kind: source.kind };
    default:
      return null;
  }
}

function decisionOf(decision: Decision, redact: Redact) {
  const { type, by, rule, action } = decision;
  const common = { type, by, rule: redact(rule), decision: action };
  return action === 'fill'
    ? { ...common, planned: sourceOf(decision.source, redact) }
    : { ...common, reason: decision.reason };
}

function verdictOf(verdict: Verdict | null) {
  if (!verdict) return null;
  return 'reason' in verdict
    ? { state: verdict.state, reason: verdict.reason }
    : { state: verdict.state };
}

function fieldOf(field: SessionField, redact: Redact) {
  const { description, decision, source, verdict, value, error } = field;
  const { options, blocked } = description;
  return {
    label: redact(description.label),
    section: description.section,
    widget: description.widget,
    required: description.required,
    ...(blocked && { blocked }),
    options: options && {
      count: options.length,
      labels: options.slice(0, MAX_OPTIONS).map(redact),
    },
    ...decisionOf(decision, redact),
    stands: value === null ? 'nothing' : 'something',
    source: sourceOf(source, redact),
    verdict: verdictOf(verdict),
    siteError: error !== '',
  };
}

/**
 * What was understood and decided in a fill, as text to hand on: labels, types, decisions. No value, no file name, no
 * answer, no employer: the person's own texts are taken out of labels and options, too.
 */
export function diagnosticsOf(
  session: ApplySession,
  { about, own }: Pick<PanelView, 'about' | 'own'>,
): string {
  const { job, formUrl, topOrigin, state, problem, fields } = session;
  const redact = redactor(
    [...own, ...fields.flatMap(valuesOf)],
    [job.company, job.tenant].map((text) => ({ text, as: '[employer]' })),
  );
  const report = {
    jobai: about.extension,
    chrome: about.chrome,
    ats: job.ats,
    host: URL.canParse(formUrl) ? new URL(formUrl).host : '',
    embedded: topOrigin !== null,
    language: job.language,
    state,
    problem,
    fields: fields.map((field) => fieldOf(field, redact)),
  };
  return JSON.stringify(report, null, 1);
}
