import { expect, test } from 'vitest';
import { sampleField } from '../ui/panel/sample.ts';
import { canonical } from './canonical.ts';

/** F3: what an approval is bound to. */

const JOB = { ats: 'greenhouse', tenant: 'acme', jobId: '1' } as const;
const { description } = sampleField('email', 'E-mail', {
  description: { value: { kind: 'text', text: 'ines@example.com' } },
});
const of = (parts: Partial<typeof description> = {}, job: typeof JOB | object = {}) =>
  canonical('https://job-boards.greenhouse.io', { ...JOB, ...job }, [{ ...description, ...parts }]);

test.each([
  ['key', { key: 'email2' }],
  ['label', { label: 'E-mail of your manager' }],
  ['kind', { widget: 'textarea' as const }],
  ['value', { value: null }],
  ['being out of sight', { blocked: 'hidden' as const }],
  ['being locked', { blocked: 'disabled' as const }],
])('another %s is another approval', (_, parts) => {
  expect(of(parts)).not.toBe(of());
});

test('another job or origin is another approval', () => {
  expect(of({}, { jobId: '2' })).not.toBe(of());
  expect(canonical('https://boards.greenhouse.io', JOB, [description])).not.toBe(of());
});

test('whether it is required changes nothing of what is sent', () => {
  expect(of({ required: true })).toBe(of());
});
