import {
  ASK_REASONS,
  Decision,
  type FieldDescription,
  NEVER_REASONS,
  SKIP_REASONS,
  WIDGETS,
} from '@jobai/shared/fields';
import { describe, expect, it } from 'vitest';
import { chooseForField, planForm } from './plan.ts';
import { testField } from './testField.ts';
import { JOB, NO_FACTS, PROFILE, RESUME, savedAnswer, testInput } from './testProfile.ts';

type Part = Partial<FieldDescription>;
const plan = (...fields: FieldDescription[]) => planForm(testInput({ fields }));
const FILE = { widget: 'fileUpload', known: 'resume' } as const satisfies Part;

describe('what is left alone', () => {
  it.each<[string, Part, object]>([
    ['hidden', { blocked: 'hidden' }, { action: 'skip', reason: 'hidden' }],
    ['disabled', { blocked: 'disabled' }, { action: 'skip', reason: 'disabled' }],
    [
      'filled',
      { value: { kind: 'text', text: 'x@y.example' } },
      { action: 'skip', reason: 'alreadyFilled' },
    ],
    ['filled with blanks', { value: { kind: 'text', text: '  ' } }, { action: 'fill' }],
    [
      'part of a widget',
      { key: 'iti-0__search-input' },
      { action: 'skip', reason: 'notForPeople' },
    ],
  ])('%s', (_, part, want) => expect(plan(testField('Email', part))[0]).toMatchObject(want));

  it('corrects a telephone country that the page chose', () => {
    const field = testField('Country', {
      key: 'country',
      known: 'phoneCountry',
      widget: 'reactSelect',
      value: { kind: 'option', option: 'Canada +1' },
    });
    expect(plan(field)[0]).toMatchObject({
      action: 'fill',
      value: { kind: 'lookup', queries: ['United States'] },
    });
  });
});

describe('telephone', () => {
  it('is national beside a country selector and international alone', () => {
    const phone = testField('Phone', { key: 'phone', widget: 'telInput' });
    const country = testField('Country', {
      key: 'country',
      known: 'phoneCountry',
      widget: 'reactSelect',
    });
    expect(plan(country, phone)[1]).toMatchObject({ value: { text: '2125550100' } });
    expect(plan(phone)[0]).toMatchObject({ value: { text: '+12125550100' } });
  });
});

describe('files', () => {
  const two = [RESUME, { ...RESUME, id: 'file-2', isDefault: false }];
  it.each<[string, Part, object, object]>([
    ['the only one', FILE, { files: [RESUME] }, { source: { id: 'file-1' } }],
    ['the default one', FILE, { files: two }, { source: { id: 'file-1' } }],
    [
      'the chosen one',
      FILE,
      { files: two, attach: { ...NO_FACTS, chosen: { resume: 'file-2', letter: null } } },
      { source: { id: 'file-2', why: { rule: 'chosen' } } },
    ],
    ['none stored', FILE, { files: [] }, { action: 'ask', reason: 'noFile' }],
    [
      'two and no default',
      FILE,
      { files: two.map((f) => ({ ...f, isDefault: false })) },
      { action: 'ask', reason: 'severalOptionsFit' },
    ],
    ['not an accepted kind', { ...FILE, accept: '.docx' }, {}, { action: 'ask', reason: 'noFile' }],
    [
      'optional cover letter',
      { widget: 'fileUpload', known: 'coverLetter' },
      {},
      { action: 'skip', reason: 'optionalFile' },
    ],
    [
      'letters that are not plainly meant',
      { widget: 'fileUpload', known: 'coverLetter' },
      { files: [{ ...RESUME, kind: 'letter', isDefault: false }] },
      { action: 'ask', reason: 'letterUnclear' },
    ],
    [
      'a letter the person lets attach by default',
      { widget: 'fileUpload', known: 'coverLetter' },
      { files: [RESUME, { ...RESUME, id: 'letter-1', kind: 'letter' }] },
      { source: { id: 'letter-1', fileKind: 'letter', why: { rule: 'default' } } },
    ],
    [
      'one upload for both takes neither by itself',
      { widget: 'fileUpload', label: 'Resume and cover letter', required: true },
      { files: [RESUME, { ...RESUME, id: 'letter-1', kind: 'letter' }] },
      { type: 'otherFile', action: 'ask', reason: 'noFile' },
    ],
    [
      'required cover letter',
      { widget: 'fileUpload', known: 'coverLetter', required: true },
      {},
      { action: 'ask', reason: 'noFile' },
    ],
  ])('%s', (_, part, input, want) =>
    expect(planForm(testInput({ ...input, fields: [testField('File', part)] }))[0]).toMatchObject(
      want,
    ),
  );
});

