import { ProfileAnswer } from '@jobai/shared/api/user';
import { beforeAll, describe, expect, test } from 'vitest';
import { breakRow, type Caller, expectProblem, nobody, somebodyNew } from '../testing/api.ts';

const PATH = '/user/profile';
const ONBOARDING = {
  full_name: 'Ana María Ñandú 王',
  email: 'ana@example.com',
  phone: '(415) 555-0132',
  location: 'San Francisco, CA',
  linkedin_url: 'https://linkedin.com/in/ana',
  summary: 'Backend engineer 🦜',
  skills: ['Python', 'PostgreSQL'],
  years_of_experience: 5,
  desired_roles: ['Backend Engineer'],
  min_salary: 150000,
  work_authorization: 'Authorized',
  relocation: 'No',
};

let ana: Caller;
beforeAll(async () => {
  ana = await somebodyNew('ana');
  // The first request of a file loads the Worker.
  await nobody.get(PATH);
}, 60_000);

describe('one person’s profile', () => {
  test('there is none at first: 404, and PUT does not make one', async () => {
    const one = await somebodyNew();
    expectProblem(await one.get(PATH), 'not_found');
    expectProblem(await one.put(PATH, { summary: 'x' }), 'not_found');
  });

  test('onboarding makes it, in the reference’s shape and as JSON Resume', async () => {
    const { status, body } = await ana.post(PATH, { ...ONBOARDING, user_id: ana.user.id });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      status: 'success',
      user_id: ana.user.id,
      profile: {
        personal_information: {
          full_name: ONBOARDING.full_name,
          phone: '+14155550132',
          location: { city: 'San Francisco', address: 'San Francisco, CA' },
          urls: { linkedin: ONBOARDING.linkedin_url },
        },
        skills: { primary: ['Python', 'PostgreSQL'] },
        application_preferences: {
          min_salary: 150000,
          work_authorization: 'Authorized',
          relocation: 'No',
          desired_roles: ['Backend Engineer'],
        },
        json_resume: { basics: { phone: '+14155550132', phoneCountry: 'US' } },
      },
    });
    const read = await ana.get(PATH);
    expect(read.status).toBe(200);
    expect(ProfileAnswer.parse(read.body).json_resume).toEqual(body.profile.json_resume);
  });

  test('a second POST overwrites nothing', async () => {
    const before = (await ana.get(PATH)).body;
    const other = { full_name: 'Somebody Else', behavioral_questions: { 'Why?': 'So.' } };
    expectProblem(await ana.post(PATH, other), 'already_exists');
    expect((await ana.get(PATH)).body).toEqual(before);
  });

  test('a POST repeated under its key is the same one', async () => {
    const one = await somebodyNew();
    const key = { 'Idempotency-Key': crypto.randomUUID() };
    const first = await one.post(PATH, ONBOARDING, key);
    const again = await one.post(PATH, ONBOARDING, key);
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(again.body).toEqual(first.body);
  });

  test('PUT changes what is sent and nothing else, in every shape', async () => {
    const before = (await ana.get(PATH)).body;
    const { status, body } = await ana.put(PATH, {
      summary: 'Updated',
      skills: { primary: ['Python', 'Go'], tools: ['Git'] },
      experience: [{ title: 'Lead', company: 'Acme', start_date: 'Jan 2020', is_current: true }],
      json_resume: {
        languages: [{ language: 'Spanish', fluency: 'Native' }],
        'x-mine': { a: [1] },
      },
    });
    expect(status).toBe(200);
    expect(body.profile).toMatchObject({
      personal_information: { ...before.personal_information, summary: 'Updated' },
      skills: { primary: ['Python', 'Go'], tools: ['Git'] },
      experience: [{ title: 'Lead', start_date: 'Jan 2020', is_current: true }],
      application_preferences: before.application_preferences,
    });
    expect(body.profile.json_resume).toMatchObject({
      work: [{ position: 'Lead', startDate: '2020-01' }],
      languages: [{ language: 'Spanish', fluency: 'Native' }],
      'x-mine': { a: [1] },
    });
    const after = (await ana.get(PATH)).body;
    expect(after.rev).toBeGreaterThan(before.rev);
    expect(after.json_resume).toEqual(body.profile.json_resume);
  });

  test('sending back what was read changes nothing, not even the revision', async () => {
    const { user_id, rev, rag_synced, updated_at, json_resume, ...reference } = (
      await ana.get(PATH)
    ).body;
    expect([typeof rag_synced, typeof updated_at]).toEqual(['boolean', 'string']);
    expect((await ana.put(PATH, { user_id, ...reference, json_resume })).status).toBe(200);
    expect((await ana.get(PATH)).body).toMatchObject({ rev, json_resume });
  });

  test('null takes away', async () => {
    const { body } = await ana.put(PATH, { json_resume: { 'x-mine': null }, linkedin_url: null });
    expect(body.profile.json_resume).not.toHaveProperty('x-mine');
    expect(body.profile.personal_information).not.toHaveProperty('urls.linkedin');
  });

  test('two changes at once are both kept', async () => {
    const answers = await Promise.all([
      ana.put(PATH, { json_resume: { basics: { label: 'Engineer' } } }),
      ana.put(PATH, { json_resume: { basics: { preferredName: 'Ana' } } }),
      ana.post('/user/experience', { title: 'Intern', company: 'Initech', end_date: '2015' }),
      ana.post('/user/experience', { title: 'Clerk', company: 'Hooli', end_date: '2014' }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 201, 201]);
    const { json_resume } = (await ana.get(PATH)).body;
    expect(json_resume.basics).toMatchObject({ label: 'Engineer', preferredName: 'Ana' });
    expect(json_resume.work.map(({ name }: { name: string }) => name).toSorted()).toEqual([
      'Acme',
      'Hooli',
      'Initech',
    ]);
  });
});

