import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Profile } from '../../profile.ts';
import { applyReference, fromOnboarding, toReference } from './profile.ts';

/** The profile the reference's own documentation shows. */
const DOCUMENTED = {
  personal_information: {
    first_name: 'John',
    last_name: 'Doe',
    full_name: 'John Doe',
    email: 'john@example.com',
    phone: '+14155550132',
    location: { city: 'San Francisco', country: 'USA', address: 'San Francisco, CA' },
    urls: { linkedin: 'https://linkedin.com/in/johndoe', github: 'https://github.com/johndoe' },
  },
  skills: {
    primary: ['Python', 'PostgreSQL'],
    secondary: ['Docker', 'Redis'],
    tools: ['Git', 'VS Code'],
  },
  experience: [
    {
      title: 'Senior Backend Engineer',
      company: 'TechCorp',
      start_date: '2020-01',
      end_date: '2025-12',
      is_current: true,
      description: 'Led backend team...',
    },
  ],
  education: [
    {
      degree: 'Bachelor of Science',
      major: 'Computer Science',
      university: 'Stanford University',
      start_date: '2015-09',
      end_date: '2019-06',
      cgpa: '3.8',
    },
  ],
  projects: [{ name: 'Tidepool', description: 'A linter.', technologies: ['Go'] }],
  application_preferences: {
    expected_salary: '150000',
    notice_period: '2 weeks',
    work_authorization: 'Authorized',
    relocation: 'No',
    employment_type: ['Full-time'],
  },
  behavioral_questions: { 'Why do you leave?': 'I want to build payments.' },
};

const apply = (profile: unknown, sent: Record<string, unknown>) =>
  applyReference(Profile.parse(profile), sent);
/** As it would be stored: what the schema refuses fails the test. */
function stored(profile: unknown, sent: Record<string, unknown>): Profile {
  const { profile: next, faults } = apply(profile, sent);
  expect(faults).toEqual([]);
  return Profile.parse(next);
}

const word = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' });
const text = word.filter((each) => each.trim() !== '');
const date = fc.oneof(
  fc.constantFrom('2019', '2019-04', '2019-04-30', 'April 2019', '04/2019', '30.04.2019'),
  fc.integer({ min: 1990, max: 2030 }).map(String),
);
const record = (model: Record<string, fc.Arbitrary<unknown>>) =>
  fc
    .record(model, { requiredKeys: [] })
    .map((each) => JSON.parse(JSON.stringify(each)) as Record<string, unknown>);
const url = fc.constantFrom(
  'https://linkedin.com/in/ada',
  'linkedin.com/in/ada',
  'https://github.com/ada',
  'https://ada.example.com/x?y=1',
);

const reference = record({
  personal_information: record({
    first_name: text,
    last_name: text,
    full_name: text,
    email: fc.constant('ada@example.com'),
    phone: fc.constantFrom('+14155550132', '+4930901820'),
    summary: text,
    location: record({
      city: text,
      country: fc.constantFrom('USA', 'Germany', 'DE', 'Atlantis'),
      address: fc.oneof(
        fc.constantFrom('San Francisco, CA', '12 Main St, Oakland, CA 94607'),
        text,
      ),
    }),
    urls: record({ linkedin: url, github: url, website: url, blog: url }),
    nickname: text,
  }),
  skills: fc.dictionary(
    fc.oneof(
      fc.constantFrom('primary', 'secondary', 'tools'),
      text.filter((t) => t !== 'other'),
    ),
    fc.array(text, { maxLength: 4 }),
    { maxKeys: 4 },
  ),
  experience: fc.array(
    record({
      title: text,
      company: text,
      start_date: date,
      end_date: fc.oneof(date, fc.constant('Present')),
      is_current: fc.constant(true),
      description: text,
      highlights: fc.array(text, { minLength: 1, maxLength: 3 }),
      location: text,
      team_size: fc.integer(),
    }),
    { maxLength: 4 },
  ),
  education: fc.array(
    record({
      degree: text,
      major: text,
      university: text,
      start_date: date,
      end_date: date,
      cgpa: text,
      is_current: fc.boolean(),
    }),
    { maxLength: 3 },
  ),
  projects: fc.array(
    record({
      name: text,
      description: text,
      url: text,
      technologies: fc.array(text, { minLength: 1 }),
    }),
    { maxLength: 3 },
  ),
  application_preferences: record({
    expected_salary: fc.oneof(text, fc.constantFrom('185000 USD per year', '150000', '90k EUR')),
    notice_period: text,
    work_authorization: fc.oneof(
      text,
      fc.constantFrom('Authorized', 'US: authorized, no sponsorship needed; DE: not authorized'),
    ),
    relocation: fc.oneof(text, fc.constantFrom('Yes', 'no', 'true', 'Depends')),
    employment_type: fc.array(text, { minLength: 1 }),
    min_salary: fc.integer({ min: 1 }),
  }),
  behavioral_questions: fc.dictionary(text, text, { maxKeys: 3 }),
});

