import { beforeEach, expect, test, vi } from 'vitest';
import type { FormPage } from '../../dom/formPage.ts';
import { addEntry, removeLast } from '../../dom/repeats.ts';
import { testField } from '../../fields/testField.ts';
import { AddedEntries } from './entries.ts';

vi.mock(import('../../dom/repeats.ts'), async (real) => ({
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
const nobody = () => false;
const everything = () => true;

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
  expect(await entries.addNext(everything, nobody)).toBe(true);
  expect(schools).toHaveLength(2);
  expect(await entries.addNext(everything, nobody)).toBe(true);
  expect(await entries.addNext(everything, nobody)).toBe(false);
  expect(schools).toHaveLength(3);
});

test('ten at most', async () => {
  const entries = planned(40);
  for (let round = 0; round < 20; round++) await entries.addNext(everything, nobody);
  expect(schools).toHaveLength(10);
});

test('none where somebody began to fill the part: nobody knows which entry stands for what', async () => {
  schools = ['My own school'];
  expect(await planned(3).addNext(everything, nobody)).toBe(false);
});

test('none where the person works, and none after an entry that took nothing', async () => {
  expect(await planned(3).addNext(everything, (key) => key === 'school--0')).toBe(false);
  expect(await planned(3).addNext(nobody, nobody)).toBe(false);
  expect(schools).toHaveLength(1);
});

test('a button without effect is pressed once', async () => {
  vi.mocked(addEntry).mockResolvedValue(false);
  const entries = planned(3);
  await entries.addNext(everything, nobody);
  await entries.addNext(everything, nobody);
  expect(addEntry).toHaveBeenCalledTimes(1);
});

test('what was added is taken away again, last first, unless something stands in it', async () => {
  const entries = planned(3);
  await entries.addNext(everything, nobody);
  await entries.addNext(everything, nobody);
  schools[1] = 'Typed by the person';
  await entries.removeAll();
  expect(schools).toEqual(['', 'Typed by the person']);
  expect(await entries.addNext(everything, nobody)).toBe(false);
});
