import { describe, expect, test } from 'vitest';
import { JobAnalysis } from '../../analysis.ts';
import { JobFacts, type Posting } from '../../jobFacts.ts';
import type { Profile } from '../../profile.ts';
import { analyse, matchScore } from './analyse.ts';
import { checkEvidence, postingText, verbatim } from './evidence.ts';
import { jobFactsByRules } from './jobFacts.ts';
import { PEOPLE, posting } from './testPeople.ts';

const NOW = new Date('2026-11-26T12:00:00Z');
const { engineer, nurse, graduate, empty, accountant } = PEOPLE;

function fit(one: Posting, profile: Profile) {
  return analyse(jobFactsByRules(one), profile, { now: NOW, by: null });
}
const points = ({ breakdown }: JobAnalysis, part: string) =>
  breakdown.find((one) => one.part === part)?.points;
const skillsIn = (text: string, title = 'Position') =>
  jobFactsByRules(posting({ title, posting: text })).skills.map(
    ({ name, need }) => `${need === 'must' ? '' : '~'}${name}`,
  );

describe('what a posting asks for', () => {
  test.each([
    [
      'Requirements:\n- Strong Python and PostgreSQL\nNice to have:\n- Rust',
      'Python PostgreSQL ~Rust',
    ],
    ['What you’ll bring\nProduction experience with k8s and Postgres', 'Kubernetes PostgreSQL'],
    ['You know Go well. We go above and beyond. Go to our site.', 'Go'],
    ['Our go-to-market team grows. You own go-to-market plans.', 'Go-to-market'],
    ['You react fast and excel at express deliveries.', ''],
    ['Skills: React, Excel, .NET, C++, C#, and R', 'React|Microsoft Excel|.NET|C++|C#|R'],
    ['R&D is central here. This C-level role reports to the board.', ''],
    ['No prior Java experience is required.', ''],
    ['Kafka would be a plus.\nTerraform is essential.', '~Apache Kafka Terraform'],
    ['About us\nWe use Python.\nRequirements\nYou write SQL.', 'SQL'],
    ['Responsibilities\nYou maintain Jenkins.\nRequirements\nBash.', '~Jenkins Bash'],
    ['Preferred qualifications\nMust have: Docker\nHelm', 'Docker ~Helm'],
    ['The German market is our home.', ''],
    ['You speak fluent German and English.', 'German English'],
    ['Registered Nurse with ACLS; wound care and triage daily.', 'Nursing ACLS|Wound care|Triage'],
    [
      'Month-end close, accounts payable and QuickBooks.',
      'General ledger|Accounts payable|Bookkeeping',
    ],
    ['Forklift licence and order picking.', 'Forklift operation|Warehouse operations'],
    ['Lesson planning, classroom management, QTS', 'Lesson planning|Classroom management|Teaching'],
    ['Benefits\nSpanish classes and cooking with the team', ''],
    [
      'TypeScript/Node.js services; CI/CD with GitHub Actions',
      'TypeScript|Node.js|CI/CD|GitHub Actions',
    ],
  ])('%j → %s', (text, expected) => {
    const names = expected.includes('|')
      ? expected.replace('Nursing ACLS', 'Nursing|ACLS').split('|')
      : expected === 'Go-to-market' || expected === ''
        ? [expected].filter(Boolean)
        : expected
            .replace('Apache Kafka', 'Apache_Kafka')
            .split(' ')
            .map((one) => one.replace('_', ' '));
    expect(skillsIn(text).sort()).toEqual(names.sort());
  });

  test.each([
    ['Senior Software Engineer', 'senior'],
    ['Staff Software Engineer', 'principal'],
    ['Staff Nurse', undefined],
    ['Software Engineering Intern', 'intern'],
    ['Account Executive', undefined],
    ['Executive Assistant to the CEO', undefined],
    ['VP of Sales', 'executive'],
    ['Head of Design', 'director'],
    ['Engineering Manager', 'manager'],
    ['Product Manager', undefined],
    ['Senior Product Manager', 'senior'],
    ['Lead Generation Specialist', undefined],
    ['Associate Director', 'director'],
    ['Junior Accountant', 'entry'],
    ['Software Engineer II', 'mid'],
  ])('%s is %s', (title, level) => {
    expect(jobFactsByRules(posting({ title })).seniority?.level).toBe(level);
  });

  test.each([
    ['5+ years of experience with Python', 5, null],
    ['At least three years’ experience in nursing', 3, null],
    ['3-5 years of experience in sales', 3, 5],
    ['8+ years of experience in total and 2+ years leading teams', 8, null],
    ['Our founders have 30 years of experience', undefined, undefined],
    ['You must be 18 years or older', undefined, undefined],
    ['10+ years of experience preferred', undefined, undefined],
    ['A 2 year contract', undefined, undefined],
  ])('%s: years %s to %s', (text, min, max) => {
    const { years } = jobFactsByRules(posting({ posting: text }));
    expect([years?.min, years?.max]).toEqual([min, max]);
  });

  test.each([
    ['Berlin (Hybrid)', '', 'hybrid'],
    ['Remote - US', '', 'remote'],
    ['London', 'This role is fully remote.', 'remote'],
    ['London', 'You are in the office three days a week.', 'hybrid'],
    ['London', 'This is not a remote position.', 'onsite'],
    ['London', 'You provide remote support to clients.', undefined],
    ['London', 'We have a great team.', undefined],
  ])('%s, %s: %s', (location, text, kind) => {
    expect(jobFactsByRules(posting({ location, posting: text })).workplace?.kind).toBe(kind);
  });

  test.each([
    ['We are unable to sponsor visas for this role.', 'refused', false],
    ['You must be authorized to work in the US without sponsorship.', 'refused', true],
    ['Visa sponsorship is available.', 'offered', false],
    ['Candidates must have the right to work in the UK.', null, true],
    ['No sponsorship needed for our event.', undefined, undefined],
    ['We hire regardless of citizenship status.', undefined, undefined],
  ])('%s: %s', (text, sponsorship, must) => {
    const { authorization } = jobFactsByRules(posting({ posting: text }));
    expect([authorization?.sponsorship, authorization?.mustBeAuthorized]).toEqual([
      sponsorship,
      must,
    ]);
  });

  test('pay comes from the page’s data first, from the text otherwise; revenue is none', () => {
    const text = 'The salary is $150,000 - $180,000 per year.';
    expect(jobFactsByRules(posting({ posting: text })).salary).toEqual({
      ...{ min: 150_000, max: 180_000, currency: '$', period: 'year', quote: text },
    });
    const salary = { min: 40, max: 50, currency: 'GBP', period: 'hour' } as const;
    expect(jobFactsByRules(posting({ posting: text, salary })).salary).toEqual({
      ...salary,
      quote: '',
    });
    expect(jobFactsByRules(posting({ posting: 'We raised $50 - 60 million.' })).salary).toBeNull();
  });
});

