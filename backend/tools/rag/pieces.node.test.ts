import type { Profile } from '@jobai/shared/profile';
import { factsOf } from '@jobai/shared/rules/facts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { knownOf } from '../../agents/redactKnown.ts';
import { CONTROLLER } from '../../testing/experience/controller.ts';
import { ENGINEER } from '../../testing/experience/engineer.ts';
import { NURSE } from '../../testing/experience/nurse.ts';
import { CHUNK, chunked } from './chunk.ts';
import { fused } from './fuse.ts';
import { piecesOf, piecesOfText } from './pieces.ts';
import { tellingWords } from './query.ts';
import { withoutContact } from './withoutContact.ts';

const isWhole = (text: string) => !/[\uD800-\uDFFF]/u.test(text);
const sentence = (n: number) => `Sentence ${n} says ${'something '.repeat(n % 7)}of its own.`;
const long = Array.from({ length: 80 }, (_, n) => sentence(n)).join(' ');

describe('a long text', () => {
  test('is cut where sentences end, in pieces of at most a thousand letters', () => {
    const chunks = chunked(long);
    expect(chunks.length).toBeGreaterThan(3);
    for (const chunk of chunks) {
      expect(chunk.length).toBeLessThanOrEqual(CHUNK);
      expect(chunk).toMatch(/^Sentence \d+ says.*of its own\.$/);
    }
    for (let n = 0; n < 80; n += 1)
      expect(chunks.some((chunk) => chunk.includes(sentence(n)))).toBe(true);
  });

  test('repeats its last sentences at the beginning of the next piece, two hundred letters at most', () => {
    const chunks = chunked(long);
    for (const [at, chunk] of chunks.entries()) {
      const next = chunks[at + 1];
      if (!next) continue;
      let shared = 200;
      while (shared > 0 && !chunk.endsWith(next.slice(0, shared))) shared -= 1;
      expect(shared).toBeGreaterThan(40);
      expect(chunk.endsWith(next.slice(0, 201))).toBe(false);
    }
  });

  test('without a full stop loses no word, and no letter is halved', () => {
    const word = fc.stringMatching(/^[a-zäж王🎉]{1,30}$/u).filter((each) => each !== '');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 400 }), (words) => {
        const chunks = chunked(words.join(' '));
        expect(chunks.every((chunk) => chunk.length <= CHUNK && isWhole(chunk))).toBe(true);
        const kept = new Set(chunks.flatMap((chunk) => chunk.split(' ')));
        expect(words.filter((each) => !kept.has(each))).toEqual([]);
      }),
      { numRuns: 40 },
    );
    expect(chunked('🎉'.repeat(3000)).every((chunk) => isWhole(chunk))).toBe(true);
    expect(chunked(' \n ')).toEqual([]);
  });
});

