// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold } from '@jobai/shared/rules/labels';
import { describe, expect, test } from 'vitest';
import { type ReadDocument, readDocument } from './extract/extract.ts';
import { accuracyOf } from './fixtures/accuracy.ts';
import { toProfile } from './toProfile.ts';

const DIR = join(import.meta.dirname, 'fixtures');

/** The documents the rules were made on; the others came after the rules stood (fixtures/README.md). */
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
  test('of the eight the rules were made on, at least 95 % of the fields are read right', async () => {
    let expected = 0;
    let correct = 0;
    const said: string[] = [];
    for (const name of BUILT_ON) {
      const { reading, expected: wanted } = await read(name);
      const accuracy = accuracyOf(wanted, toProfile(reading.values));
      expected += accuracy.expected;
      correct += accuracy.correct;
      said.push(`${name} ${accuracy.correct}/${accuracy.expected}, extra ${accuracy.extra.length}`);
      expect(accuracy.extra.length, accuracy.extra.join('\n')).toBeLessThanOrEqual(1);
    }
    console.log(`${said.join('\n')}\n${correct} of ${expected}`);
    expect(correct / expected).toBeGreaterThanOrEqual(0.95);
  });

  test.each(BUILT_ON)(
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
    expect(reading.doubts).toEqual([
      expect.objectContaining({ kind: 'phoneCountry', text: '0561 5550193' }),
    ]);
  });
});
