import { Confirmation, Origins } from '@jobai/shared/application';
import { Decision, FieldDescription, FieldValue, Source, Verdict } from '@jobai/shared/fields';
import { Instant, Job } from '@jobai/shared/job';
import * as z from 'zod';
import { DraftBook } from './drafts.ts';

/**
 * One fill of one form in one document, from "Apply with AI" to a confirmed application.
 * Invariants (checked in transitions.ts): `submitting` is stored before the click (F1); only `approve` leads there;
 * `unknown` is left only by the person; `submitted` has a confirmation.
 */
export const SESSION_STATES = [
  'filling',
  'review',
  'submitting',
  'submitted',
  'siteAsks', // the site wants something only the person can give: a code, a robot check, a corrected field
  'unknown', // clicked, and nothing proves what happened
  'failed', // could not fill: see `problem`
  'ended', // cancelled, or its document is gone before anything was sent
] as const;
export const SessionState = z.enum(SESSION_STATES);
export type SessionState = z.infer<typeof SessionState>;

/** What went wrong or what the person should know; `problem_<code>` in `_locales`. */
export const PROBLEMS = [
  'noForm',
  'noProfile',
  'formUnreadable', // the page told of a form beyond every measure: what stands in it is not known
  'formChanged', // the form is not the one that was planned
  'changedSinceApproval', // what stands differs from what was approved: nothing was sent
  'unreviewed', // a draft has marked parts nobody looked at: nothing was sent, or written
  'unconfirmed', // values nobody could verify were not confirmed by the person: nothing was sent
  'notClicked', // the approval was not carried out: nothing was sent
  'submitNotFound', // no usable submit button
  'offline', // the browser is offline: nothing was sent
  'storageFull',
  'tabClosed',
  'pageLeft',
  'noAnswerFromSite', // clicked; the site showed neither confirmation nor refusal
  'fieldErrors', // the site marked fields as wrong
  'securityCode', // the site sent a code by e-mail
  'siteError', // the site refused or broke
  'siteRefused', // the site shows its form again with what it does not accept: nothing was taken
  'accessWithheld',
  'siteOff', // the person switched JobAI off for this employer or ATS
  'noReply', // our own background did not answer
  'duplicateMeanwhile', // the same job was applied for from elsewhere since the fill began: nothing was sent
  'outcomeOpen', // an earlier submit for this job is still unknown: the person says first what became of it
] as const;
export const Problem = z.enum(PROBLEMS);
export type Problem = z.infer<typeof Problem>;

/** One field of the form: what it asks, what was decided, what stands in it now, and where that came from. */
export const SessionField = z.object({
  description: FieldDescription,
  decision: Decision,
  /** What stands in the page at the last reading; null: empty. */
  value: FieldValue.nullable(),
  /** Source of `value`; null while empty. */
  source: Source.nullable(),
  verdict: Verdict.nullable(),
  /** A write under way: what was wanted and whose it is. It becomes `source` once it was read back; null otherwise. */
  pending: z.object({ value: FieldValue.nullable(), source: Source }).nullable(),
  /** The site's own error text at this field; '' without. */
  error: z.string().max(1000),
});
export type SessionField = z.infer<typeof SessionField>;

export const Approval = z.object({
  /** Made by the panel; the content script clicks at most once per id. */
  id: z.string().max(100),
  hash: z.string().length(64),
  at: Instant,
  /** null: intent stored, click not reported. */
  clickedAt: Instant.nullable(),
});
export type Approval = z.infer<typeof Approval>;

export const ApplySession = z.object({
  id: z.string().min(1).max(100),
  tabId: z.number().int(),
  frameId: z.number().int(),
  /** Chrome's id of the document that holds the form; commands go to it and nowhere else. */
  documentId: z.string().max(100),
  formUrl: z.string().max(2000),
  /** Origin of the page around an embedded form; null when the form is the page. */
  topOrigin: z.string().max(500).nullable(),
  /** Origins of the frames between the form and that page, the nearest first; absent in rows of 0.1. */
  between: Origins.optional(),
  job: Job,
  state: SessionState,
  problem: Problem.nullable(),
  fields: z.array(SessionField).max(1000),
  /** Drafts for its open questions; absent: none were asked for. A damaged book never costs the session. */
  drafts: DraftBook.optional().catch(undefined),
  /** The site's own words on why it did not take what was sent; '' without. */
  siteText: z.string().max(2000).default(''),
  /** The site's notice that it limits applications; '' without, and in sessions of before it was told. */
  limit: z.string().max(2000).default(''),
  progress: z.object({ done: z.number().int(), total: z.number().int() }),
  /** SHA-256 over what stands in the form now (apply/hash.ts); null until the first reading. */
  hash: z.string().length(64).nullable(),
  approval: Approval.nullable(),
  confirmation: Confirmation.nullable(),
  /** Earlier application for the same job that the person was warned of, by id. */
  duplicateOf: z.string().max(100).nullable(),
  applicationId: z.string().max(100).nullable(),
  receiptId: z.string().max(100).nullable(),
  history: z.array(z.object({ state: SessionState, at: Instant })).max(200),
  startedAt: Instant,
  updatedAt: Instant,
});
export type ApplySession = z.infer<typeof ApplySession>;