describe('how it fits', () => {
  const BACKEND = posting({
    title: 'Senior Backend Engineer',
    location: 'New York, NY',
    countryCode: 'US',
    posting:
      'Requirements\n5+ years of experience building services\nGo, Python or Java\nPostgreSQL and Kubernetes\nNice to have\nKafka\nPay: $150,000 - $190,000 per year\nYou must be authorized to work in the US.',
  });
  const WARD = posting({
    title: 'Staff Nurse',
    location: 'Leeds, United Kingdom',
    countryCode: 'GB',
    posting:
      'Requirements\nRegistered Nurse\n2+ years of experience in intensive care\nMedication administration, ACLS\nWe are unable to sponsor visas.\nSalary: £36,000 - £43,000 per year',
  });
  const LEDGER = posting({
    title: 'Accountant',
    location: 'Berlin, Germany',
    countryCode: 'DE',
    posting:
      'Requirements\nIFRS, SAP, month-end close\nYou speak fluent German.\nVisa sponsorship is available.',
  });
  const REMOTE = posting({
    title: 'Junior Frontend Developer',
    location: 'Remote',
    posting: 'Requirements\nReact and TypeScript\nNice to have: Figma',
  });
  const SILENT = posting({ title: 'Helper', location: '', posting: 'Come and help.' });

  // Points of skills, seniority, location, authorization, salary.
  test.each([
    ['the engineer', BACKEND, engineer, [40, 20, 16, 10, 10]],
    ['the nurse', BACKEND, nurse, [0, 20, 2, 3, 5]],
    ['the graduate', BACKEND, graduate, [13, 3, 8, 5, 5]],
    ['nobody yet', BACKEND, empty, [0, 10, 8, 5, 5]],
    ['the nurse', WARD, nurse, [44, 20, 16, 10, 10]],
    ['the engineer', WARD, engineer, [0, 20, 2, 0, 5]],
    ['the accountant', WARD, accountant, [0, 20, 8, 5, 5]],
    ['the accountant', LEDGER, accountant, [44, 10, 8, 8, 5]],
    ['the engineer', LEDGER, engineer, [0, 10, 2, 5, 5]],
    ['the graduate', REMOTE, graduate, [19, 20, 16, 5, 5]],
    ['the engineer', REMOTE, engineer, [0, 12, 16, 5, 5]],
    ['anybody', SILENT, engineer, [22, 10, 8, 5, 5]],
  ])('%s: %o', (_, one, profile, expected) => {
    const analysis = fit(one, profile);
    expect(analysis.breakdown.map((part) => part.points)).toEqual(expected);
  });

  test('who has one of several alternatives lacks none of them', () => {
    const { missing_skills, matching_skills } = fit(BACKEND, engineer);
    expect(matching_skills).toContain('Go');
    expect(missing_skills).toEqual(['Apache Kafka']);
  });

  test('what is not known is neutral and says so, and nothing known makes half', () => {
    const analysis = fit(SILENT, empty);
    expect(analysis.match_score).toBe(50);
    for (const part of analysis.breakdown) {
      expect(part.isNeutral).toBe(true);
      expect(part.reason).toContain('neutral');
      expect(part.points * 2).toBe(part.max);
    }
    expect(analysis.reasoning).toContain('Not known');
  });

  test('advice is in the second person and asks nobody to claim what is not so', () => {
    const { gap_analysis_advice, reasoning } = fit(BACKEND, graduate);
    expect(gap_analysis_advice).toMatch(/^The posting asks for .+do not claim/);
    expect(reasoning).toContain('Against it: skills and experience');
    expect(fit(WARD, nurse).gap_analysis_advice).toBeNull();
  });

  test('pay in other periods is compared by the year, in other currencies not at all', () => {
    const hourly = {
      ...BACKEND,
      salary: { min: 80, max: 90, currency: 'USD', period: 'hour' },
    } as const;
    expect(points(fit(hourly, engineer), 'salary')).toBe(10);
    const euros = {
      ...BACKEND,
      salary: { min: 1, max: 90_000, currency: 'EUR', period: 'year' },
    } as const;
    expect(fit(euros, engineer).breakdown.at(-1)?.isNeutral).toBe(true);
  });

  describe('for every posting and person', () => {
    const pairs = [BACKEND, WARD, LEDGER, REMOTE, SILENT].flatMap((one) =>
      Object.values(PEOPLE).map((profile) => ({ one, profile })),
    );

    test('parts add up within 0 to 100, quotes stand verbatim, the same comes out again', () => {
      for (const { one, profile } of pairs) {
        const analysis = fit(one, profile);
        expect(JobAnalysis.parse(analysis)).toEqual(analysis);
        expect(checkEvidence(analysis.breakdown, { posting: one, profile })).toEqual([]);
        expect(fit(structuredClone(one), structuredClone(profile))).toEqual(analysis);
        const facts = JobFacts.parse(jobFactsByRules(one));
        const text = postingText(one);
        const quotes = [
          facts.seniority,
          facts.years,
          facts.workplace,
          facts.authorization,
          facts.salary,
          ...facts.skills,
        ];
        for (const fact of quotes) expect(text).toContain(fact?.quote ?? '');
      }
    });

    test('one more matching skill never lowers the score', () => {
      for (const { one, profile } of pairs) {
        const facts = jobFactsByRules(one);
        const before = matchScore(facts, profile, NOW).score;
        for (const { name } of facts.skills) {
          const skills = [...(profile.skills ?? []), { name }];
          const after = matchScore(facts, { ...profile, skills }, NOW);
          expect(after.score).toBeGreaterThanOrEqual(before);
          expect(after.matching_skills).toContain(name);
        }
      }
    });
  });
});

describe('quotes', () => {
  const one = posting({ posting: 'You bring 5 years of “real” experience\nwith Python.' });

  test('one with other spaces or signs is brought back to the words as they stand; another is none', () => {
    const text = postingText(one);
    expect(verbatim('of "real" experience with Python', text)).toBe(
      'of “real” experience\nwith Python',
    );
    expect(verbatim('of unreal experience', text)).toBeNull();
    expect(verbatim(' ', text)).toBeNull();
  });

  test('a quote that stands nowhere is told, whoever it is said to be from', () => {
    const [part] = fit(one, engineer).breakdown;
    if (!part) throw new Error('no part');
    const evidence = [
      { from: 'posting', quote: 'fully remote', path: null },
      { from: 'profile', quote: 'Go', path: 'work.0.position' },
    ] as const;
    const faults = checkEvidence([{ ...part, evidence: [...evidence] }], {
      posting: one,
      profile: engineer,
    });
    expect(faults).toHaveLength(2);
  });
});
