import { beforeEach, expect, test, vi } from 'vitest';
import type { FormPage } from '../dom/formPage.ts';
import { addEntry, removeLast } from '../dom/repeats.ts';
import { testField } from '../fields/testField.ts';
import { AddedEntries } from './entries.ts';

vi.mock(import('../dom/repeats.ts'), async (real) => ({
  ...(await real()),
  addEntry: vi.fn(),
  removeLast: vi.fn(),
}));

/** Schools in the page, by what stands in them. */
let schools: string[];
const field = (index: number) =>
  testField('School', {
    key: `school--${index}`,
    section: 'education',
    index,
    value: schools[index] ? { kind: 'text', text: schools[index] } : null,
  });
const fields = () => schools.map((_, index) => field(index));
const page = { controls: fields, describe: fields } as unknown as FormPage;
const { signal } = new AbortController();
const nothing: ReadonlySet<string> = new Set();
const everything: ReadonlySet<string> = new Set(
  Array.from({ length: 20 }, (_, index) => `school--${index}`),
);

/** One turn of a fill: whether an entry was added. */
async function grow(
  entries: AddedEntries,
  written = everything,
  touched = nothing,
): Promise<boolean> {
  const section = entries.next(written, touched);
  return section !== null && (await entries.add(section));
}

beforeEach(() => {
  schools = [''];
  vi.mocked(addEntry).mockReset();
  vi.mocked(addEntry).mockImplementation(async () => schools.push('') > 0);
  vi.mocked(removeLast).mockReset();
  vi.mocked(removeLast).mockImplementation(async () => schools.pop() !== undefined);
});

function planned(education: number): AddedEntries {
  const entries = new AddedEntries(page, signal);
  entries.planned({ education }, fields());
  return entries;
}

test('as many as the profile has, one at a time', async () => {
  const entries = planned(3);
  expect(await grow(entries)).toBe(true);
  expect(schools).toHaveLength(2);
  expect(await grow(entries)).toBe(true);
  expect(await grow(entries)).toBe(false);
  expect(schools).toHaveLength(3);
});

test('ten at most', async () => {
  const entries = planned(40);
  for (let round = 0; round < 20; round++) await grow(entries);
  expect(schools).toHaveLength(10);
});

test('none where somebody began to fill the part: nobody knows which entry stands for what', async () => {
  schools = ['My own school'];
  expect(await grow(planned(3))).toBe(false);
});

test('none where the person works, and none after an entry that took nothing', async () => {
  expect(await grow(planned(3), everything, new Set(['school--0']))).toBe(false);
  expect(await grow(planned(3), nothing)).toBe(false);
  expect(schools).toHaveLength(1);
});

test('a button without effect is pressed once', async () => {
  vi.mocked(addEntry).mockResolvedValue(false);
  const entries = planned(3);
  await grow(entries);
  await grow(entries);
  expect(addEntry).toHaveBeenCalledTimes(1);
});

test('what was added is taken away again, last first, unless something stands in it', async () => {
  const entries = planned(3);
  await grow(entries);
  await grow(entries);
  schools[1] = 'Typed by the person';
  await entries.removeAll();
  expect(schools).toEqual(['', 'Typed by the person']);
  expect(await grow(entries)).toBe(false);
});
