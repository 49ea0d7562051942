import { Origins } from '@jobai/shared/application';
import { AtsId } from '@jobai/shared/ats';
import { FieldDescription, FieldValue, type Refusal, Verdict } from '@jobai/shared/fields';
import { Job, JobIdentity } from '@jobai/shared/job';
import type { Preview } from '@jobai/shared/preview';
import { PostingSigns } from '@jobai/shared/signs';
import * as z from 'zod';
import { Problem } from './apply/session.ts';

/**
 * The one place where messages are shaped. The background parses every request here after checking its sender
 * (background/router.ts); content scripts import types only.
 */

const sessionId = z.string().min(1).max(100);
const key = z.string().min(1).max(300);

/** From a content script: what it sees and what it did. Retried until acknowledged, so each is idempotent. */
export const PageRequest = z.discriminatedUnion('type', [
  /** A form of this employer is in this document: is JobAI on for it? Answered with `{ on }`. */
  z.object({
    type: z.literal('page.here'),
    identity: JobIdentity,
    company: z.string().max(300),
  }),
  /** A form is in this document, or a posting that leads to one. */
  z.object({
    type: z.literal('page.seen'),
    job: Job,
    url: z.string().max(2000),
    /** Origins of the frames around it, from the nearest to the top page. */
    around: Origins,
    hasForm: z.boolean(),
    /** What the site says is wrong with what was sent, in a form it rendered anew; '' without. */
    refusal: z.string().max(2000),
  }),
  /** A document of an ATS came up without a form, at this URL; `confirmation` when it is one. */
  z.object({
    type: z.literal('page.loaded'),
    url: z.string().max(2000),
    confirmation: z.object({ identity: JobIdentity, text: z.string().max(2000) }).nullable(),
  }),
  /** This document says that the posting it was opened for is gone; `jobId` is '' where its address names none. */
  z.object({
    type: z.literal('page.closed'),
    ats: AtsId,
    tenant: z.string().min(1).max(200),
    jobId: z.string().max(200),
    url: z.string().max(2000),
    signs: PostingSigns,
  }),
  /** The form or the document is going. */
  z.object({ type: z.literal('page.gone') }),
  /** The person clicked the in-page button: open the panel and ask for a fill. */
  z.object({ type: z.literal('page.apply') }),
  /** What the panel asked about: the form as it stands (none on a posting alone), for a look ahead. Never answered. */
  z.object({
    type: z.literal('scan.form'),
    job: Job,
    fields: z.array(FieldDescription).max(1000),
    signs: PostingSigns,
  }),
  /** The form as described before anything was written; answered with what to write. */
  z.object({
    type: z.literal('fill.plan'),
    sessionId,
    job: Job,
    fields: z.array(FieldDescription).max(1000),
    /** Keys that are new since the last plan: only these are answered with orders. */
    fresh: z.array(key).max(1000),
  }),
  /** Which of these opened options means the planned answer. */
  z.object({
    type: z.literal('fill.choose'),
    sessionId,
    key,
    options: z.array(z.string().max(2000)).max(2000),
  }),
  /** What became of fields, in order; the last word on a field counts. */
  z.object({
    type: z.literal('fill.verdict'),
    sessionId,
    verdicts: z
      .array(z.object({ key, verdict: Verdict }))
      .min(1)
      .max(1000),
  }),
  /** What stands in the form now, after a fill, an edit or the person's typing. */
  z.object({
    type: z.literal('fill.reading'),
    sessionId,
    fields: z.array(FieldDescription).max(1000),
    /** Keys the person changed themselves since the fill. */
    touched: z.array(key).max(1000),
    errors: z.array(z.object({ key, text: z.string().max(1000) })).max(1000),
    /** The site's notice that it limits applications; '' without, absent where an older script tells. */
    limit: z.string().max(2000).optional(),
  }),
  z.object({ type: z.literal('fill.failed'), sessionId, problem: Problem }),
  /** The submit button was clicked for this approval. */
  z.object({ type: z.literal('submit.clicked'), sessionId, approvalId: z.string().max(100) }),
  /** What the site showed afterwards. */
  z.object({
    type: z.literal('submit.outcome'),
    sessionId,
    approvalId: z.string().max(100),
    outcome: z.enum([
      'confirmed',
      'fieldErrors',
      'securityCode',
      'siteError',
      'pageLeft',
      'noAnswerFromSite',
    ]),
    by: z.enum(['url', 'container']).nullable(),
    url: z.string().max(2000),
    text: z.string().max(2000),
  }),
]);
export type PageRequest = z.infer<typeof PageRequest>;

/** A form as its page told it, whatever is wrong with the rest of the message. */
export const FormTold = z.object({ type: z.enum(['fill.plan', 'fill.reading']), sessionId });

/** A value to write into one planned field; all a page ever learns of the person (F8). */
export interface WriteOrder {
  key: string;
  /** Checked again at the moment of writing (F6). */
  label: string;
  widget: FieldDescription['widget'];
  value:
    | FieldValue
    /** A telephone number as the same one without its country code, for boxes that take no code. */
    | { kind: 'text'; text: string; national?: string }
    | { kind: 'lookup'; queries: string[] }
    | { kind: 'bytes'; name: string; mime: string; sha256: string; base64: string };
}