describe('education and experience are added one by one', () => {
  test('the first entry of a person without a profile makes one', async () => {
    const one = await somebodyNew();
    const entry = {
      degree: 'Bachelor of Science',
      major: 'Computer Science',
      university: 'Stanford University',
      start_date: '2015-09',
      end_date: '2019-06',
      cgpa: '3.80',
      honours: 'cum laude',
    };
    const { status, body } = await one.post('/user/education', entry);
    expect(status).toBe(201);
    expect(body).toEqual({ status: 'success', user_id: one.user.id, education: [entry] });
    const work = await one.post('/user/experience', {
      title: 'Senior Backend Engineer',
      company: 'TechCorp',
      start_date: '2020-01',
      end_date: '2025-12',
      is_current: true,
      description: 'Led team of 5 engineers...',
    });
    expect(work.body.experience).toMatchObject([{ company: 'TechCorp', is_current: true }]);
    const { json_resume } = (await one.get(PATH)).body;
    expect(json_resume.education).toMatchObject([
      { institution: 'Stanford University', score: '3.80' },
    ]);
    // "Current" wins over an end: the form of today must not say it is over.
    expect(json_resume.work[0]).not.toHaveProperty('endDate');
  });

  test.each([
    ['/user/education', { degree: 'BSc' }, 'body.university'],
    ['/user/experience', { title: 'x', company: ' ' }, 'body.company'],
    ['/user/experience', { title: 'x', company: 'y', end_date: 'soon' }, 'body.end_date'],
    ['/user/education', { university: 'x', start_date: '04/05/2019' }, 'body.start_date'],
  ])('%s refuses what says nothing: %j', async (path, entry, place) => {
    const { errors } = expectProblem(await ana.post(path, entry), 'invalid_request');
    expect(errors?.map(({ path: at }) => at)).toEqual([place]);
  });
});

