import type { FieldValue, Source, WantedValue } from '@jobai/shared/fields';
import { describe, expect, it } from 'vitest';
import type { ApplySession, SessionField } from '../../../apply/session.ts';
import { ownTexts } from '../../../profile/ownTexts.ts';
import { sampleField, sampleSession } from '../sample.ts';
import { diagnosticsOf } from './diagnosticsOf.ts';
import { redactor } from './redact.ts';

const about = { extension: '0.1.0', chrome: '156.0.0.0' };
const fields = (text: string) => JSON.parse(text).fields;

/** Leaves that are decided by us, closed lists or the page's own words, and may be told. */
const TOLD =
  /\.(?:kind|state|action|type|by|reason|widget|section|blocked|ats|language|path|paths\.\d+|rule|fileKind|known|label|options\.\d+|countryCode|formUrl|currency|period)$/;

/** Every other text of a session becomes a canary, by where it stands; what is added later, too. */
function withCanaries<T>(value: T, path: string, laid: string[]): T {
  if (typeof value === 'string') {
    const isTold = TOLD.test(path) && !/(?:source|decision\.source)\.label$/.test(path);
    // An option that stands is the person's; the options a list offers are the page's.
    const isValue = /(?:value|found)\.options\.\d+$/.test(path);
    if (isTold && !isValue) return value;
    const canary = `canary at ${path.replaceAll('.', ' ')}`;
    laid.push(canary);
    return canary as T;
  }
  if (Array.isArray(value))
    return value.map((each, n) => withCanaries(each, `${path}.${n}`, laid)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, withCanaries(each, `${path}.${key}`, laid)]),
  ) as T;
}

const VALUES: FieldValue[] = [
  { kind: 'text', text: 'x' },
  { kind: 'option', option: 'x' },
  { kind: 'options', options: ['x', 'y'] },
  { kind: 'checked', checked: true },
  { kind: 'file', name: 'x', sha256: 'a'.repeat(64) },
];
const LOOKUP: WantedValue = { kind: 'lookup', queries: ['x', 'y'] };
const SOURCES: Source[] = [
  { kind: 'profile', path: 'basics.phone' },
  { kind: 'rule', rule: 'years from work dates', paths: ['work[0].startDate'] },
  { kind: 'answer', id: 'x', label: 'x' },
  { kind: 'file', id: 'x', label: 'x', fileKind: 'resume', why: { rule: 'role', role: 'x' } },
  { kind: 'preset', path: 'preferences.eeo.gender' },
  { kind: 'person' },
  { kind: 'page' },
];

function everyKind(): SessionField[] {
  return SOURCES.flatMap((source) =>
    [...VALUES, LOOKUP].map((planned, n) => {
      const value = planned.kind === 'lookup' ? null : planned;
      const key = `${source.kind} ${n}`;
      return sampleField(key, 'What do you say?', {
        description: { value, options: ['One', 'Two'], description: 'help', autocomplete: 'x' },
        decision: {
          action: 'fill',
          value: planned,
          source,
          key,
          type: 'phone',
          by: 'pattern',
          rule: 'phone',
        },
        value,
        source,
        pending: { value, source },
        verdict: { state: 'notVerified', reason: 'readBackDiffers', found: value },
        error: 'x',
      });
    }),
  );
}

function canarySession(): { session: ApplySession; laid: string[] } {
  const laid: string[] = [];
  const session = withCanaries(
    sampleSession({
      fields: everyKind(),
      topOrigin: 'x',
      approval: { id: 'x', hash: 'x', at: 'x', clickedAt: 'x' },
      confirmation: { by: 'url', url: 'x', text: 'x', at: 'x' },
      duplicateOf: 'x',
      applicationId: 'x',
      receiptId: 'x',
    }),
    'session',
    laid,
  );
  return { session, laid };
}

