import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ATS_IDS } from '@jobai/shared/ats';
import { expect, test } from 'vitest';
import type { Control } from './adapter.ts';
import { fixturePage, fixtureText } from './fixtures/fixturePage.ts';
import { ADAPTERS, ATS_ORIGINS, adapterFor } from './registry.ts';

const line = ({ key, widget, label, required, known, section, index }: Control) =>
  [
    key,
    widget,
    label,
    required ? 'required' : 'optional',
    known,
    section === 'main' ? null : index === null ? section : `${section} ${index}`,
  ]
    .filter(Boolean)
    .join(' | ');

test.each(ATS_IDS)('%s: every question of a page, and nothing the site keeps for itself', (ats) => {
  const form = ADAPTERS[ats].form(fixturePage(ats));
  if (!form) throw new Error('no form');
  expect(ADAPTERS[ats].controls(form).map(line)).toEqual(
    fixtureText(ats, 'every-control.expected.txt').trim().split('\n'),
  );
});

test.each(ATS_IDS)('%s: a page with two forms has none', (ats) => {
  const page = fixturePage(ats);
  page.body.append(
    ...[...fixturePage(ats).body.childNodes].map((node) => page.importNode(node, true)),
  );
  expect(ADAPTERS[ats].form(page)).toBeNull();
});

test.each(ATS_IDS)('%s: a content script of its own', (ats) => {
  const script = join(import.meta.dirname, '..', 'entrypoints', `${ats}.content.ts`);
  expect(existsSync(script)).toBe(true);
});

test('an adapter is found by its exact origin alone', () => {
  expect(ATS_ORIGINS.size).toBe(7);
  for (const origin of ATS_ORIGINS) {
    const adapter = adapterFor(new URL(`${origin}/x`));
    expect(adapter?.matches.some((match) => match.startsWith(origin))).toBe(true);
  }
  for (const other of [
    'http://jobs.lever.co/x',
    'https://jobs.lever.co:8443/x',
    'https://jobs.lever.co.evil.test/x',
    'https://evil.test/jobs.ashbyhq.com',
  ]) {
    expect(adapterFor(new URL(other)), other).toBeNull();
  }
});
