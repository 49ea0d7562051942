import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** An icon that stays 16 px beside text of twice the size is a dot: sizes are in rem, as the text's are. */
test('icons grow with the text: no size of one is in pixels', () => {
  const files = globSync('extension/{ui,entrypoints}/**/*.tsx');
  expect(files.length).toBeGreaterThan(100);
  const inPixels = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\bsize=(?:\{\d[^}]*\}|"\d+(?:px)?")/g)].map(
      ([found]) => `${file}: ${found}`,
    ),
  );
  expect(inPixels).toEqual([]);
});
