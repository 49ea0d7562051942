import { expect, test } from 'vitest';
import { urlKey } from './urlKey.ts';

test.each([
  'https://www.example.com/jobs/7',
  'http://example.com/jobs/7/',
  'https://EXAMPLE.com:443/jobs/7?utm_source=x&gh_src=abc',
  'https://example.com/jobs/7#apply',
  ' https://user@example.com/jobs/7?ref=mail ',
])('spellings of one address are one posting: %s', (url) => {
  expect(urlKey(url)).toBe('url:example.com/jobs/7');
});

test.each([
  ['https://example.com/jobs/7', 'https://example.com/jobs/8'],
  ['https://example.com/jobs?id=7', 'https://example.com/jobs?id=8'],
  ['https://a.example.com/jobs/7', 'https://b.example.com/jobs/7'],
  ['https://example.com/Jobs/a', 'https://example.com/Jobs/A'],
  ['https://example.com:8080/jobs/7', 'https://example.com/jobs/7'],
])('different postings stay apart: %s, %s', (one, other) => {
  expect(urlKey(one)).not.toBe(urlKey(other));
});

test('the order of parameters says nothing', () => {
  expect(urlKey('https://example.com/?b=2&a=1')).toBe(urlKey('https://example.com/?a=1&b=2'));
});
