import { createRoute } from '@hono/zod-openapi';
import {
  EducationInput,
  EducationSaved,
  ExperienceInput,
  ExperienceSaved,
  ProfileAnswer,
  ProfileInput,
  ProfileSaved,
} from '@jobai/shared/api/user';
import { Problem } from '@jobai/shared/errors';
import { Profile } from '@jobai/shared/profile';
import { isObject, type Json, mergePatch } from '@jobai/shared/rules/json';
import { applyReference, fromOnboarding, toReference } from '@jobai/shared/rules/reference/profile';
import type { Fault } from '@jobai/shared/rules/reference/unit';
import { PROFILE_ID } from '@jobai/shared/sync';
import type { Context } from 'hono';
import { indexedVersions } from '../db/documents.ts';
import { changeRow, createRow, standing } from '../db/editRow.ts';
import { getRow } from '../db/synced.ts';
import { type AppEnv, newRoutes } from '../http/appEnv.ts';
import { json, jsonBody, problem } from '../http/bodies.ts';
import { instant, notYours, refuseOther, userDb } from './common.ts';
import { indexLater } from './memory.ts';
import { profileView } from './profileView.ts';

const PATH = '/api/user/profile';
const tags = ['user'];

const create = createRoute({
  ...{ method: 'post', path: PATH, tags, summary: 'Create the profile' },
  request: { body: jsonBody(ProfileInput) },
  responses: {
    ...notYours,
    201: json('As it is stored', ProfileSaved),
    409: problem('There is one already: PUT changes it'),
  },
});
const read = createRoute({
  ...{ method: 'get', path: PATH, tags, summary: 'The profile' },
  responses: {
    200: json("The reference's fields and the JSON Resume they stand for", ProfileAnswer),
    404: problem('There is none yet'),
    409: problem('The stored one no longer fits'),
  },
});
const update = createRoute({
  ...{ method: 'put', path: PATH, tags, summary: 'Change what is sent, keep the rest' },
  request: { body: jsonBody(ProfileInput) },
  responses: {
    ...notYours,
    200: json('As it is stored', ProfileSaved),
    404: problem('There is none yet: POST makes it'),
    409: problem('The stored one no longer fits'),
  },
});
const education = createRoute({
  ...{ method: 'post', path: '/api/user/education', tags, summary: 'Add an entry of education' },
  request: { body: jsonBody(EducationInput) },
  responses: {
    ...notYours,
    201: json('All entries', EducationSaved),
  },
});
const experience = createRoute({
  ...{ method: 'post', path: '/api/user/experience', tags, summary: 'Add a position' },
  request: { body: jsonBody(ExperienceInput) },
  responses: {
    ...notYours,
    201: json('All entries', ExperienceSaved),
  },
});

/** Only what is sent changes, in this order: the flat form, the reference's profile, JSON Resume. */
function applied(profile: Profile, input: ProfileInput): Profile {
  const { user_id: _, sensitive_consent, json_resume = {}, ...sent } = input;
  if (!sensitive_consent) refuseSensitive(input);
  const flat = applyReference(profile, fromOnboarding(sent));
  const { skills, ...nested } = sent;
  const tiers = Array.isArray(skills) ? {} : { skills };
  const whole = applyReference(flat.profile as Profile, { ...nested, ...tiers });
  refuseFaults([...flat.faults, ...whole.faults]);
  const next = mergePatch(whole.profile, json_resume);
  return fitting(next);
}

/** Names other programs give to what is nobody's business (F7); `eeo` is our own. */
const SENSITIVE =
  /^(?:eeo|gender|sex|race|ethnicity|hispanic|veteran|disabilit|transgender|sexual|religion|marital|date_?of_?birth|dob$|birth|age$|ssn$|national_?id|passport|criminal|health)/i;

/** Where a body holds such a key with something in it. Taken only with the person's word for it. */
function sensitivePlaces(value: unknown, path: readonly string[]): string[] {
  if (Array.isArray(value))
    return value.flatMap((each, at) => sensitivePlaces(each, [...path, String(at)]));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    SENSITIVE.test(key) && each !== null
      ? [[...path, key].join('.')]
      : sensitivePlaces(each, [...path, key]),
  );
}

