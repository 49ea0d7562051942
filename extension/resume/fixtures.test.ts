// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold } from '@jobai/shared/rules/labels';
import { describe, expect, test } from 'vitest';
import { type ReadDocument, readDocument } from './extract/extract.ts';
import { accuracyOf } from './fixtures/accuracy.ts';
import { toProfile } from './toProfile.ts';

const DIR = join(import.meta.dirname, 'fixtures');

/** The documents the rules were made on (fixtures/README.md). */
const BUILT_ON = [
  'single-column',
  'sidebar',
  'table',
  'linkedin',
  'cyrillic',
  'french',
  'german',
  'pages',
];
/** Unseen at first, two times four; what they showed went into the rules afterwards. */
const LEARNT_FROM = [
  'academic',
  'functional',
  'undated',
  'dense',
  'arabic',
  'spanish',
  'italian',
  'compact',
];
/** Written after the rules stood as they stand now. Nothing is changed for these. */
const UNSEEN = ['portuguese', 'dutch', 'executive', 'graduate'];

async function read(name: string): Promise<ReadDocument & { expected: unknown }> {
  const file = readdirSync(DIR).find(
    (each) => /\.(?:pdf|docx)$/.test(each) && each.startsWith(`${name}.`),
  );
  if (!file) throw new Error(`no document ${name}`);
  const bytes = new Uint8Array(readFileSync(join(DIR, file)));
  const document = await readDocument(bytes, file.endsWith('.pdf') ? 'pdf' : 'docx', () => {});
  if (!('reading' in document)) throw new Error(`${name} is no document`);
  const expected: unknown = JSON.parse(readFileSync(join(DIR, `${name}.expected.json`), 'utf8'));
  return { ...document, expected };
}

/** Made from what stands there, not copied: dates, countries, telephone numbers, addresses of links, names of sites. */
const DERIVED = /(?:Date|^date|countryCode|phone|phoneCountry|url|network|username)$/;

describe('résumés of several producers', () => {
  test.each([
    { which: 'the eight the rules were made on', names: BUILT_ON, least: 0.95, extra: 1 },
    { which: 'the eight that were learnt from', names: LEARNT_FROM, least: 0.95, extra: 0 },
    // As measured when they were written: 151 of 156 fields, none too many.
    { which: 'the four unseen ones', names: UNSEEN, least: 0.96, extra: 0 },
  ])('of $which, at least $least of the fields are read right', async ({ names, least, extra }) => {
    let expected = 0;
    let correct = 0;
    const tooMany: string[] = [];
    const said: string[] = [];
    for (const name of names) {
      const { reading, expected: wanted } = await read(name);
      const accuracy = accuracyOf(wanted, toProfile(reading.values));
      expected += accuracy.expected;
      correct += accuracy.correct;
      tooMany.push(...accuracy.extra);
      said.push(`${name} ${accuracy.correct}/${accuracy.expected}`);
    }
    console.log(`${said.join(', ')}: ${correct} of ${expected}, ${tooMany.length} too many`);
    expect(correct / expected).toBeGreaterThanOrEqual(least);
    expect(tooMany.length, tooMany.join('\n')).toBeLessThanOrEqual(extra);
  });

  test.each([...BUILT_ON, ...LEARNT_FROM, ...UNSEEN])(
    '%s: nothing is read that does not stand in the lines named for it',
    async (name) => {
      const { text, reading } = await read(name);
      for (const { path, value, lines } of reading.values) {
        expect(lines.length, path.join('.')).toBeGreaterThan(0);
        const source = fold(lines.map((at) => text.lines[at]?.text ?? '').join(' ')).replace(
          /[\s-]/g,
          '',
        );
        const key = String(path.findLast((step) => typeof step === 'string'));
        if (DERIVED.test(key)) {
          // Its digits stand there; of countries and sites the name does, which other tests prove.
          const digits = value.replace(/\D/g, '').slice(-4);
          if (/date|phone$/i.test(key))
            expect(source, path.join('.')).toContain(
              /Date|^date/.test(key) ? value.slice(0, 4) : digits,
            );
        } else expect(source, path.join('.')).toContain(fold(value).replace(/[\s-]/g, ''));
      }
    },
  );

  test('a date of birth and a nationality go nowhere, not even among what is in doubt', async () => {
    const { reading } = await read('german');
    expect(JSON.stringify(reading)).not.toMatch(/1986|Geburt|Staatsang|deutsch"/);
    for (const name of ['italian', 'dutch']) {
      expect(JSON.stringify((await read(name)).reading)).not.toMatch(/1991|1989|italiana/);
    }
    expect(reading.doubts).toEqual([
      expect.objectContaining({ kind: 'phoneCountry', text: '0561 5550193' }),
    ]);
  });
});
