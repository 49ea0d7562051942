import { cardName, surveyName } from './cards.ts';
import { DISABILITY, GENDERS, RACES, VETERAN } from './eeo.ts';
import type { LeverJob, Presence, Question, Survey } from './job.ts';

/** One control of the form, by the `name` its answer is posted under. */
export type Control = {
  name: string;
  label: string;
  kind: 'text' | 'one' | 'many' | 'file' | 'consent';
  required: boolean;
  /** Posted value to what the page shows. */
  options?: Readonly<Record<string, string>>;
};

const same = (texts: readonly string[]) => Object.fromEntries(texts.map((text) => [text, text]));

function text(name: string, label: string, presence: Presence): Control[] {
  if (presence === 'hidden') return [];
  return [{ name, label, kind: 'text', required: presence === 'required' }];
}

const one = (name: string, label: string, options: readonly string[]): Control => ({
  name,
  label,
  kind: 'one',
  required: false,
  options: same(options),
});

const KINDS = {
  text: 'text',
  textarea: 'text',
  'multiple-choice': 'one',
  'multiple-select': 'many',
  dropdown: 'one',
  'file-upload': 'file',
} as const satisfies Record<Question['type'], Control['kind']>;

const custom = (name: string, { type, text: label, required, options }: Question): Control => ({
  name,
  label,
  kind: KINDS[type],
  required,
  options: options && same(options.map((option) => option.text)),
});

const surveyControls = (survey: Survey) => [
  {
    name: `surveysResponses[${survey.id}][candidateSelectedLocation]`,
    label: 'What is your location?',
    kind: 'text' as const,
    required: false,
  },
  ...survey.fields.map((question, at) => custom(surveyName(survey.id, at), question)),
];

function eeoControls({ eeo }: LeverJob): Control[] {
  if (!eeo) return [];
  return [
    one('eeo[gender]', 'Gender', GENDERS),
    one(
      'eeo[race]',
      'Race',
      RACES.map((race) => race.text),
    ),
    one('eeo[veteran]', 'Veteran status', VETERAN),
    ...(eeo.disability
      ? [
          one('eeo[disability]', 'Disability status', DISABILITY),
          ...text('eeo[disabilitySignature]', 'Signature', 'optional'),
          ...text('eeo[disabilitySignatureDate]', 'Date', 'optional'),
        ]
      : []),
  ];
}

/** Every control of a posting that can carry an answer. */
export function controlsOf(job: LeverJob): readonly Control[] {
  return [
    ...(job.offices.length > 0
      ? [
          {
            name: 'opportunityLocationId',
            label: 'Location',
            kind: 'one' as const,
            required: false,
            options: Object.fromEntries(job.offices.map((office) => [office.id, office.text])),
          },
        ]
      : []),
    { name: 'resume', label: 'Resume/CV', kind: 'file', required: true },
    ...text('name', 'Full name', 'required'),
    ...(job.pronouns
      ? [{ name: 'pronouns', label: 'Pronouns', kind: 'many' as const, required: false }]
      : []),
    ...text('email', 'Email', 'required'),
    ...text('phone', 'Phone', job.phone),
    ...text('location', 'Current location', job.location),
    ...text('org', 'Current company', job.org),
    ...job.links.flatMap(({ name, label, required }) =>
      text(`urls[${name}]`, label, required ? 'required' : 'optional'),
    ),
    ...job.cards.flatMap(({ id, fields }) =>
      fields.map((question, at) => custom(cardName(id, at), question)),
    ),
    ...job.surveys.flatMap(surveyControls),
    ...eeoControls(job),
    ...text('comments', 'Additional information', job.comments ? 'optional' : 'hidden'),
    ...job.consents.map(({ kind, text: label, required }) => ({
      name: `consent[${kind}]`,
      label,
      kind: 'consent' as const,
      required,
    })),
  ];
}
