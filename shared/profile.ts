import * as z from 'zod';

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export const PartialDate = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'use YYYY, YYYY-MM or YYYY-MM-DD');
const text = z.string().max(5000).nullish();
const longText = z.string().max(20_000).nullish();
const date = PartialDate.nullish();
const country = z.string().regex(/^[A-Z]{2}$/, 'use a two-letter country code, like US');

/** JSON Resume 1.0.0 `basics` plus what forms ask for. Unknown keys are kept everywhere. */
export const Basics = z.looseObject({
  name: text,
  givenName: text,
  familyName: text,
  preferredName: text,
  label: text,
  email: z.email('this is not an e-mail address').max(320).nullish(),
  /** E.164, "+14155550132". */
  phone: text,
  phoneCountry: country.nullish(),
  url: z.url('use a full address, like https://example.com').max(2000).nullish(),
  summary: longText,
  location: z
    .looseObject({
      address: text,
      postalCode: text,
      city: text,
      region: text,
      countryCode: country.nullish(),
    })
    .nullish(),
  profiles: z
    .array(z.looseObject({ network: text, username: text, url: z.url().max(2000).nullish() }))
    .nullish(),
});
export const Work = z.looseObject({
  name: text,
  position: text,
  location: text,
  url: text,
  startDate: date,
  /** null or absent: the current job. */
  endDate: date,
  summary: longText,
  highlights: z.array(z.string().max(5000)).nullish(),
});
export const Education = z.looseObject({
  institution: text,
  area: text,
  studyType: text,
  startDate: date,
  endDate: date,
  score: text,
});
const Skill = z.looseObject({
  name: text,
  level: text,
  keywords: z.array(z.string().max(300)).nullish(),
});
const Language = z.looseObject({ language: text, fluency: text });

/** Permission to work in one country, as the person states it. */
export const WorkPermission = z.looseObject({
  authorized: z.boolean().nullish(),
  needsSponsorship: z.boolean().nullish(),
});

/** The person's own presets for sensitive questions: exact answers to look for among a form's options. Set in options only. */
export const EeoPresets = z.looseObject({
  gender: text,
  race: text,
  hispanicEthnicity: text,
  veteranStatus: text,
  disabilityStatus: text,
  transgender: text,
  sexualOrientation: text,
});

export const Preferences = z.looseObject({
  /** By ISO 3166-1 alpha-2 country. */
  workAuthorization: z.record(country, WorkPermission).nullish(),
  expectedSalary: z
    .looseObject({
      amount: z.number().positive(),
      currency: z.string().regex(/^[A-Z]{3}$/, 'use a three-letter currency code, like USD'),
      period: z.enum(['year', 'month', 'day', 'hour']),
    })
    .nullish(),
  noticePeriod: text,
  earliestStart: date,
  willingToRelocate: z.boolean().nullish(),
  over18: z.boolean().nullish(),
  howDidYouHear: text,
  pronouns: text,
  desiredRoles: z.array(z.string().max(300)).nullish(),
  employmentTypes: z.array(z.string().max(100)).nullish(),
  eeo: EeoPresets.nullish(),
});

/** The person: JSON Resume 1.0.0 plus `preferences`. Every key may be missing; unknown keys survive a round trip. */
export const Profile = z.looseObject({
  basics: Basics.nullish(),
  work: z.array(Work).max(200).nullish(),
  education: z.array(Education).max(100).nullish(),
  skills: z.array(Skill).max(300).nullish(),
  languages: z.array(Language).max(100).nullish(),
  preferences: Preferences.nullish(),
});
export type Basics = z.infer<typeof Basics>;
export type Profile = z.infer<typeof Profile>;
export type EeoPresets = z.infer<typeof EeoPresets>;
export type Work = z.infer<typeof Work>;
export type Education = z.infer<typeof Education>;
