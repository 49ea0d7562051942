import type { SessionField } from '../../extension/apply/session.ts';
import type { SavedAnswer } from '../../shared/answers.ts';
import { FILLED, option, text } from './filled.ts';

/** What is saved for the source question, as the person gave it to this employer. */
export const SAVED: SavedAnswer = {
  id: 'answer-4',
  label: 'How did you hear about this job?',
  labelKey: 'how did you hear about this job',
  type: 'source',
  ats: 'greenhouse',
  tenant: 'tidewater',
  value: text('A colleague’s recommendation'),
  origin: 'panel',
  createdAt: '2026-10-02T18:00:00.000Z',
  updatedAt: '2026-10-02T18:00:00.000Z',
};

const theirs = { source: { kind: 'person' }, verdict: null } as const;

/** The person changed two planned values in the page, kept a third, and one comes from an earlier answer. */
export const LEARNED: SessionField[] = FILLED.map((field) => {
  switch (field.description.key) {
    case 'phone':
      return { ...field, ...theirs, value: text('934 111 222') };
    case 'question_33':
      return { ...field, ...theirs, value: option('10 years or more') };
    case 'question_36':
      return {
        ...field,
        source: { kind: 'answer', id: SAVED.id, label: SAVED.label, scope: 'tenant' },
      };
    default:
      return field;
  }
});

const LONG = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft ';

export const LEARNED_LONG: SessionField[] = LEARNED.map((field) =>
  field.description.key === 'phone' && field.decision.action === 'fill'
    ? {
        ...field,
        description: { ...field.description, label: LONG.repeat(3) },
        decision: { ...field.decision, value: text(LONG.repeat(4)) },
        value: text(LONG.repeat(5)),
      }
    : field,
);
