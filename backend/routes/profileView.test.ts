import { ProfileAnswer } from '@jobai/shared/api/user';
import { Profile } from '@jobai/shared/profile';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { fitted, profileView } from './profileView.ts';

const Shown = ProfileAnswer.omit({
  user_id: true,
  rev: true,
  rag_synced: true,
  updated_at: true,
});
const anything = fc.jsonValue({ maxDepth: 3 });
/** Places a profile leaves open to whoever writes it. */
const open = fc.record({
  basics: fc.record({
    name: fc.string(),
    asWritten: anything,
    location: fc.record({ asWritten: anything }),
  }),
  work: fc.array(fc.record({ name: fc.string(), asWritten: anything }), { maxLength: 3 }),
  projects: fc.oneof(anything, fc.array(anything)),
  files: anything,
  preferences: fc.record({ behavioralAnswers: anything, asWritten: anything }),
});

test('whatever the open places of a stored profile hold, both shapes of it can be told', () => {
  fc.assert(
    fc.property(open, (doc) => {
      const profile = Profile.parse(doc);
      const shown = profileView(profile);
      expect(Shown.safeParse(shown).error).toBeUndefined();
      expect(shown.json_resume).toBe(profile);
    }),
    { numRuns: 500 },
  );
});

test('what fits is told beside what does not', () => {
  const profile = Profile.parse({
    projects: [{ name: 5, description: 'kept' }, 'none', { name: 'Tidepool' }],
    preferences: { behavioralAnswers: { why: 'Because.', how: 7 }, noticePeriod: '2 weeks' },
  });
  expect(profileView(profile)).toMatchObject({
    projects: [{ description: 'kept' }, { name: 'Tidepool' }],
    behavioral_questions: { why: 'Because.' },
    application_preferences: { notice_period: '2 weeks' },
  });
});

test.each<[string, z.ZodType, string]>([
  ['asks for what nobody gives', z.object({ added: z.string() }), '"added"'],
  ['asks within a part', z.object({ skills: z.object({ level: z.int() }) }), '"skills.level"'],
  ['takes no empty part', z.object({ education: z.array(z.string()).min(1) }), '"education"'],
])('a schema that %s fails at once, and is named', (_, shape, place) => {
  expect(() => fitted(shape, {})).toThrow(place);
});
