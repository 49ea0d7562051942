import type { ApplySession, SessionField } from '../../extension/apply/session.ts';
import type { OpenPage } from '../../extension/db/records.ts';
import type { Room } from '../../extension/db/room.ts';
import type { PanelView } from '../../extension/ui/panel/model.ts';
import { sampleSession, sampleView } from '../../extension/ui/panel/sample.ts';
import type { Application } from '../../shared/application.ts';
import { type FieldValue, valueText } from '../../shared/fields.ts';
import type { PostingSigns } from '../../shared/signs.ts';
import { EXTREME } from './extremes.ts';
import { FILLED, option, text } from './filled.ts';
import {
  greenhouseSession,
  LEFT_ALONE,
  LETTER_UNCLEAR,
  NOT_TOUCHED,
  QUESTIONS,
  WITH_LETTERS,
} from './fixtures.ts';
import { LEARNED, LEARNED_LONG, SAVED } from './learned.ts';
import { CALM, LIMITED, LONG_PREVIEW, NO_SIGNS, POSTING, PREVIEW } from './previews.ts';

const PAGE: OpenPage = {
  id: '7:0',
  tabId: 7,
  frameId: 0,
  documentId: 'document-1',
  url: 'https://job-boards.greenhouse.io/tidewater/jobs/4417203',
  topOrigin: null,
  hasForm: true,
  job: sampleSession().job,
  seenAt: '2026-11-20T19:02:00.000Z',
  chosenAt: null,
};

const gone = (closed: PostingSigns['closed']): OpenPage => ({
  ...PAGE,
  url: 'https://job-boards.greenhouse.io/tidewater?error=true',
  hasForm: false,
  job: { ...PAGE.job, jobId: 'gone', title: '', company: 'tidewater', location: '' },
  scan: { fields: [], signs: { ...NO_SIGNS, closed }, at: '2026-11-20T19:02:00.000Z' },
});

const EARLIER: Application = {
  id: 'application-1',
  jobKey: 'greenhouse:tidewater:4417203',
  ats: 'greenhouse',
  company: 'Tidewater Analytics',
  title: 'Senior Backend Engineer, Forecasting',
  location: 'Lisbon, Portugal',
  url: 'https://job-boards.greenhouse.io/tidewater/jobs/4417203',
  status: 'applied',
  priority: 'medium',
  salary: null,
  notes: 'Inês from the data team said they answer within two weeks.',
  nextStep: '',
  dueOn: null,
  origin: 'apply',
  receiptId: null,
  history: [{ at: '2026-10-28T20:14:00.000Z', from: null, to: 'applied' }],
  createdAt: '2026-10-28T20:14:00.000Z',
  updatedAt: '2026-10-28T20:14:00.000Z',
};

const room = (left: number, level: Room['level']): Room => ({
  used: 41_000_000,
  left,
  level,
  isPersistent: false,
});

const ANSWERS: Record<string, FieldValue> = {
  question_41: text(
    'Your posting describes the second rewrite of a forecasting platform. I have led one, and would like to do it again with people who write down why.',
  ),
  question_42: { kind: 'options', options: ['Kafka', 'Airflow', 'Dagster'] },
  question_43: option('2 months'),
  gdpr_processing_consent_given_0: { kind: 'checked', checked: true },
  question_44: option('Let us talk about it'),
  question_45: text('78000'),
  question_46: text('2027-02-01'),
  question_47: { kind: 'file', name: 'backtesting-notes.pdf', sha256: null },
  question_48: option('Portugal'),
};

/** What stands after the person answered everything that was open. */
const answered: SessionField[] = [
  ...QUESTIONS.map((field) => ({
    ...field,
    value: ANSWERS[field.description.key] ?? text('Yes'),
    source: { kind: 'person' as const },
    verdict: { state: 'verified' as const },
  })),
  ...FILLED.map((field) => ({ ...field, verdict: { state: 'verified' as const } })),
  ...LEFT_ALONE,
  ...NOT_TOUCHED,
];

/** One value the page rewrote, one it does not show any more. */
const doubtful = answered.map((field) => {
  const { key } = field.description;
  if (key === 'question_31')
    return { ...field, description: { ...field.description, blocked: 'hidden' as const } };
  return (
    FILLED.find(({ description }) => key === 'question_32' && description.key === key) ?? field
  );
});

const approval = {
  id: 'approval-1',
  hash: 'a'.repeat(64),
  at: '2026-11-20T19:08:02.000Z',
  clickedAt: '2026-11-20T19:08:03.000Z',
};