describe('no value gets into diagnostics', () => {
  it('not from any place of a session that holds one', () => {
    const { session, laid } = canarySession();
    expect(laid.length).toBeGreaterThan(200);
    const text = diagnosticsOf(session, { about, own: [] });
    expect(text).not.toMatch(/canary/i);
    expect(fields(text)).toHaveLength(session.fields.length);
  });

  it('not where the page repeats one in a label or an option', () => {
    const { session, laid } = canarySession();
    const values = laid.filter(
      (path) =>
        /fields \d+ (?:value|description value|pending value|decision value|verdict found)/.test(
          path,
        ) && !/sha256/.test(path),
    );
    expect(values.length).toBeGreaterThan(100);
    const echo = sampleField('echo', values.join(' / '), {
      description: { options: values.map((value) => `Use ${value.toUpperCase()}`) },
    });
    const text = diagnosticsOf(
      { ...session, fields: [...session.fields, echo] },
      { about, own: [] },
    );
    expect(text).not.toMatch(/canary/i);
  });
});

describe('what is told', () => {
  const field = sampleField('q1', 'Current employer of Ana Sample at Tidewater Analytics', {
    description: { required: true, widget: 'reactSelect', options: ['Initech', 'Other'] },
    decision: {
      action: 'fill',
      value: { kind: 'option', option: 'Initech' },
      source: { kind: 'profile', path: 'preferences.workAuthorization.PT.authorized' },
      key: 'q1',
      type: 'currentCompany',
      by: 'pattern',
      rule: 'currentCompany',
    },
    value: { kind: 'option', option: 'Initech' },
    source: { kind: 'person' },
    verdict: { state: 'refused', reason: 'typedByPerson' },
  });
  it('labels, types and decisions, without names and employer', () => {
    const own = ownTexts({ basics: { name: 'Ana Sample' } });
    const text = diagnosticsOf(sampleSession({ fields: [field] }), { about, own });
    expect(JSON.parse(text)).toEqual({
      jobai: '0.1.0',
      chrome: '156.0.0.0',
      ats: 'greenhouse',
      host: 'job-boards.greenhouse.io',
      embedded: false,
      language: 'en',
      state: 'review',
      problem: null,
      fields: [
        {
          label: 'Current employer of [yours] at [employer]',
          section: 'main',
          widget: 'reactSelect',
          required: true,
          options: { count: 2, labels: ['Initech', 'Other'] },
          type: 'currentCompany',
          by: 'pattern',
          rule: 'currentCompany',
          decision: 'fill',
          planned: { kind: 'profile', path: 'preferences.workAuthorization.*.authorized' },
          stands: 'something',
          source: { kind: 'person' },
          verdict: { state: 'refused', reason: 'typedByPerson' },
          siteError: false,
        },
      ],
    });
  });
});

describe('redaction', () => {
  const own = ownTexts({
    basics: {
      name: 'José An Núñez',
      email: 'jose@example.com',
      phone: '+12125550100',
      location: { address: '1 Main St', postalCode: '10001' },
      profiles: [{ username: 'jose-n', url: 'https://www.linkedin.com/in/jose-n' }],
    },
  });
  it.each([
    ['Apply as José An Núñez', 'Apply as [yours]'],
    ['Welcome back, jose\u0301', 'Welcome back, [yours]'],
    ['NÚÑEZ, JOSÉ', '[yours], [yours]'],
    ['J\u200bosé', '[yours]'],
    ['MS NUNEZ', 'MS [yours]'],
    ['Is an office fine for An?', 'Is an office fine for [yours]?'],
    ['Write to someone@else.example', 'Write to [e-mail]'],
    ['Call (212) 555-0100', 'Call ([number]'],
    ['See https://example.com/u/1?x=2', 'See [link]'],
    ['jose-n on GitHub', '[yours] on GitHub'],
    ['1  Main\u00a0St, 10001', '[yours], [yours]'],
    ['At least 10 years with Java', 'At least 10 years with Java'],
  ])('%s', (text, want) => expect(redactor(own)(text)).toBe(want));
});