describe('pieces of a profile', () => {
  const people = { ENGINEER, NURSE, CONTROLLER };

  test.each(Object.entries(people))('name every fact of experience: %s', (_, { profile }) => {
    const named = new Set(piecesOf(profile).flatMap(({ metadata }) => metadata.facts));
    const wanted = factsOf(profile).filter(({ kind }) => !/^(employer|preference)$/.test(kind));
    expect(wanted.filter(({ id }) => !named.has(id))).toEqual([]);
    const ids = new Set(wanted.map(({ id }) => id));
    expect([...named].filter((id) => !ids.has(id ?? ''))).toEqual([]);
  });

  test('put a point under the position it belongs to, and know what it is also called', () => {
    const [piece] = piecesOf(ENGINEER.profile).filter(({ content }) => /Actions/.test(content));
    expect(piece).toMatchObject({
      content: expect.stringMatching(/^Software Engineer at Cindervale Logistics.*\nSet up cont/),
      metadata: { path: 'work[1].highlights[2]', facts: ['work.1.highlights.2'] },
    });
    expect(piece?.metadata.terms).toMatch(/CI\/CD/);
  });

  test('say the same words once, of both places', () => {
    const twice = { work: [1, 2].map(() => ({ position: 'Cook', highlights: ['Cooked.'] })) };
    const cooked = piecesOf(twice).filter(({ content }) => content.endsWith('Cooked.'));
    expect(cooked.map(({ metadata }) => metadata.facts)).toEqual([
      ['work.0.highlights.0', 'work.1.highlights.0'],
    ]);
  });

  test('hold nothing that leads to the person, no pay and no preset', () => {
    const secret: Profile = {
      ...ENGINEER.profile,
      work: [
        {
          name: 'Acme',
          position: 'Clerk',
          summary: 'Write to maya.okafor@example.com or call +1 (415) 555-0132.',
          highlights: [
            'Lived at 742 Evergreen Terrace, San Francisco, CA 94107 while working from home.',
            'Salary at the end: 143,000 USD.\nWrote github.com/mayaokafor/pgdrift for fun.',
          ],
        },
      ],
      preferences: {
        expectedSalary: { amount: 187_500, currency: 'USD', period: 'year' },
        eeo: { gender: 'canary-gender', veteranStatus: 'canary-veteran' },
        pronouns: 'canary-pronouns',
      },
    };
    const all = JSON.stringify(piecesOf(secret));
    const told =
      /okafor@|415|0132|Evergreen|94107|143,000|187|mayaokafor|canary|okafor\.example/i.exec(all);
    expect(told).toBeNull();
    expect(all).toContain('while working from home');
  });
});

describe('what leads to the person is taken out of a text', () => {
  test.each([
    ['Mail ana.b+jobs@mail.example.co.uk now', 'Mail now'],
    ['Tel.: 0171 555 01 23', 'Tel.:'],
    ['+49 (0)89 / 123 456-78 abends', 'abends'],
    ['(415) 555-0132', ''],
    ['https://www.linkedin.com/in/ana-b and more', 'and more'],
    ['linkedin.com/in/ana-b', ''],
    ['Ludwig-Thoma-Straße 12a', ''],
    ['12 rue de la Paix', ''],
    ['Geburtsdatum: 1.2.1990\nKoch', 'Koch'],
    ['Marital status: single\nNationality: French\nBaker', 'Baker'],
    ['Current salary: $95,000\nBaker', 'Baker'],
  ])('%j', (text, left) => {
    expect(withoutContact(text)).toBe(left);
  });

  test.each([
    '2015 - 2019: cook at the Harbour Inn',
    '01/2019 – 03/2022',
    'Processes 3 million transactions, 10,000,000 rows and 250 000 events',
    'Saved 1.2 million dollars in 2021',
    'Brought 500 Kunden to ISO 9001:2015',
    'Wrote Node.js, Next.js and ASP.NET services',
    'Led payroll for 300 people',
    'Engineering 12 services, hired via Slack and Zoom in 24 hours',
  ])('and nothing else is: %j', (text) => {
    expect(withoutContact(text)).toBe(text);
  });

  test('what the profile knows goes wherever it stands', () => {
    const { profile } = CONTROLLER;
    const text =
      'Jana, 80331 München, Lindenstraße 12. Erreichbar: jana.boehm@example.de. Rechnet gern.';
    const [piece] = piecesOfText(text, {}, knownOf(profile));
    expect(piece?.content).not.toMatch(/80331|Lindenstr|boehm@/);
    expect(piece?.content).toContain('Rechnet gern.');
  });
});

test('words that every posting has do not decide; where there are no others, they are asked', () => {
  expect(tellingWords('You have excellent experience with Kafka (or similar)?')).toMatch(
    /^kafka similar /,
  );
  expect(tellingWords('What experience do you have?')).toMatch(/^What experience/);
});

test('what stands high in two lists comes before what is first in one', () => {
  const list = (...ids: string[]) => ids.map((id) => ({ id }));
  const order = fused([list('a', 'b', 'c'), list('d', 'b', 'a')]).map(({ id }) => id);
  expect(order).toEqual(['a', 'b', 'd', 'c']);
});
