import { Instant, Job } from '@jobai/shared/job';
import { Profile } from '@jobai/shared/profile';
import * as z from 'zod';

/** The one profile row. */
export const ProfileRow = z.object({ id: z.literal('me'), profile: Profile, updatedAt: Instant });
export type ProfileRow = z.infer<typeof ProfileRow>;

/** A résumé or another document the person stored. */
export const StoredFile = z.object({
  id: z.string().min(1).max(100),
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
  /** The one that attaches where nothing else was chosen. */
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
  topOrigin: z.string().max(500).nullable(),
  job: Job,
  /** false: the posting alone; its form is one click away. */
  hasForm: z.boolean().default(true),
  seenAt: Instant,
  /** When the person last clicked this form's own button; of several forms in a tab that one is meant. */
  chosenAt: Instant.nullable(),
});
export type OpenPage = z.infer<typeof OpenPage>;
