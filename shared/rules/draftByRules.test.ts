import { describe, expect, test } from 'vitest';
import { PEOPLE, TODAY } from './claims/cases/people.ts';
import { reviewDraft } from './claims/review.ts';
import { draftByRules } from './draftByRules.ts';

const LABELS = [
  'Why do you want to work here?',
  'Why are you interested in this role?',
  'Tell us about yourself',
  'Tell us about a time you made something faster',
  'How many years of experience do you have with Kafka?',
  'How many years of experience do you have with Tableau?',
  'What are your strengths?',
  'Anything you are proud of?',
];
const ask = (label: string, who: keyof typeof PEOPLE = 'maya', maxLength: number | null = null) =>
  draftByRules({ label, maxLength }, PEOPLE[who].facts, PEOPLE[who].job, TODAY);

describe('drafts without a model', () => {
  test('say what the facts say, in sentences that cite them', () => {
    expect(ask('Tell us about a time you reduced latency', 'maya', 150)).toEqual({
      text: 'At Northwind Labs, I cut p99 checkout latency from 900 ms to 240 ms with PostgreSQL partitioning and Redis caching.',
      sentences: [
        {
          text: 'At Northwind Labs, I cut p99 checkout latency from 900 ms to 240 ms with PostgreSQL partitioning and Redis caching.',
          facts: ['work.0.highlights.1'],
        },
      ],
    });
    expect(ask('Tell us about yourself')?.text).toContain(
      'I am a Senior Backend Engineer at Northwind Labs.',
    );
    expect(ask('Tell us about yourself', 'lena')?.text).toContain(
      'I was a Marketing Manager at Brightwater Foods.',
    );
  });

  test('count years with a skill from the jobs that mention it', () => {
    expect(ask('How many years of experience do you have with Kafka?')?.sentences[0]).toEqual({
      text: 'I have worked with Kafka for 3 years.',
      facts: ['work.1', 'work.1.highlights.0'],
    });
    expect(ask('How many years of experience do you have with Rust?')?.text).not.toMatch(/Rust/);
  });

  test('never say what the check would mark', () => {
    for (const [who, { facts, job }] of Object.entries(PEOPLE))
      for (const label of LABELS) {
        const draft = ask(label, who as keyof typeof PEOPLE);
        if (!draft) continue;
        const flags = reviewDraft(draft.text, draft.sentences, facts, job, TODAY);
        expect(flags, `${who}: ${draft.text}`).toEqual([]);
        expect(draft.text).toBe(draft.sentences.map(({ text }) => text).join(' '));
      }
  });

  test('keep to the length of the field, whatever it is', () => {
    for (let maxLength = 1; maxLength < 700; maxLength += 60)
      expect(
        (ask('Tell us about yourself', 'maya', maxLength)?.text ?? '').length,
      ).toBeLessThanOrEqual(maxLength);
  });

  test('leave to the person what only the person may or can say', () => {
    expect(ask('What is your gender?')).toBeNull();
    expect(ask('What are your salary expectations?')).toBeNull();
    expect(ask('What is your greatest weakness?')).toBeNull();
    expect(
      draftByRules({ label: 'Why us?', maxLength: null }, [], PEOPLE.maya.job, TODAY),
    ).toBeNull();
  });
});

describe('a draft whose sentences cite', () => {
  const { facts, job } = PEOPLE.maya;
  const sentences = [
    { text: 'I mentored 4 engineers.', facts: ['work.1.highlights.1'] },
    { text: 'I moved 4 TB of customer data.', facts: ['work.0.highlights.2'] },
  ];

  test('what one sentence cites supports no other, and offsets are those of the whole', () => {
    const text = sentences.map((one) => one.text).join(' ');
    const flags = reviewDraft(text, sentences, facts, job, TODAY);
    expect(flags.map((flag) => [flag.code, text.slice(flag.start, flag.end)])).toEqual([
      ['number', '4 TB'],
    ]);
  });

  test('what stands between them cites nothing', () => {
    const text =
      'I mentored 4 engineers. I founded a bank. I moved 4 TB of customer data. I won a prize in 2020.';
    const flags = reviewDraft(text, sentences, facts, job, TODAY);
    const marked = flags.map((flag) => text.slice(flag.start, flag.end));
    expect(marked).toContain('I founded a bank.');
    expect(marked).toContain('2020');
    for (const flag of flags) expect(text.slice(flag.start, flag.end)).toBe(flag.text);
  });
});
