// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { readDocument } from './extract/extract.ts';
import { toProfile } from './toProfile.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => readDocument(bytes(text), 'yaml', () => {});

const PROFILE = `
personal_information:
  first_name: Jo
  last_name: Adeyemi
  full_name: Jo Adeyemi
  email: jo@example.com
  phone: "+1-415-555-0190"
  location: { city: San Francisco, country: USA, address: "San Francisco, CA" }
  urls:
    linkedin: https://linkedin.com/in/joadeyemi
    github: https://github.com/joadeyemi
skills:
  primary: [Python, PostgreSQL]
  secondary:
    - Docker
  tools: [Git]
experience:
  - title: Senior Backend Engineer
    company: TechCorp
    start_date: 2020-01
    end_date: 2025-12
    is_current: true
    description: Led a team of five.
  - title: Engineer
    company: Early Inc.
    start_date: 2017-05
    end_date: whenever
education:
  - degree: Bachelor of Science
    major: Computer Science
    university: Stanford University
    start_date: 2013-09
    end_date: 2017-06
    cgpa: 3.80
projects:
  - name: Tidepool
    description: A linter.
    tech_stack: [Go, Helm]
application_preferences:
  expected_salary: "150000"
  notice_period: 2 weeks
  work_authorization: Authorized
  relocation: "No"
  employment_type: [Full-time]
`;

describe('the profile file of the reference', () => {
  test('every key comes to its place, with the line it stands in', async () => {
    const document = await read(PROFILE);
    if (!('reading' in document)) throw new Error('not read as a profile');
    expect(toProfile(document.reading.values)).toEqual({
      basics: {
        name: 'Jo Adeyemi',
        givenName: 'Jo',
        familyName: 'Adeyemi',
        email: 'jo@example.com',
        phone: '+14155550190',
        phoneCountry: 'US',
        location: { city: 'San Francisco', countryCode: 'US', region: 'CA' },
        profiles: [
          { network: 'LinkedIn', username: 'joadeyemi', url: 'https://linkedin.com/in/joadeyemi' },
          { network: 'GitHub', username: 'joadeyemi', url: 'https://github.com/joadeyemi' },
        ],
      },
      skills: [
        { name: 'primary', keywords: ['Python', 'PostgreSQL'] },
        { name: 'secondary', keywords: ['Docker'] },
        { name: 'tools', keywords: ['Git'] },
      ],
      work: [
        {
          position: 'Senior Backend Engineer',
          name: 'TechCorp',
          startDate: '2020-01',
          summary: 'Led a team of five.',
        },
        { position: 'Engineer', name: 'Early Inc.', startDate: '2017-05' },
      ],
      education: [
        {
          studyType: 'Bachelor of Science',
          area: 'Computer Science',
          institution: 'Stanford University',
          startDate: '2013-09',
          endDate: '2017-06',
          score: '3.80',
        },
      ],
      projects: [{ name: 'Tidepool', description: 'A linter.', keywords: ['Go', 'Helm'] }],
      preferences: {
        noticePeriod: '2 weeks',
        employmentTypes: ['Full-time'],
        willingToRelocate: 'false',
      },
    });
    const line = document.reading.values.find(({ value }) => value === 'TechCorp')?.lines[0];
    expect(document.text.lines[line ?? -1]?.text).toBe('company: TechCorp');
  });

  test('a salary without currency, a permission without country, an end nobody can read: left to the person', async () => {
    const document = await read(PROFILE);
    if (!('reading' in document)) throw new Error('not read as a profile');
    expect(document.reading.doubts.map(({ kind }) => kind).toSorted()).toEqual([
      'authorization',
      'entryWithoutDate',
      'salary',
    ]);
  });

  test('another YAML file is handed on as JSON, with its types', async () => {
    expect(await read('basics:\n  name: Jo\npreferences:\n  over18: true\n')).toEqual({
      json: '{"basics":{"name":"Jo"},"preferences":{"over18":true}}',
    });
  });

  test('aliases are not followed, so no file grows; a broken one is said to be', async () => {
    const bomb = `a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nexperience: []\npersonal_information: {full_name: Jo Adeyemi}`;
    const document = await read(bomb);
    expect(JSON.stringify(document).length).toBeLessThan(3000);
    await expect(read('a: [1, 2')).rejects.toMatchObject({ code: 'yaml' });
    const polluted = await read('basics: {__proto__: {polluted: yes}}');
    expect(polluted).toEqual({ json: '{}' });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});