function refuseSensitive({
  json_resume,
  personal_information,
  application_preferences,
}: ProfileInput) {
  const told = { json_resume, personal_information, application_preferences };
  const errors = sensitivePlaces(told, ['body'])
    .slice(0, 50)
    .map((path) => ({
      path: path.slice(0, 500),
      message: 'needs sensitive_consent',
    }));
  if (errors.length > 0) throw new Problem('sensitive_refused', { errors });
}

function refuseFaults(faults: readonly Fault[]): void {
  if (faults.length === 0) return;
  const errors = faults.map(({ path, message }) => ({
    path: ['body', ...path].join('.'),
    message,
  }));
  throw new Problem('invalid_request', { errors });
}

/** Paths are told in JSON Resume's keys, which is what is stored. */
function fitting(next: unknown): Profile {
  const parsed = Profile.safeParse(next);
  if (parsed.success) return parsed.data;
  const errors = parsed.error.issues.slice(0, 50).map(({ path, message }) => ({
    path: ['body', 'json_resume', ...path.map(String)].join('.').slice(0, 500),
    message,
  }));
  throw new Problem('invalid_request', { errors });
}

/** One more entry; the very same one is not added twice. */
function withEntry(profile: Profile, key: 'education' | 'experience', entry: Json): Profile {
  const before = toReference(profile)[key];
  const list = Array.isArray(before) ? before : [];
  const { profile: next, faults } = applyReference(profile, { [key]: [...list, entry] });
  // Places are told as in the body, which is the entry itself.
  refuseFaults(faults.map(({ path, message }) => ({ path: path.slice(2), message })));
  return fitting(next);
}

async function addEntry(
  c: Context<AppEnv>,
  key: 'education' | 'experience',
  { user_id, ...entry }: { user_id?: string | undefined },
) {
  refuseOther(c, user_id);
  const added = await changeRow(
    userDb(c),
    'profile',
    PROFILE_ID,
    (stands) => withEntry(stands?.doc ?? {}, key, entry),
    { orNew: true },
  );
  indexLater(c);
  return added;
}

/** The person as forms will know them. */
export function profileRoutes() {
  return newRoutes()
    .openapi(create, async (c) => {
      const input = c.req.valid('json');
      refuseOther(c, input.user_id);
      const doc = applied({}, input);
      const made = await createRow(
        userDb(c),
        'profile',
        { id: PROFILE_ID, doc },
        c.var.idempotentId,
      );
      if (made === 'taken') throw new Problem('already_exists', { existingId: PROFILE_ID });
      indexLater(c);
      return c.json(
        { status: 'success' as const, user_id: c.var.user.id, profile: profileView(doc) },
        201,
      );
    })
    .openapi(read, async (c) => {
      const db = userDb(c);
      const { doc, rev, updatedAt } = standing(await getRow(db, 'profile', PROFILE_ID));
      const indexed = (await indexedVersions(db, 'profile', [''])).get('');
      const rag_synced = indexed?.version === String(rev);
      return c.json(
        {
          ...{ user_id: c.var.user.id, ...profileView(doc) },
          ...{ rev, rag_synced, updated_at: instant(updatedAt) },
        },
        200,
      );
    })
    .openapi(update, async (c) => {
      const input = c.req.valid('json');
      refuseOther(c, input.user_id);
      const { doc } = await changeRow(userDb(c), 'profile', PROFILE_ID, (stands) =>
        applied(stands?.doc ?? {}, input),
      );
      indexLater(c);
      return c.json(
        { status: 'success' as const, user_id: c.var.user.id, profile: profileView(doc) },
        200,
      );
    })
    .openapi(education, async (c) => {
      const { doc } = await addEntry(c, 'education', c.req.valid('json'));
      const list = profileView(doc).education;
      return c.json({ status: 'success' as const, user_id: c.var.user.id, education: list }, 201);
    })
    .openapi(experience, async (c) => {
      const { doc } = await addEntry(c, 'experience', c.req.valid('json'));
      const list = profileView(doc).experience;
      return c.json({ status: 'success' as const, user_id: c.var.user.id, experience: list }, 201);
    });
}
