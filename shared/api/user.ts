import * as z from 'zod';
import { Instant } from '../job.ts';
import { Profile } from '../profile.ts';
import { ListFields, OwnId, Saved, SensitiveConsent } from './common.ts';

const text = z.string().max(5000).nullish();
const longText = z.string().max(20_000).nullish();
const list = z.array(z.string().max(5000)).max(300).nullish();

/** The reference's profile, as product documents describe it. Unknown keys are kept. */
const PersonalInformation = z.looseObject({
  first_name: text,
  last_name: text,
  full_name: text,
  email: text,
  phone: text,
  summary: longText,
  location: z.looseObject({ city: text, country: text, address: text }).nullish(),
  /** `linkedin`, `github`, `website`, any other network. */
  urls: z.record(z.string().min(1).max(100), text).nullish(),
});
const dates = { start_date: text, end_date: text };
export const ReferenceExperience = z.looseObject({
  title: text,
  company: text,
  location: text,
  ...dates,
  is_current: z.boolean().nullish(),
  description: longText,
  highlights: list,
});
export const ReferenceEducation = z.looseObject({
  degree: text,
  major: text,
  university: text,
  ...dates,
  cgpa: text,
  is_current: z.boolean().nullish(),
});
export const ReferenceProject = z.looseObject({
  name: text,
  description: longText,
  url: text,
  ...dates,
  technologies: list,
});
export const ReferencePreferences = z.looseObject({
  expected_salary: text,
  notice_period: text,
  work_authorization: text,
  relocation: text,
  employment_type: list,
  desired_roles: list,
});
/** Tiers (primary, secondary, tools) or any other name of a group. */
const SkillTiers = z.record(z.string().min(1).max(300), z.array(z.string().max(300)).max(500));

const REFERENCE = {
  personal_information: PersonalInformation,
  skills: SkillTiers,
  experience: z.array(ReferenceExperience).max(200),
  education: z.array(ReferenceEducation).max(100),
  projects: z.array(ReferenceProject).max(200),
  application_preferences: ReferencePreferences,
  behavioral_questions: z.record(z.string().min(1).max(300), longText),
  files: z.record(z.string().min(1).max(100), z.unknown()).optional(),
};

/**
 * A profile sent: any mix of the flat form of onboarding, the reference's profile and JSON Resume (`json_resume`, a
 * JSON Merge Patch: null removes). Only what is sent changes. A key nobody knows is refused: it would be lost unseen.
 */
export const ProfileInput = z.strictObject({
  user_id: OwnId,
  sensitive_consent: SensitiveConsent,
  full_name: text,
  email: text,
  phone: text,
  location: text,
  linkedin_url: text,
  github_url: text,
  website_url: text,
  summary: longText,
  years_of_experience: z.number().min(0).max(100).nullish(),
  desired_roles: list,
  min_salary: z.number().min(0).nullish(),
  work_authorization: text,
  relocation: text,
  personal_information: PersonalInformation.optional(),
  /** A list of onboarding is the tier `primary`. */
  skills: z
    .union([
      z.array(z.string().max(300)).max(500),
      z.record(z.string().min(1).max(300), z.array(z.string().max(300)).max(500).nullable()),
    ])
    .optional(),
  experience: REFERENCE.experience.optional(),
  education: REFERENCE.education.optional(),
  projects: REFERENCE.projects.optional(),
  application_preferences: ReferencePreferences.optional(),
  behavioral_questions: REFERENCE.behavioral_questions.optional(),
  files: REFERENCE.files,
  json_resume: z.record(z.string().min(1).max(300), z.unknown()).optional(),
});
export type ProfileInput = z.infer<typeof ProfileInput>;

const ProfileView = z.object({ ...REFERENCE, json_resume: Profile });
/** `rev`: the profile's revision in the person's data (shared/sync.ts). `rag_synced`: agents find what this one says. */
export const ProfileAnswer = z.object({
  user_id: z.uuid(),
  ...ProfileView.shape,
  rev: z.int(),
  rag_synced: z.boolean(),
  updated_at: Instant,
});
export type ProfileAnswer = z.infer<typeof ProfileAnswer>;
export const ProfileSaved = z.object({ status: Saved, user_id: z.uuid(), profile: ProfileView });

const required = z.string().trim().min(1).max(5000);
export const EducationInput = ReferenceEducation.extend({ university: required, user_id: OwnId });
export const ExperienceInput = ReferenceExperience.extend({
  title: required,
  company: required,
  user_id: OwnId,
});
export const EducationSaved = z.object({
  status: Saved,
  user_id: z.uuid(),
  education: REFERENCE.education,
});
export const ExperienceSaved = z.object({
  status: Saved,
  user_id: z.uuid(),
  experience: REFERENCE.experience,
});

/** A stored résumé. `version`: from 1, the latest has the highest. */
export const ResumeView = z.object({
  id: z.string(),
  label: z.string(),
  name: z.string(),
  mime: z.string(),
  /** Bytes. */
  size: z.int(),
  sha256: z.string(),
  is_default: z.boolean(),
  uploaded_at: Instant,
  /** Where its bytes lie in the bucket. */
  file_path: z.string(),
  /** Its text was sent along, and agents find what it says. */
  text_extracted: z.boolean(),
  rag_synced: z.boolean(),
});
export const ResumeList = z.object({ resumes: z.array(ResumeView), ...ListFields });
/** `url`: signed, works until `expires_at`; null where the bytes are on another device and were not sent yet. */
export const ResumeLink = ResumeView.extend({
  url: z.url().nullable(),
  expires_at: Instant.nullable(),
});
/** Text is read on the device and comes along; of a file without it nothing is found. Both are said as they are. */
export const ResumeUploaded = z.object({
  status: Saved,
  id: z.string(),
  file_path: z.string(),
  sha256: z.string(),
  size: z.int(),
  /** false: these very bytes were stored before, and that version is meant. */
  created: z.boolean(),
  text_extracted: z.boolean(),
  rag_synced: z.boolean(),
});
