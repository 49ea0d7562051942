import * as z from 'zod';
import { MAX_OWN_CHARS } from '../../apply/drafts.ts';

const sessionId = z.string().min(1).max(100);
const draftId = z.string().min(1).max(200);

/** What the panel asks about drafts; the router (apply/router.ts) takes these from our own pages alone. */
export const DraftsRequest = z.discriminatedUnion('type', [
  /** Something waits for an answer, or the person agreed just now: see to it. Said again while it waits. */
  z.object({ type: z.literal('drafts.look') }),
  /** Draft these questions, or (null) all that have no draft; `note`: what should be other in the next one, '' nothing. */
  z.object({
    type: z.literal('drafts.ask'),
    sessionId,
    keys: z.array(z.string().min(1).max(300)).max(1000).nullable(),
    note: z.string().max(1000),
  }),
  /** Wait no longer for drafts of this form. */
  z.object({ type: z.literal('drafts.cancel'), sessionId }),
  /** The person looked at this marked part and stands by it; `own`: of their own version, which reads so; null: of the draft. */
  z.object({
    type: z.literal('drafts.seen'),
    sessionId,
    draftId,
    flag: z.int().min(0).max(999),
    own: z.string().max(MAX_OWN_CHARS).nullable(),
  }),
  /** What the person makes of a draft, to be kept and looked through; null: they leave it as it was. */
  z.object({
    type: z.literal('drafts.own'),
    sessionId,
    draftId,
    text: z.string().max(MAX_OWN_CHARS).nullable(),
  }),
  /** Take a draft away, or bring it back. */
  z.object({
    type: z.literal('drafts.put'),
    sessionId,
    draftId,
    state: z.enum(['open', 'dismissed']),
  }),
]);
export type DraftsRequest = z.infer<typeof DraftsRequest>;
