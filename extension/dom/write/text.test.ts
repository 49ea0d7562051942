import { afterEach, expect, test } from 'vitest';
import { telInput } from './telInput.ts';
import { testTools } from './testTools.ts';
import { text } from './text.ts';

/** Boxes that change what is typed into them. */

afterEach(() => document.body.replaceChildren());

function box(change: (value: string) => string): HTMLInputElement {
  const input = document.createElement('input');
  input.addEventListener('input', () => {
    input.value = change(input.value);
  });
  document.body.append(input);
  return input;
}

const mask = (value: string) => {
  const digits = value.replace(/\D/g, '').slice(0, 10);
  return digits ? `(${digits.slice(0, 3)}) ${digits.slice(3, 6)}-${digits.slice(6)}` : '';
};

test('a text that the page cuts is refused, and no part of it stays', async () => {
  const input = box((value) => value.slice(0, 10));
  const value = { kind: 'text', text: 'https://github.com/someone' } as const;
  expect(await text.write(input, value, testTools())).toBe('tooLong');
  expect(input.value).toBe('');
});

test('a text that fits stands, also where the page adds to it', async () => {
  const input = box((value) => value && `https://${value.replace(/^https:\/\//, '')}`);
  expect(await text.write(input, { kind: 'text', text: 'example.com' }, testTools())).toBeNull();
  expect(input.value).toBe('https://example.com');
});

test('a mask for national numbers gets the number without its country code', async () => {
  const input = box(mask);
  const value = { kind: 'text', text: '+15035550148', national: '5035550148' } as const;
  expect(await telInput.write(input, value, testTools())).toBeNull();
  expect(input.value).toBe('(503) 555-0148');
});

test('a mask that would make another number of it stays empty', async () => {
  const input = box(mask);
  const refusal = await telInput.write(input, { kind: 'text', text: '+442071838750' }, testTools());
  expect(refusal).toBe('readBackDiffers');
  expect(input.value).toBe('');
});
