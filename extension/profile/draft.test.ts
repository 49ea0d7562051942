import type { Profile } from '@jobai/shared/profile';
import { expect, test } from 'vitest';
import { checkDraft } from './draft.ts';

const saved: Profile = {
  basics: { name: 'Ana', email: 'a@b.example' },
  work: [{ name: 'Acme', startDate: '2019', endDate: '2020' }],
};

test('what fits is saved; what does not keeps its last saved value and is named', () => {
  const draft = { ...saved, basics: { name: 'Anna', email: 'a@' }, extra: 1 };
  const { savable, faults } = checkDraft(draft, saved);
  expect(savable).toEqual({ ...saved, basics: { name: 'Anna', email: 'a@b.example' }, extra: 1 });
  expect([...faults]).toEqual([['basics.email', 'email']]);
});

test('an unreadable end date holds the whole list back: the job must not become the current one', () => {
  const draft = { ...saved, work: [{ name: 'Acme', startDate: '2019', endDate: '20' }] };
  const { savable, faults } = checkDraft(draft, saved);
  expect(savable.work).toEqual(saved.work);
  expect([...faults]).toEqual([['work[0].endDate', 'date']]);
});

test('a salary is saved when it is complete', () => {
  const half = { ...saved, preferences: { expectedSalary: { amount: 5 } } };
  const { savable, faults } = checkDraft(half, saved);
  expect(savable.preferences).toEqual({});
  expect([...faults]).toEqual([
    ['preferences.expectedSalary.currency', 'missing'],
    ['preferences.expectedSalary.period', 'missing'],
  ]);
});

test('an entry that says nothing yet is not stored', () => {
  expect(checkDraft({ ...saved, work: [{}, ...(saved.work ?? [])] }, saved).savable).toEqual(saved);
});
