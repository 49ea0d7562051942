import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { countryOfLocation } from './locations.ts';

const LINES = readFileSync(join(import.meta.dirname, 'locations.txt'), 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'));

test('every location has the country that people read in it, and no other', () => {
  const wrong = LINES.flatMap((line) => {
    const [location = '', wanted] = line.split(' => ');
    const found = countryOfLocation(location) ?? '-';
    return found === wanted ? [] : [`${line} (found: ${found})`];
  });
  expect(wrong).toEqual([]);
});
