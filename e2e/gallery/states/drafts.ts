import type { DraftBook, DraftRound, StoredDraft } from '../../../extension/apply/drafts.ts';
import type { DraftsView } from '../../../extension/ui/panel/drafts/model.ts';
import type { Fact } from '../../../shared/facts.ts';
import { FILLED } from '../filled.ts';
import { QUESTIONS } from '../fixtures.ts';
import { answered, during, filling, type State } from './parts.ts';

const FACTS: Fact[] = [
  {
    id: 'work.0.highlights.1',
    kind: 'highlight',
    text: 'Led the second rewrite of the ingestion and backtesting platform: 1,400 models a night',
    path: 'work[0].highlights[1]',
  },
  {
    id: 'work.0',
    kind: 'role',
    text: 'Senior Backend Engineer at Lindholm Energy, Lisbon, 2022-01 to now',
    path: 'work[0]',
  },
  {
    id: 'skills.0.keywords.2',
    kind: 'skill',
    text: 'Kafka (advanced)',
    path: 'skills[0].keywords[2]',
  },
];
const [WHY] = QUESTIONS;
if (!WHY) throw new Error('no open question');
const QUESTION = { key: WHY.description.key, label: WHY.description.label };

const SENTENCES = [
  'Your posting describes the second rewrite of a forecasting platform.',
  'At Lindholm Energy I led one: 1,400 models a night, each with its inputs and its version.',
  'It made releases 40 % faster, and I would like to do it again with people who write down why.',
];
const TEXT = SENTENCES.join(' ');
const place = (text: string) => ({
  start: TEXT.indexOf(text),
  end: TEXT.indexOf(text) + text.length,
  text,
});

const BY = {
  provider: 'groq',
  model: 'openai/gpt-oss-120b',
  inputTokens: 2210,
  outputTokens: 190,
  costMicros: 480,
  keyOwner: 'backend' as const,
};

const DRAFT: StoredDraft = {
  ...QUESTION,
  id: 'round-1:question_41',
  kind: 'why_us',
  text: TEXT,
  sentences: SENTENCES.map((text, at) => ({
    text,
    facts: at === 1 ? ['work.0.highlights.1', 'work.0'] : [],
  })),
  flags: [],
  method: 'model',
  by: BY,
  facts: FACTS.slice(0, 2),
  seen: [],
  state: 'open',
};
const FLAGGED: StoredDraft = {
  ...DRAFT,
  flags: [
    { ...place('led'), code: 'strength', why: 'Your profile says you contributed to it.' },
    { ...place('40 %'), code: 'number', why: 'No fact of your profile has this number.' },
  ],
};

const round = (parts: Partial<DraftRound>): DraftRound => ({
  id: 'round-1',
  userId: 'user-1',
  body: null,
  questions: [QUESTION],
  state: 'answered',
  problem: null,
  why: null,
  at: '2026-11-20T19:03:00.000Z',
  ...parts,
});
const book = (drafts: StoredDraft[], rounds = [round({})]): DraftBook => ({
  rounds,
  drafts,
  left: [],
});

const ON: DraftsView = {
  ...{ way: 'on', memory: 'agreed', host: 'api.jobai.example', facts: FACTS, jobFacts: null },
};
const at = (drafts: DraftBook, view: Partial<DraftsView> = {}) =>
  during({ drafts }, { drafts: { ...ON, ...view } });
const NONE = book([], []);

const LONG = 'Tidewater Analytics and Forecasting Services for Coastal Energy Communities '
  .repeat(3)
  .slice(0, 200);
const long = QUESTIONS.map((field) =>
  field === WHY
    ? { ...field, description: { ...field.description, label: `Why ${LONG}?`, maxLength: 120 } }
    : field,
);
const LONG_DRAFT: StoredDraft = {
  ...FLAGGED,
  label: `Why ${LONG}?`,
  text: `${LONG} ${TEXT}`,
  flags: [
    {
      start: 0,
      end: LONG.length,
      text: LONG,
      code: 'employer',
      why: `No fact of your profile names ${LONG}.`,
    },
  ],
  facts: FACTS.map((fact) => ({ ...fact, text: `${fact.text} ${LONG}` })),
  by: { ...BY, provider: 'p'.repeat(60), model: LONG },
};

/** Drafts for open questions. */
export const DRAFTS: State[] = [
  { name: 'drafts-consent', view: at(NONE, { way: 'unasked' }) },
  { name: 'drafts-signed-out', view: at(NONE, { way: 'signedOut', host: '' }) },
  { name: 'drafts-asking', view: at(book([], [round({ state: 'asking' })])) },
  {
    name: 'drafts-filling',
    view: during(
      {
        state: 'filling',
        fields: [...filling, ...QUESTIONS],
        progress: { done: 12, total: 18 },
        drafts: book([FLAGGED]),
      },
      { drafts: ON },
    ),
  },
  { name: 'drafts-half-checked', view: at(book([{ ...FLAGGED, seen: [0] }])) },
  {
    name: 'drafts-rules',
    view: at(book([{ ...DRAFT, method: 'rules', by: null }], [round({ why: 'no_model' })])),
  },
  { name: 'drafts-failed', view: at(book([], [round({ state: 'failed', problem: 'late' })])) },
  {
    name: 'drafts-long',
    view: during({ drafts: book([LONG_DRAFT]), fields: [...FILLED, ...long] }, { drafts: ON }),
  },
  {
    name: 'drafts-accepted',
    view: during({
      fields: answered.map((field) =>
        field.description.key === QUESTION.key
          ? {
              ...field,
              value: { kind: 'text' as const, text: TEXT },
              source: {
                kind: 'draft' as const,
                id: DRAFT.id,
                facts: FACTS.slice(0, 2).map(({ id, text }) => ({ id, text })),
                flags: [],
                by: { provider: 'groq', model: 'openai/gpt-oss-120b' },
                isEdited: false,
              },
            }
          : field,
      ),
      drafts: book([DRAFT]),
    }),
  },
  {
    name: 'drafts-pasted-unseen',
    view: during(
      {
        fields: answered.map((field) =>
          field.description.key === QUESTION.key
            ? { ...field, value: { kind: 'text' as const, text: TEXT } }
            : field,
        ),
        drafts: book([FLAGGED]),
      },
      { drafts: ON },
    ),
  },
];
