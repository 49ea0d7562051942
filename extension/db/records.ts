import { Origins } from '@jobai/shared/application';
import { FieldDescription } from '@jobai/shared/fields';
import { FileKind } from '@jobai/shared/files';
import { Instant, Job } from '@jobai/shared/job';
import { Profile } from '@jobai/shared/profile';
import { PostingSigns } from '@jobai/shared/signs';
import * as z from 'zod';

/** The one profile row. */
export const ProfileRow = z.object({ id: z.literal('me'), profile: Profile, updatedAt: Instant });
export type ProfileRow = z.infer<typeof ProfileRow>;

/** How many target roles one file may have, and how long each may be. */
export const MAX_ROLES = 20;
export const MAX_ROLE_LENGTH = 200;

/** A résumé or cover letter the person stored. */
export const StoredFile = z.object({
  id: z.string().min(1).max(100),
  kind: FileKind,
  /** Target roles in the person's own words: "Backend Engineer". */
  roles: z.array(z.string().min(1).max(MAX_ROLE_LENGTH)).max(MAX_ROLES),
  /** The person's own name for it: "Backend, two pages". */
  label: z.string().max(300),
  /** File name the employer sees. */
  name: z.string().min(1).max(300),
  mime: z.string().max(200),
  /** Bytes. */
  size: z.number().int().min(0),
  /** Lower-case hex. */
  sha256: z.string().length(64),
  bytes: z.instanceof(ArrayBuffer),
  /** The one of its kind that attaches where nothing closer fits; no letter is unless the person says so. */
  isDefault: z.boolean(),
  addedAt: Instant,
});
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