describe('remembered answers', () => {
  const decide = (field: FieldDescription, ...answers: ReturnType<typeof savedAnswer>[]) =>
    planForm(testInput({ fields: [field], answers }))[0];
  const editor = testField('Favourite editor?');

  it('answers the same question in other clothes', () => {
    expect(decide(editor, savedAnswer({}))).toMatchObject({
      action: 'fill',
      value: { text: 'ed' },
      source: { kind: 'answer', id: 'answer-1' },
    });
  });
  it('prefers the one for this employer', () => {
    const own = savedAnswer({ id: 'own', tenant: 'Acme', value: { kind: 'text', text: 'vi' } });
    expect(decide(editor, savedAnswer({}), own)).toMatchObject({ source: { id: 'own' } });
  });
  it('ignores other employers, types and questions', () => {
    expect(decide(editor, savedAnswer({ tenant: 'other' }))).toMatchObject({
      reason: 'notUnderstood',
    });
    expect(decide(editor, savedAnswer({ type: 'skills' }))).toMatchObject({
      reason: 'notUnderstood',
    });
    expect(decide(editor, savedAnswer({ labelKey: 'favourite shell' }))).toMatchObject({
      reason: 'notUnderstood',
    });
  });
  it('must fit the options and the limit', () => {
    const options = ['emacs', 'Ed'];
    const select = testField('Favourite editor', { widget: 'reactSelect', options });
    expect(decide(select, savedAnswer({}))).toMatchObject({
      value: { kind: 'option', option: 'Ed' },
    });
    expect(decide({ ...select, options: ['emacs'] }, savedAnswer({}))).toMatchObject({
      action: 'ask',
    });
    expect(decide({ ...editor, maxLength: 1 }, savedAnswer({}))).toMatchObject({
      reason: 'tooLong',
    });
  });
  it('is never used for a sensitive question', () => {
    const answer = savedAnswer({ labelKey: 'gender', type: 'gender' });
    expect(decide(testField('Gender'), answer)).toMatchObject({
      action: 'never',
      reason: 'demographic',
    });
  });
  it('never ticks a box', () => {
    const answer = savedAnswer({ value: { kind: 'checked', checked: true } });
    expect(decide(testField('Favourite editor', { widget: 'checkbox' }), answer)).toMatchObject({
      action: 'ask',
    });
  });
  it('does not carry permission to work or earlier employment to another employer', () => {
    const authorized = savedAnswer({
      labelKey: 'are you authorized to work',
      type: 'workAuthorization',
      value: { kind: 'text', text: 'Yes' },
    });
    const abroad = testInput({
      fields: [testField('Are you authorized to work?')],
      answers: [authorized],
      job: { ...JOB, countryCode: 'FR' },
    });
    expect(planForm(abroad)[0]).toMatchObject({ action: 'ask', reason: 'countryUnclear' });
    const worked = savedAnswer({
      labelKey: 'have you worked here before',
      type: 'previousEmployment',
      value: { kind: 'text', text: 'Yes' },
    });
    expect(decide(testField('Have you worked here before?'), worked)).toMatchObject({
      value: { text: 'No' },
    });
  });
});

describe('equal labels', () => {
  const twice = (label: string, part: Part = {}) => [
    testField(label, { ...part, key: 'a' }),
    testField(label, { ...part, key: 'b' }),
  ];
  it('are both filled where a fact answers the words', () => {
    const decisions = plan(...twice('Please select the location of your primary residence.'));
    expect(decisions.map(({ action }) => action)).toEqual(['fill', 'fill']);
  });
  it('are asked where a remembered answer could belong to either', () => {
    const input = testInput({ fields: twice('Favourite editor'), answers: [savedAnswer({})] });
    expect(planForm(input)).toMatchObject([{ reason: 'sameLabel' }, { reason: 'sameLabel' }]);
  });
  it("may be another person's name beside the applicant's own", () => {
    const [own, other] = twice('Email');
    if (!own || !other) throw new Error('two fields');
    expect(plan({ ...own, known: 'email' }, other)).toMatchObject([
      { action: 'fill' },
      { action: 'ask', reason: 'sameLabel' },
    ]);
  });
  it('in different repeated blocks are different questions', () => {
    const blocks = [0, 1].map((index) =>
      testField('School', { key: `school--${index}`, section: 'education', index }),
    );
    expect(plan(...blocks)).toMatchObject([
      { action: 'fill' },
      { action: 'ask', reason: 'profileSilent' },
    ]);
  });
});

describe('lists that show their options only when opened', () => {
  const input = testInput({
    fields: [
      testField('Location (City)', { key: 'where', widget: 'reactSelectAsync' }),
      testField('Will you require sponsorship?', { key: 'visa', widget: 'reactSelect' }),
      testField('Gender', { key: 'gender', widget: 'reactSelect' }),
      testField('Favourite editor', { key: 'editor', widget: 'reactSelect' }),
    ],
    answers: [savedAnswer({})],
  });
  it.each<[string, string[], object]>([
    [
      'where',
      ['New York Mills, Minnesota, United States', 'New York, New York, United States'],
      { option: 'New York, New York, United States' },
    ],
    ['where', ['York, England, United Kingdom'], { refuse: 'noOptionFits' }],
    ['visa', ['Yes', 'No'], { option: 'No' }],
    ['gender', ['Male', 'Female'], { refuse: 'noOptionFits' }],
    ['editor', ['Vi', 'Ed'], { option: 'Ed' }],
    ['nowhere', ['a'], { refuse: 'changed' }],
  ])('%s', (key, options, want) => expect(chooseForField(input, key, options)).toEqual(want));
});