describe('what does not fit is refused, with its place', () => {
  test.each([
    ['a key nobody knows', { full_nam: 'typo' }, 'body'],
    ['an address that is none', { email: 'nobody' }, 'body.json_resume.basics.email'],
    [
      'a number nobody could dial',
      { phone: '555 0132', location: null },
      'body.personal_information.phone',
    ],
    ['a list that is none', { json_resume: { work: 'none' } }, 'body.json_resume.work'],
    ['a text too long', { summary: 'x'.repeat(20_001) }, 'body.summary'],
    ['what no database holds', { json_resume: { note: 'a\u0000b' } }, 'body'],
  ])('%s', async (_, input, place) => {
    const before = (await ana.get(PATH)).body.rev;
    const { errors } = expectProblem(await ana.put(PATH, input), 'invalid_request');
    expect(errors?.[0]?.path).toBe(place);
    expect((await ana.get(PATH)).body.rev).toBe(before);
  });

  test('long texts and every letter come back as they went', async () => {
    const long = 'ß\u202eعربي 👩‍👩‍👧 é é '.repeat(900).slice(0, 19_000).trim();
    await ana.put(PATH, { summary: long });
    expect((await ana.get(PATH)).body.personal_information.summary).toBe(long);
  });

  test.each([
    { personal_information: { gender: 'Woman' } },
    { personal_information: { date_of_birth: '1990-01-01' } },
    { application_preferences: { veteran_status: 'No' } },
    { json_resume: { basics: { demographics: { race: 'x' } } } },
  ])('under another name neither: %j', async (input) => {
    expectProblem(await ana.put(PATH, input), 'sensitive_refused');
  });

  test('EEO presets are stored only where the person says so', async () => {
    const eeo = { json_resume: { preferences: { eeo: { gender: 'Woman' } } } };
    expectProblem(await ana.put(PATH, eeo), 'sensitive_refused');
    expect((await ana.get(PATH)).body.json_resume.preferences).not.toHaveProperty('eeo');
    const { status } = await ana.put(PATH, { ...eeo, sensitive_consent: true });
    expect(status).toBe(200);
    expect((await ana.put(PATH, { json_resume: { preferences: { eeo: null } } })).status).toBe(200);
  });
});

describe('intruders', () => {
  test.each([
    ['get', PATH],
    ['post', PATH],
    ['put', PATH],
    ['post', '/user/education'],
    ['post', '/user/experience'],
  ] as const)('nobody may %s %s', async (method, path) => {
    expectProblem(await nobody[method](path, {}), 'unauthenticated');
  });

  test('another’s id in a body is refused, and nothing of theirs is seen or changed', async () => {
    const bob = await somebodyNew('bob');
    const entry = { university: 'x', title: 'x', company: 'y' };
    for (const answer of [
      await bob.post(PATH, { user_id: ana.user.id, full_name: 'Bob' }),
      await bob.put(PATH, { user_id: ana.user.id, full_name: 'Bob' }),
      await bob.post('/user/education', { ...entry, user_id: ana.user.id }),
      await bob.post('/user/experience', { ...entry, user_id: ana.user.id }),
    ])
      expectProblem(answer, 'forbidden');
    expectProblem(await bob.get(PATH), 'not_found');
    expect((await bob.post(PATH, { full_name: 'Bob' })).status).toBe(201);
    expect((await ana.get(PATH)).body.personal_information.full_name).toBe(ONBOARDING.full_name);
  });
});

test('a stored profile that no longer fits is reported with its place, kept, and no fault of the server', async () => {
  const one = await somebodyNew();
  await one.post(PATH, { full_name: 'One' });
  await breakRow('profiles', one.user.id, 'me', { basics: { email: 'nobody' } });
  for (const answer of [await one.get(PATH), await one.put(PATH, { summary: 'x' })]) {
    const { errors } = expectProblem(answer, 'stored_row_broken');
    expect(errors?.[0]?.path).toBe('basics.email');
    expect(JSON.stringify(answer.body)).not.toContain('nobody');
  }
});