function during(parts: Partial<ApplySession>, view: Partial<PanelView> = {}): PanelView {
  return sampleView({ page: PAGE, session: greenhouseSession(parts), ...view });
}

const filling = FILLED.map((field, index) =>
  index < 12
    ? field
    : { ...field, value: null, source: null, verdict: { state: 'pending' as const } },
);

const marked = answered.map((field) =>
  field.description.key === 'phone'
    ? { ...field, error: 'Enter a valid phone number.', value: text('912 345') }
    : field,
);

/** Every state of the panel, by name. */
export const STATES: { name: string; view: PanelView; press?: RegExp }[] = [
  { name: 'no-form', view: sampleView({ access: 'notAJobSite', hasProfile: false }) },
  { name: 'no-form-on-site', view: sampleView() },
  { name: 'withheld', view: sampleView({ access: 'withheld' }) },
  {
    name: 'off-employer',
    view: sampleView({ page: PAGE, site: { off: 'tenant', atsName: 'Greenhouse' } }),
  },
  {
    name: 'off-ats',
    view: sampleView({ page: PAGE, site: { off: 'ats', atsName: 'Greenhouse' } }),
  },
  { name: 'no-profile', view: sampleView({ page: PAGE, hasProfile: false, files: [] }) },
  { name: 'ready', view: sampleView({ page: PAGE }) },
  { name: 'ready-looking', view: sampleView({ page: PAGE, preview: 'loading' }) },
  { name: 'ready-not-looked', view: sampleView({ page: PAGE, preview: 'failed' }) },
  { name: 'ready-preview', view: sampleView({ page: PAGE, preview: PREVIEW }) },
  { name: 'ready-calm', view: sampleView({ page: PAGE, preview: CALM }) },
  {
    name: 'ready-limited',
    view: sampleView({ page: PAGE, preview: { ...CALM, signs: LIMITED } }),
  },
  { name: 'ready-long', view: sampleView({ page: PAGE, preview: LONG_PREVIEW }) },
  {
    name: 'ready-posting',
    view: sampleView({ page: { ...PAGE, hasForm: false }, preview: POSTING }),
  },
  {
    name: 'ready-empty-form',
    view: sampleView({
      page: PAGE,
      preview: { ...CALM, total: 0, fills: 0, left: [], deciding: [] },
    }),
  },
  {
    name: 'closed',
    view: sampleView({
      page: gone({ by: 'text', text: 'The job you are looking for is no longer open.' }),
    }),
  },
  { name: 'closed-by-address', view: sampleView({ page: gone({ by: 'address', text: '' }) }) },
  { name: 'review-limited', view: during({ fields: answered, limit: LIMITED.limit }) },
  { name: 'ready-without-resume', view: sampleView({ page: PAGE, files: [] }) },
  {
    name: 'ready-after-end',
    view: during({ state: 'ended' }),
  },
  { name: 'duplicate', view: sampleView({ page: PAGE, duplicate: EARLIER }) },
  {
    name: 'filling-start',
    view: during({ state: 'filling', fields: [], progress: { done: 0, total: 0 } }),
  },
  {
    name: 'filling',
    view: during({ state: 'filling', fields: filling, progress: { done: 12, total: 31 } }),
  },
  { name: 'needs-you', view: during({}) },
  {
    name: 'needs-you-embed',
    view: during({
      topOrigin: 'https://careers.tidewater.example',
      formUrl: 'https://job-boards.greenhouse.io/embed/job_app?for=tidewater&token=4417203',
    }),
  },
  {
    name: 'needs-you-nested',
    view: during({
      topOrigin: 'http://careers.tidewater.example',
      between: ['null', 'https://frames.tidewater.example'],
    }),
  },
  { name: 'review', view: during({ fields: answered }) },
  { name: 'review-doubtful', view: during({ fields: doubtful }) },
  {
    name: 'review-unreadable',
    view: during({ fields: answered, problem: 'formUnreadable', hash: null }),
  },
  {
    name: 'review-pending',
    view: during({
      fields: answered.map((field, index) =>
        index === 0 ? { ...field, verdict: { state: 'pending' } } : field,
      ),
    }),
  },
  { name: 'review-offline', view: during({ fields: answered }, { online: false }) },
  {
    name: 'review-changed',
    view: during({ fields: answered, problem: 'changedSinceApproval' }),
  },
  {
    name: 'review-room-low',
    view: during({ fields: answered }, { room: room(120_000_000, 'low') }),
  },
  {
    name: 'review-room-full',
    view: during({ fields: answered }, { room: room(9_000_000, 'full') }),
  },
  { name: 'submitting', view: during({ fields: answered, state: 'submitting', approval }) },
  {
    name: 'submitted',
    view: during({
      fields: answered,
      state: 'submitted',
      approval,
      applicationId: 'application-2',
      confirmation: {
        by: 'url',
        url: 'https://job-boards.greenhouse.io/tidewater/jobs/4417203/confirmation',
        text: 'Thank you for applying. Your application has been received and we will be in touch.',
        at: '2026-11-20T19:08:06.000Z',
      },
    }),
  },
  {
    name: 'site-asks-code',
    view: during({ fields: answered, state: 'siteAsks', problem: 'securityCode' }),
  },
  {
    name: 'site-asks-errors',
    view: during({ fields: marked, state: 'siteAsks', problem: 'fieldErrors' }),
  },
  {
    name: 'site-asks-error',
    view: during({ fields: answered, state: 'siteAsks', problem: 'siteError' }),
  },
  {
    name: 'unknown',
    view: during({ fields: answered, state: 'unknown', problem: 'tabClosed', approval }),
  },
  { name: 'failed', view: during({ fields: [], state: 'failed', problem: 'formChanged' }) },
  {
    name: 'live-answered-elsewhere',
    view: during(
      {},
      {
        live: {
          status: { state: 'connected' },
          asked: 'confirm',
          proposals: QUESTIONS.slice(0, 4).map(({ description: { key } }, index) => ({
            hitlId: `session-1#${index}`,
            sessionId: 'session-1',
            key,
            text: valueText(ANSWERS[key] ?? null) || 'Yes, from March on',
            at: '2026-11-20T19:05:00.000Z',
          })),
        },
      },
    ),
  },
  {
    name: 'live-reconnecting',
    view: sampleView({
      page: PAGE,
      live: {
        // Far away: a picture is not to change while it is looked at.
        status: { state: 'reconnecting', retryAt: Date.UTC(2100, 0) },
        proposals: [],
        asked: null,
      },
    }),
  },
  {
    name: 'live-offline',
    view: during(
      { fields: answered },
      { live: { status: { state: 'offline' }, proposals: [], asked: 'edit' } },
    ),
  },
  {
    name: 'live-signed-out',
    view: sampleView({ live: { status: { state: 'signedOut' }, proposals: [], asked: null } }),
  },
  { name: 'learn-corrections', view: during({ fields: LEARNED }, { answers: [SAVED] }) },
  {
    name: 'learn-kept',
    view: during(
      { fields: LEARNED },
      {
        answers: [
          SAVED,
          {
            ...SAVED,
            id: 'answer-5',
            label: 'Phone',
            labelKey: 'phone',
            type: 'phone',
            value: text('934 111 222'),
          },
        ],
      },
    ),
  },
  {
    name: 'learn-forget',
    view: during({ fields: LEARNED }, { answers: [SAVED] }),
    press: /^More for “How did you hear/,
  },
  { name: 'learn-long', view: during({ fields: LEARNED_LONG }, { answers: [SAVED] }) },
  { name: 'why-filled', view: during({ fields: answered }), press: /^Why\? Resume/ },
  { name: 'why-asked', view: during({}), press: /^Why\? What is your notice/ },
  { name: 'why-left-alone', view: during({}), press: /^Why\? Veteran/ },
  {
    name: 'why-extreme',
    view: sampleView({ page: PAGE, session: EXTREME, tabTitle: 'x'.repeat(300) }),
    press: /^Why\? Principal/,
  },
  { name: 'diagnostics', view: during({ fields: answered }), press: /^Filled wrongly/ },
  {
    name: 'letter-unclear',
    view: during({ fields: [LETTER_UNCLEAR, ...answered] }, { files: WITH_LETTERS }),
  },
  {
    name: 'switch-file',
    view: during({ fields: answered }, { files: WITH_LETTERS }),
    press: /^Switch the file for “Resume/,
  },
  {
    name: 'extreme',
    view: sampleView({
      page: PAGE,
      session: EXTREME,
      tabTitle: 'x'.repeat(300),
      files: [
        {
          id: 'x',
          kind: 'resume',
          label: 'y'.repeat(200),
          name: `${'z'.repeat(190)}.pdf`,
          roles: ['r'.repeat(200)],
        },
      ],
    }),
  },
];
