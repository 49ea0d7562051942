import {
  ASK_REASONS,
  NEVER_REASONS,
  REFUSALS,
  SENSITIVE_TYPES,
  SKIP_REASONS,
} from '@jobai/shared/fields';
import { expect, it } from 'vitest';
import { PROBLEMS, SESSION_STATES } from '../../apply/session.ts';
import messages from '../../public/_locales/en/messages.json';

const texts: Record<string, { message: string }> = messages;

const CODES = [
  ...SESSION_STATES.map((code) => `state_${code}`),
  ...PROBLEMS.map((code) => `problem_${code}`),
  ...ASK_REASONS.map((code) => `ask_${code}`),
  ...NEVER_REASONS.map((code) => `never_${code}`),
  ...SKIP_REASONS.map((code) => `skip_${code}`),
  ...REFUSALS.map((code) => `refused_${code}`),
];

it.each(CODES)('%s has a text', (key) => {
  expect(texts[key]?.message).toMatch(/\S/);
});

it.each(PROBLEMS)('problem %s says what happened and what to do', (code) => {
  expect(texts[`problem_${code}`]?.message.split('. ').length).toBeGreaterThanOrEqual(2);
});

it('no panel text shouts or promises magic', () => {
  const own = /^(panel|base|state|problem|ask|never|skip|refused|source)_/;
  for (const [key, { message }] of Object.entries(texts)) {
    if (own.test(key)) expect(`${key}: ${message}`).not.toMatch(/!|magic|oops|sorry|please/i);
  }
});

it('Chrome reads message names without regard to case, so no two differ by case alone', () => {
  const names = Object.keys(texts).map((key) => key.toLowerCase());
  expect(new Set(names).size).toBe(names.length);
});

it('every sensitive type is named once', () => {
  expect(new Set(SENSITIVE_TYPES).size).toBe(SENSITIVE_TYPES.length);
});
