import { WhyRules } from '@jobai/shared/agents';
import { JobAnalysis } from '@jobai/shared/analysis';
import { Origins } from '@jobai/shared/application';
import { FieldDescription } from '@jobai/shared/fields';
import { FileMeta } from '@jobai/shared/files';
import { Instant, Job } from '@jobai/shared/job';
import { Profile } from '@jobai/shared/profile';
import { PostingSigns } from '@jobai/shared/signs';
import * as z from 'zod';

/** The one profile row. */
export const ProfileRow = z.object({ id: z.literal('me'), profile: Profile, updatedAt: Instant });
export type ProfileRow = z.infer<typeof ProfileRow>;

/** A résumé or cover letter the person stored, with its bytes. */
export const StoredFile = FileMeta.extend({ bytes: z.instanceof(ArrayBuffer) });
export type StoredFile = z.infer<typeof StoredFile>;

/** A document with an application form that is open in a tab right now. */
export const OpenPage = z.object({
  /** `${tabId}:${frameId}`. */
  id: z.string().max(50),
  tabId: z.number().int(),
  frameId: z.number().int(),
  documentId: z.string().max(100),
  url: z.string().max(2000),
  /** Origin of the page around; null for a page of its own, "unknown" where the browser does not say. */
  topOrigin: z.string().max(500).nullable(),
  /** Origins of the frames between, the nearest to the form first; absent in rows of 0.1. */
  between: Origins.optional(),
  job: Job,
  /** false: the posting alone; its form is one click away. */
  hasForm: z.boolean().default(true),
  seenAt: Instant,
  /** When the person last clicked this form's own button; of several forms in a tab that one is meant. */
  chosenAt: Instant.nullable(),
  /** The form as it was last described for the look ahead; absent before, and in rows of 0.1. */
  scan: z
    .object({ fields: z.array(FieldDescription).max(1000), signs: PostingSigns, at: Instant })
    .optional(),
});
export type OpenPage = z.infer<typeof OpenPage>;

/** The page says that its posting is gone: it is listed to say so, and there is nothing to fill. */
export function isGone({ hasForm, scan }: Pick<OpenPage, 'hasForm' | 'scan'>): boolean {
  return !hasForm && scan?.signs.closed != null;
}

/**
 * How well one state of a posting fits one state of the profile: by rules at once, and what the backend made of it where
 * it was asked. `id`: SHA-256 of both.
 */
export const AnalysisRow = z.object({
  id: z.string().length(64),
  jobKey: z.string().max(700),
  byRules: JobAnalysis,
  /** A request on its way, or the last one. The same `key` again has no second effect. */
  asked: z
    .object({ userId: z.string().max(100), key: z.uuid(), at: Instant, isOpen: z.boolean() })
    .nullable(),
  /** Why the last request came to nothing; an `ApiCode`. */
  fault: z.string().max(100).nullable(),
  /** The backend's, and why that is by rules too. */
  told: z
    .object({ userId: z.string().max(100), analysis: JobAnalysis, why: WhyRules.nullable() })
    .nullable(),
  at: Instant,
});
export type AnalysisRow = z.infer<typeof AnalysisRow>;