/** From the background to the one document that holds the form. Trusted: it comes from our own extension. */
export type PageCommand =
  /** Describe, ask for the plan, write, verify, then keep watching. */
  | { type: 'fill'; sessionId: string }
  /** Write one value the person gave in the panel; null empties the field. */
  /** `over`: written only while this stands there (null: nothing); absent: over whatever stands. */
  | {
      type: 'write';
      sessionId: string;
      key: string;
      order: WriteOrder | null;
      over?: FieldValue | null;
    }
  /** Describe the form for the panel, now and when it changes, for so long; asked again to go on. */
  | { type: 'scan'; forMs: number }
  /** Go from the posting to its form. */
  | { type: 'openForm' }
  | { type: 'undo'; sessionId: string; key: string | null }
  | { type: 'show'; key: string }
  /** Report what stands now, also if it was reported before. */
  | { type: 'read'; sessionId: string }
  | { type: 'cancel'; sessionId: string }
  /** The site switch may have moved: ask `page.here` again. Goes to every document. */
  | { type: 'recheck' }
  /** Click once for this approval if what stands is, byte for byte, `approved` (apply/canonical.ts). */
  | { type: 'submit'; sessionId: string; approvalId: string; approved: string }
  /** Was this approval's click made? Asking also voids it: it can't be made any more. */
  | { type: 'clicked?'; approvalId: string }
  /** Is this document alive, with its form, and, where one is named, does it hold this session? */
  | { type: 'alive?'; sessionId: string | null };

export const PageCommandReply = z.discriminatedUnion('ok', [
  z.object({
    ok: z.literal(true),
    clicked: z.boolean().optional(),
    /** When this content script came up, ms since the epoch; it can't speak for clicks before that. */
    since: z.number().optional(),
  }),
  z.object({ ok: z.literal(false), problem: Problem }),
]);
export type PageCommandReply = z.infer<typeof PageCommandReply>;

/** Answer to `fill.plan`: what to write, and which fields wait for the person. */
export interface PlanReply {
  orders: WriteOrder[];
  asks: string[];
  /** How many schools and jobs the profile has for the parts of this form that grow; a number is all the page learns (F8). */
  entries: { education?: number; employment?: number };
}

/** Answer to `fill.choose`: several where the question takes several. */
export type Chosen = { option: string } | { options: string[] } | { refuse: Refusal };

/** From the panel, popup or options: what the person decided. */
export const PanelRequest = z.discriminatedUnion('type', [
  /** Forms open in a tab now; rows of dead documents are removed. */
  z.object({ type: z.literal('panel.pages'), tabId: z.number().int() }),
  /** What awaits in the tab's form; asked again while the panel shows it. Answered with `preview`. */
  z.object({ type: z.literal('panel.scan'), tabId: z.number().int() }),
  /** `despiteDuplicate`: the person was warned that they applied here before, and goes on. */
  z.object({
    type: z.literal('apply.start'),
    tabId: z.number().int(),
    despiteDuplicate: z.boolean(),
  }),
  z.object({
    type: z.literal('apply.edit'),
    sessionId,
    key,
    /** null: empty the field. */
    value: FieldValue.nullable(),
    /** Remember the answer for this employer or everywhere; never offered for sensitive questions (F7). */
    remember: z.enum(['tenant', 'everywhere']).nullable(),
  }),
  /** Write this draft, in its words or as the person changed it; never over what they typed. */
  z.object({
    type: z.literal('apply.acceptDraft'),
    sessionId,
    key,
    draftId: z.string().min(1).max(200),
    text: z.string().min(1).max(50_000),
    remember: z.enum(['tenant', 'everywhere']).nullable(),
  }),
  /** Remember what stands in this field, which the person gave: a correction made in the page itself. */
  z.object({
    type: z.literal('apply.remember'),
    sessionId,
    key,
    scope: z.enum(['tenant', 'everywhere']),
  }),
  /** Attach this stored file instead. */
  z.object({ type: z.literal('apply.attach'), sessionId, key, fileId: z.string().max(100) }),
  /** Put back what stood before the fill: one field, or all (`key: null`). */
  z.object({ type: z.literal('apply.undo'), sessionId, key: key.nullable() }),
  /** Scroll the page to a field and focus it. */
  z.object({ type: z.literal('apply.show'), sessionId, key }),
  /** Stop filling; what was written stays and can be undone. */
  z.object({ type: z.literal('apply.cancel'), sessionId }),
  /** Close a finished or failed session; the page is ready again. */
  z.object({ type: z.literal('apply.close'), sessionId }),
  /** Approve exactly what `hash` stands for and submit it once. */
  z.object({
    type: z.literal('apply.approve'),
    sessionId,
    hash: z.string().length(64),
    approvalId: z.string().min(1).max(100),
    /** Keys of doubtful values (shared/rules/doubt.ts) the person looked at and stands by. */
    confirmed: z.array(key).max(1000).optional(),
  }),
  /** The person's word on an unknown outcome. */
  z.object({
    type: z.literal('apply.resolve'),
    sessionId,
    outcome: z.enum(['applied', 'notApplied']),
  }),
]);
export type PanelRequest = z.infer<typeof PanelRequest>;

/** Answer to every PanelRequest. */
export const PanelReply = z.union([
  z.object({
    ok: z.literal(true),
    /** Answer to `panel.scan`; null while the page has not told its form yet. Made of what was parsed when it came. */
    preview: z.custom<Preview>((one) => typeof one === 'object').nullish(),
  }),
  /** Applied to this job before: show it and ask. */
  z.object({ ok: z.literal(false), problem: z.literal('duplicate'), applicationId: z.string() }),
  z.object({ ok: z.literal(false), problem: Problem }),
]);
export type PanelReply = z.infer<typeof PanelReply>;