const ours = record({
  basics: record({
    name: text,
    givenName: text,
    preferredName: text,
    email: fc.constant('ada@example.com'),
    phone: fc.oneof(text, fc.constant('+14155550132')),
    phoneCountry: fc.constantFrom('US', 'DE'),
    url: fc.constant('https://ada.example.com'),
    location: record({
      address: text,
      postalCode: text,
      city: text,
      region: text,
      countryCode: fc.constantFrom('US', 'DE', 'GE'),
      plusCode: text,
    }),
    profiles: fc.array(
      record({
        network: fc.oneof(text, fc.constant('GitHub')),
        username: text,
        url: fc.constant('https://x.example/1'),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  }),
  work: fc.array(
    record({
      name: text,
      position: text,
      startDate: fc.constantFrom('2019', '2020-02'),
      endDate: fc.constantFrom('2021', null),
      highlights: fc.array(text),
      url: text,
      remote: fc.boolean(),
    }),
    { maxLength: 3 },
  ),
  education: fc.array(
    record({ institution: text, courses: fc.array(text), endDate: fc.constant('2017') }),
  ),
  skills: fc.array(
    record({
      name: fc.oneof(text, fc.constantFrom('other', 'primary')),
      level: text,
      keywords: fc.array(text),
    }),
    { maxLength: 4 },
  ),
  languages: fc.array(record({ language: text, fluency: text })),
  projects: fc.array(record({ name: text, roles: fc.array(text) })),
  awards: fc.array(text),
  preferences: record({
    expectedSalary: fc.constant({ amount: 185000, currency: 'USD', period: 'year' }),
    workAuthorization: fc.constant({
      US: { authorized: true, visa: 'none' },
      DE: { needsSponsorship: true },
    }),
    willingToRelocate: fc.boolean(),
    earliestStart: fc.constant('2026-12-07'),
    behavioralAnswers: fc.dictionary(text, text),
    eeo: fc.constant({ gender: 'Woman' }),
  }),
});

/** What the shape always carries, and what the one spelling of ours replaces. */
function normal(sent: Record<string, unknown>) {
  const list = (key: string) => (sent[key] ?? []) as Record<string, unknown>[];
  const shown = structuredClone(sent);
  for (const key of ['personal_information', 'application_preferences', 'skills'])
    shown[key] ??= {};
  shown.behavioral_questions ??= {};
  const person = shown.personal_information as Record<string, unknown>;
  for (const key of ['location', 'urls'])
    if (JSON.stringify(person[key]) === '{}') delete person[key];
  shown.education = list('education');
  shown.projects = list('projects');
  return shown;
}

// A busy machine takes its time over random Unicode.
describe('the reference’s profile and ours', { timeout: 30_000 }, () => {
  test('the documented profile comes back as it was sent', () => {
    expect(toReference(stored({}, DOCUMENTED))).toEqual(DOCUMENTED);
  });

  test('nothing that was sent is lost: it is shown again, whatever it says', () => {
    fc.assert(
      fc.property(reference, (sent) => {
        const { profile, faults } = apply({}, sent);
        expect(faults).toEqual([]);
        expect(toReference(profile as Profile)).toMatchObject(normal(sent));
      }),
      { numRuns: 150 },
    );
  });

  test('sending back what was shown changes nothing, in ours neither', () => {
    fc.assert(
      fc.property(ours, (profile) => {
        const parsed = Profile.parse(profile);
        expect(applyReference(parsed, toReference(parsed))).toEqual({
          profile: parsed,
          faults: [],
        });
      }),
      { numRuns: 150 },
    );
  });

  test('twice is as once', () => {
    fc.assert(
      fc.property(ours, reference, (profile, sent) => {
        const once = apply(profile, sent).profile as Profile;
        expect(applyReference(once, sent).profile).toEqual(once);
      }),
      { numRuns: 150 },
    );
  });

  test('only what was sent changes', () => {
    fc.assert(
      fc.property(ours, text, (profile, notice) => {
        const before = Profile.parse(profile);
        const { profile: after } = applyReference(before, {
          application_preferences: { notice_period: notice },
        });
        const { preferences, ...rest } = after;
        const { preferences: earlier, ...same } = before;
        expect(rest).toEqual(same);
        expect(preferences).toEqual({ ...earlier, noticePeriod: notice });
      }),
    );
  });
});

describe('what ours has no place for', () => {
  test('is kept as it was written, and never becomes an answer', () => {
    const profile = stored({}, DOCUMENTED);
    expect(profile.preferences).toMatchObject({
      willingToRelocate: false,
      asWritten: { expected_salary: '150000', work_authorization: 'Authorized' },
    });
    expect(profile.preferences).not.toHaveProperty('expectedSalary');
    expect(profile.preferences).not.toHaveProperty('workAuthorization');
  });

  test('gives way to what the person says later in ours', () => {
    const profile = stored({}, DOCUMENTED);
    const expectedSalary = { amount: 170000, currency: 'USD', period: 'year' as const };
    const edited = { ...profile, preferences: { ...profile.preferences, expectedSalary } };
    expect(toReference(edited).application_preferences).toMatchObject({
      expected_salary: '170000 USD per year',
      work_authorization: 'Authorized',
    });
    const ended = stored(profile, {});
    const work = [{ ...ended.work?.[0], endDate: '2024-06' }];
    expect(toReference({ ...ended, work }).experience).toMatchObject([
      { end_date: '2024-06', is_current: false },
    ]);
  });

  test('a phone number is stored once, as it is dialled from abroad', () => {
    const profile = stored(
      {},
      {
        personal_information: { phone: '(415) 555-0132', location: { country: 'USA' } },
      },
    );
    expect(profile.basics).toMatchObject({ phone: '+14155550132', phoneCountry: 'US' });
    expect(JSON.stringify(profile)).not.toContain('555-0132');
  });

  test.each([
    [{ personal_information: { phone: '555 0132' } }, 'personal_information.phone'],
    [
      { experience: [{ title: 'x' }, { title: 'y', end_date: 'whenever' }] },
      'experience.1.end_date',
    ],
    [{ experience: [{ title: 'x', is_current: false }] }, 'experience.0.end_date'],
    [{ education: [{ start_date: '04/05/2019' }] }, 'education.0.start_date'],
  ])('what would say something else is reported by its place: %j', (sent, path) => {
    expect(apply({}, sent).faults.map((fault) => fault.path.join('.'))).toEqual([path]);
  });
});

describe('lists', () => {
  const profile = stored(
    {},
    {
      experience: [
        { title: 'Engineer', company: 'Acme', start_date: '2019', end_date: '2020' },
        { title: 'Lead', company: 'Globex', start_date: '2020', is_current: true },
      ],
    },
  );
  const work = profile.work?.map((entry, at) => ({
    ...entry,
    highlights: [`fact ${at}`],
    url: 'u',
  }));

  test('an entry that is sent in another order or with a change keeps what the reference does not know', () => {
    const next = stored(
      { ...profile, work },
      {
        experience: [
          { title: 'Lead', company: 'Globex', end_date: '2024', is_current: false },
          { title: 'Engineer', company: 'Acme', start_date: '2019', end_date: '2020' },
        ],
      },
    );
    expect(next.work).toMatchObject([
      { name: 'Globex', startDate: '2020', endDate: '2024', highlights: ['fact 1'], url: 'u' },
      { name: 'Acme', highlights: ['fact 0'], url: 'u' },
    ]);
  });

  test('an entry that is not sent goes, an unknown one is new', () => {
    const next = stored(
      { ...profile, work },
      { experience: [{ title: 'CTO', company: 'Initech' }] },
    );
    expect(next.work).toEqual([{ name: 'Initech', position: 'CTO' }]);
  });

  test('only the tier that was sent changes; a skill keeps its level', () => {
    const skills = [
      { name: 'tools', keywords: ['Git'] },
      { name: 'Rust', level: 'Master' },
    ];
    const next = stored({ skills }, { skills: { primary: ['Go'], other: ['Zig', 'Rust'] } });
    expect(next.skills).toEqual([
      { name: 'tools', keywords: ['Git'] },
      { name: 'Zig' },
      { name: 'Rust', level: 'Master' },
      { name: 'primary', keywords: ['Go'] },
    ]);
    expect(stored(next, { skills: { tools: null } }).skills).toHaveLength(3);
  });
});

test('the flat form of onboarding is the same profile in fewer words', () => {
  const profile = stored(
    {},
    fromOnboarding({
      full_name: 'John Doe',
      phone: '+1-234-567-8900',
      location: 'San Francisco, CA',
      linkedin_url: 'https://linkedin.com/in/johndoe',
      skills: ['Python'],
      years_of_experience: 5,
      desired_roles: ['Backend Engineer'],
      min_salary: 150000,
      work_authorization: 'Authorized',
      relocation: 'No',
    }),
  );
  expect(profile).toMatchObject({
    basics: {
      name: 'John Doe',
      phone: '+12345678900',
      location: { city: 'San Francisco', region: 'CA', countryCode: 'US' },
      profiles: [{ network: 'LinkedIn', username: 'johndoe' }],
    },
    skills: [{ name: 'primary', keywords: ['Python'] }],
    preferences: {
      desiredRoles: ['Backend Engineer'],
      willingToRelocate: false,
      asWritten: { min_salary: 150000, years_of_experience: 5, work_authorization: 'Authorized' },
    },
  });
});
