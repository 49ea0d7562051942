import type { FieldDescription, WantedValue } from '@jobai/shared/fields';
import type { Job } from '@jobai/shared/job';
import { describe, expect, test } from 'vitest';
import type { SessionField } from '../../../extension/apply/session.ts';
import { GoldField } from './gold.ts';
import { wouldStand } from './wouldStand.ts';

const description = {
  key: 'country',
  label: 'Country',
  description: '',
  section: 'main',
  index: null,
  widget: 'reactSelect',
  required: true,
  options: null,
  maxLength: null,
  accept: '',
  autocomplete: '',
  known: 'phoneCountry',
  value: null,
  blocked: null,
} satisfies FieldDescription;

const input = {
  fields: [description],
  job: {} as Job,
  profile: { basics: { phone: '+14155550132', phoneCountry: 'US' } },
  answers: [],
  files: [],
  attach: {
    chosen: { resume: null, letter: null },
    sent: { resume: null, letter: null },
    companies: [],
  },
  now: new Date('2026-11-22T12:00:00Z'),
};

function planned(value: WantedValue, of: Partial<FieldDescription> = {}): SessionField {
  return {
    description: { ...description, ...of },
    decision: {
      key: 'country',
      type: 'phoneCountry',
      by: 'adapter',
      rule: '',
      action: 'fill',
      value,
      source: { kind: 'profile', path: 'basics.phoneCountry' },
    },
  } as SessionField;
}

const gold = (more: object) =>
  GoldField.parse({ key: 'country', label: 'Country', control: 'select', ...more });
const LOOKUP = { kind: 'lookup', queries: ['United States', 'USA'] } as const satisfies WantedValue;
const ASK = [{ ask: true }];

describe('a list that shows its options only once open', () => {
  test('gets what the product chooses among the options the labels know', () => {
    const options = ['United Kingdom +44', 'United States +1'];
    expect(wouldStand(planned(LOOKUP), gold({ options, expect: ASK }), input)).toEqual({
      texts: ['United States +1'],
    });
  });

  test('is left alone where the product would choose none of them', () => {
    const options = ['United Kingdom +44'];
    expect(wouldStand(planned(LOOKUP), gold({ options, expect: ASK }), input)).toEqual({
      left: 'noOptionFits',
    });
  });

  test('of labels that were cut, and of none, the accepted text it would choose, else what it types', () => {
    const cut = ['Albania', '…'];
    const accepted = [{ fill: 'United States of America' }];
    expect(wouldStand(planned(LOOKUP), gold({ options: cut, expect: accepted }), input)).toEqual({
      texts: ['United States of America'],
    });
    expect(wouldStand(planned(LOOKUP), gold({ expect: [{ fill: 'Canada' }] }), input)).toEqual({
      texts: ['United States'],
    });
  });
});

test('what stood before and is left counts as what stands', () => {
  const field = planned(LOOKUP, { value: { kind: 'option', option: 'United States +1' } });
  field.decision = { ...field.decision, action: 'skip', reason: 'alreadyFilled' } as never;
  expect(wouldStand(field, gold({ expect: ASK }), input)).toEqual({
    texts: ['United States +1'],
  });
});

test('a box that is not to be ticked is left alone', () => {
  const field = planned({ kind: 'checked', checked: false });
  expect(wouldStand(field, gold({ expect: ASK }), input)).toEqual({ left: 'empty' });
});
