import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { countryOfLocation } from './locations.ts';

const linesOf = (name: string) =>
  readFileSync(join(import.meta.dirname, `${name}.txt`), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'));

test.each(['locationsUs', 'locationsElsewhere'])(
  '%s: every location has the country that people read in it, and no other',
  (name) => {
    const wrong = linesOf(name).flatMap((line) => {
      const [location = '', wanted] = line.split(' => ');
      const found = countryOfLocation(location) ?? '-';
      return found === wanted ? [] : [`${line} (found: ${found})`];
    });
    expect(wrong).toEqual([]);
  },
);