it('never shortens a value that is too long', () => {
  expect(plan(testField('Email', { maxLength: 5 }))[0]).toMatchObject({
    action: 'ask',
    reason: 'tooLong',
  });
});

describe('any form gets a total, ordered and equal plan', () => {
  const WORDS = [
    'name',
    'Email',
    'authorized',
    'to work',
    'in the US',
    'sponsorship',
    'salary',
    '18',
    'years',
    'gender',
    'I agree',
    'ü',
    '*',
    '(',
    '[]',
    '\\',
    'why',
    'date',
    '?',
    '$',
    '+',
  ];
  const SECTIONS = [
    'main',
    'education',
    'employment',
    'eeoc',
    'demographic',
    'consent',
    'verification',
  ] as const;
  // A small linear congruential generator: the same forms on every run.
  const randomOf = (seed: number) => {
    let state = seed;
    return (below: number) => {
      state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
      return Math.floor((state / 4_294_967_296) * below);
    };
  };
  const randomField = (random: (below: number) => number, n: number): FieldDescription => {
    const words = (most: number) =>
      Array.from({ length: random(most) }, () => WORDS[random(WORDS.length)] ?? '').join(' ');
    return testField(words(9), {
      key: `q${n}`,
      description: words(4),
      widget: WIDGETS[random(WIDGETS.length)] ?? 'text',
      section: SECTIONS[random(SECTIONS.length)] ?? 'main',
      index: random(3) ? null : random(4),
      required: random(2) === 1,
      options: random(2) ? null : Array.from({ length: random(6) }, () => words(4)),
      maxLength: random(4) ? null : 1 + random(20),
      autocomplete: ['', 'name', 'tel', 'off'][random(4)] ?? '',
      blocked: random(10) ? null : 'hidden',
    });
  };
  it.each(Array.from({ length: 60 }, (_, seed) => seed))('form %i', (seed) => {
    const random = randomOf(seed);
    const fields = Array.from({ length: 40 }, (_, n) => randomField(random, n));
    const input = testInput({ fields, profile: random(5) ? PROFILE : {} });
    const decisions = planForm(input);
    expect(decisions.map(({ key }) => key)).toEqual(fields.map(({ key }) => key));
    expect(planForm(input)).toEqual(decisions);
    for (const decision of decisions) {
      expect(Decision.safeParse(decision).success).toBe(true);
      if (decision.action === 'ask') expect(ASK_REASONS).toContain(decision.reason);
      if (decision.action === 'never') expect(NEVER_REASONS).toContain(decision.reason);
      if (decision.action === 'skip') expect(SKIP_REASONS).toContain(decision.reason);
    }
    for (const [i, decision] of decisions.entries()) {
      const offered = fields[i]?.options;
      if (decision.action !== 'fill') continue;
      if (decision.value.kind === 'option') expect(offered).toContain(decision.value.option);
      if (decision.value.kind === 'options')
        expect(offered).toEqual(expect.arrayContaining(decision.value.options));
    }
  });
});

it('answers hostile labels in time', () => {
  const evil = [
    'is ',
    'please enter your ',
    'years of ',
    '(',
    'do you have at least ',
    'website or blog or ',
    'current ',
    'authorized to work ',
    '? ',
  ];
  // As long as a label may be that is matched as a whole.
  const whole =
    'rol y |cargo o |aktuelle oder |empresa actual o |rue n. et |correo de contacto |nom et prenom '
      .split('|')
      .map((part) => part.repeat(158 / part.length));
  const labels = [...evil.map((part) => part.repeat(5000 / part.length)), ...whole];
  const fields = labels.map((label, i) => testField(label, { key: `q${i}` }));
  const started = performance.now();
  expect(plan(...fields)).toHaveLength(fields.length);
  // Takes about 0.1 s; a pattern with exponential time would take minutes.
  expect(performance.now() - started).toBeLessThan(1500);
});

describe('a list of several answers whose options are known only once it is open', () => {
  const field = testField('Which languages do you speak?', { widget: 'reactSelectMulti' });
  const profile = { languages: [{ language: 'English' }, { language: 'Welsh' }] };

  it('is looked through for each of them, and all that it has are chosen', () => {
    const input = testInput({ fields: [field], profile });
    expect(planForm(input)[0]).toMatchObject({
      action: 'fill',
      value: { kind: 'lookup', queries: ['English', 'Welsh'] },
    });
    const found = ['Dutch', 'English', 'Welsh', 'Old English'];
    expect(chooseForField(input, field.key, found)).toEqual({ options: ['English', 'Welsh'] });
    expect(chooseForField(input, field.key, ['Dutch'])).toEqual({ refuse: 'noOptionFits' });
  });
});
