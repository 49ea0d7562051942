import type { Step } from './careful.ts';

/** A complete, made-up application per posting; required questions and a few others. */

export type Document = { path: string; name: string };

const person = (phone: boolean): Step[] => [
  { id: 'first_name', type: 'Maya' },
  { id: 'last_name', type: 'Okafor' },
  { id: 'email', type: 'maya.okafor@example.com' },
  ...(phone
    ? [
        { id: 'country', choose: 'United States +1' },
        { id: 'phone', type: '415 555 0132' },
      ]
    : []),
];
const place: Step = {
  id: 'candidate-location',
  search: 'San Fran',
  pick: 'San Francisco, California, United States',
};
const file = (id: string, { path, name }: Document): Step => ({ id, file: path, name });

export const STEPS: Readonly<Record<string, (document: Document) => readonly Step[]>> = {
  Larkmoor: (document) => [
    ...person(true),
    place,
    file('resume', document),
    { id: 'question_6120448004', choose: 'Yes' },
    { id: 'question_6120448005', choose: 'No' },
    { id: 'question_6120448006', choose: '8–10 years' },
    { id: 'question_6120448007[]', choose: ['PostgreSQL', 'Kafka'] },
    { id: 'question_6120448008', type: 'A rounding rule paid 0.4% of sellers a cent too much.' },
    { id: 'question_6120448009', type: '185000' },
    { id: 'question_6120448012', choose: 'No' },
    { id: 'question_6120448014', choose: 'Yes' },
    { id: 'question_6120448015', type: 'A confidentiality agreement, nothing else.' },
    { id: 'question_6120448018', choose: 'I certify' },
    { id: 'hispanic_ethnicity', choose: 'No' },
    { id: 'race', choose: 'Decline To Self Identify' },
  ],
  'Brennhof Robotics': (document) => [
    ...person(false),
    place,
    file('resume', document),
    { id: 'question_8471930202', choose: 'United States' },
    { id: 'question_8471930203', choose: 'No' },
    { id: 'question_8471930204', choose: 'Both' },
    { id: 'question_8471930205', type: '4' },
    { id: 'question_8471930206', choose: 'A1–A2 (basic)' },
    { id: 'question_8471930207', type: '95000' },
    { id: 'question_8471930209[]', tick: 'Weekdays' },
    { id: 'question_8471930209[]', tick: 'Public holidays' },
    { id: 'question_8471930210', type: 'Disk at 80%: it fired daily and nobody ever acted on it.' },
    { id: '4000965002', choose: "I don't wish to answer" },
    { id: 'gdpr_processing_consent_given', tick: 'processes the data in this application' },
    { id: 'gdpr_retention_consent_given', tick: 'keeps my application for 365 days' },
  ],
  'Pinegate Health': (document) => [
    ...person(true),
    file('resume', document),
    file('cover_letter', document),
    { id: 'school--0', search: 'Stanford', pick: 'Stanford University' },
    { id: 'degree--0', choose: "Bachelor's Degree" },
    { id: 'discipline--0', search: 'Computer Sc', pick: 'Computer Science' },
    { id: 'start-month--0', choose: 'September' },
    { id: 'start-year--0', type: '2013' },
    { id: 'question_5530210001', type: 'Northwind Labs' },
    { id: 'question_5530210002', type: 'Senior Backend Engineer' },
    { id: 'question_5530210003', choose: 'California' },
    { id: 'question_5530210004', choose: 'Yes' },
    { id: 'question_5530210005', choose: 'No' },
    { id: 'question_5530210006', type: '9' },
    { id: 'question_5530210007[]', choose: ['Python', 'SQL'] },
    file('question_5530210008', document),
    { id: 'question_5530210009', type: 'One without a stated purpose.' },
    { id: 'question_5530210011', choose: 'Yes' },
    { id: 'question_5530210012', choose: 'Yes' },
    { id: 'question_5530210013', choose: 'No' },
    { id: 'question_5530210015', choose: 'I confirm' },
  ],
  Quillhaven: (document) => [
    ...person(false),
    file('resume', document),
    { id: 'question_2210417001', type: 'https://www.linkedin.com/in/jobai-sample' },
    {
      id: 'question_2210417003',
      choose:
        'I am authorized to work in the United States for any employer and will not need sponsorship',
    },
    { id: 'question_2210417005', choose: '6–9' },
    { id: 'question_2210417006', type: 'The calendar one: it forgets time zones.' },
    { id: 'gender', choose: 'Decline To Self Identify' },
  ],
};

/** What the recorder should hold after these steps, by control id. */
export function expectedAnswers(steps: readonly Step[]): Record<string, string | string[]> {
  const answers: Record<string, string | string[]> = {};
  for (const step of steps) {
    if ('type' in step) answers[step.id] = step.type;
    else if ('search' in step) answers[step.id] = step.pick;
    else if ('file' in step) answers[step.id] = step.name;
    else if ('choose' in step)
      answers[step.id] = isMany(step.id) ? [step.choose].flat() : `${step.choose}`;
    else if (step.id.startsWith('gdpr_')) answers[step.id] = 'ticked';
    else answers[step.id] = [...[answers[step.id] ?? []].flat(), step.tick];
  }
  return answers;
}

/** Checkbox groups, multi-selects and the survey, whose ids are bare numbers. */
const isMany = (id: string) => id.endsWith('[]') || /^\d+$/.test(id);
