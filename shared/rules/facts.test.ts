import { describe, expect, test } from 'vitest';
import { Fact } from '../facts.ts';
import { Profile } from '../profile.ts';
import { factsOf } from './facts.ts';

const PROFILE = Profile.parse({
  basics: {
    name: 'Maya Okafor',
    label: 'Senior Backend Engineer',
    email: 'canary@example.com',
    phone: '+14155550132',
    summary: 'Nine years of payments. Write to canary@example.com or +1 415 555 0132.',
    location: { address: 'Canary Street 1', postalCode: '94107', city: 'Canary City' },
    profiles: [{ network: 'GitHub', url: 'https://github.com/canary' }],
  },
  work: [
    {
      name: 'Northwind Labs',
      position: 'Senior Backend Engineer',
      location: 'San Francisco, CA',
      startDate: '2021-03',
      endDate: null,
      summary: 'Payments.',
      highlights: ['Led the migration', '', 'Cut latency'],
    },
    { name: 'Contoso', startDate: '2017', endDate: '2021-02' },
  ],
  education: [
    {
      institution: 'Stanford University',
      area: 'Computer Science',
      studyType: 'Bachelor of Science',
      endDate: '2017-06',
      score: '3.8',
    },
  ],
  skills: [
    { name: 'Languages', level: 'advanced', keywords: ['TypeScript', 'Go'] },
    { name: 'Welding' },
  ],
  languages: [{ language: 'English', fluency: 'Native speaker' }],
  projects: [{ name: 'Lumen', description: 'A log viewer', keywords: ['Rust'], startDate: '2020' }],
  certificates: [{ name: 'CKA', issuer: 'CNCF', date: 'sometime' }],
  preferences: {
    workAuthorization: { US: { authorized: true, needsSponsorship: false } },
    expectedSalary: { amount: 185000, currency: 'USD', period: 'year' },
    noticePeriod: '2 weeks',
    willingToRelocate: false,
    over18: true,
    pronouns: 'they/canary',
    eeo: { gender: 'canary', disabilityStatus: 'canary' },
    behavioralAnswers: {
      'Your greatest strength?': 'I stay calm.',
      'Do you have a disability?': 'canary',
      'Your salary so far?': 'canary 120000',
    },
  },
});

describe('facts of a profile', () => {
  const facts = factsOf(PROFILE);
  const textOf = (id: string) => facts.find((fact) => fact.id === id)?.text;

  test('each thing the profile says is one, by its place there', () => {
    expect(facts.map(({ id }) => id)).toEqual([
      'basics.label',
      'basics.summary',
      'work.0',
      'work.0.name',
      'work.0.summary',
      'work.0.highlights.0',
      'work.0.highlights.2',
      'work.1',
      'work.1.name',
      'projects.0',
      'education.0',
      'skills.0.keywords.0',
      'skills.0.keywords.1',
      'skills.1',
      'languages.0',
      'certificates.0',
      'preferences.noticePeriod',
      'preferences.willingToRelocate',
      'preferences.behavioralAnswers.Your greatest strength?',
    ]);
    expect(textOf('work.0')).toBe(
      'Senior Backend Engineer at Northwind Labs, San Francisco, CA, 2021-03 to now',
    );
    expect(textOf('education.0')).toBe(
      'Bachelor of Science in Computer Science, Stanford University, until 2017-06, score 3.8',
    );
    expect(textOf('skills.0.keywords.1')).toBe('Go (advanced)');
    expect(textOf('projects.0')).toBe('Lumen: A log viewer (Rust) since 2020');
    expect(facts.find(({ id }) => id === 'work.0.highlights.2')).toMatchObject({
      path: 'work[0].highlights[2]',
      kind: 'highlight',
      dates: { start: '2021-03', end: null },
    });
  });

  test('all of them keep to the wire', () => {
    for (const fact of facts) expect(Fact.parse(fact)).toEqual(fact);
    expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length);
  });

  test('no contact data, street, presets, permission, pay or sensitive sample stands in any', () => {
    const said = JSON.stringify(facts);
    expect(said).not.toMatch(/canary|94107|0132|185000|120000|sponsor/i);
    expect(textOf('basics.summary')).toBe('Nine years of payments. Write to or .');
  });

  test('an empty profile has none', () => {
    expect(factsOf({})).toEqual([]);
  });
});
