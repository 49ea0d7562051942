import type { ApplySession, SessionField } from '../../../extension/apply/session.ts';
import type { OpenPage } from '../../../extension/db/records.ts';
import type { Room } from '../../../extension/db/room.ts';
import type { AccountView, AskAccount } from '../../../extension/ui/account/model.ts';
import type { AssistantView } from '../../../extension/ui/options/assistant/model.ts';
import type { SyncView } from '../../../extension/ui/options/sync/model.ts';
import type { PanelView } from '../../../extension/ui/panel/model.ts';
import { sampleSession, sampleView } from '../../../extension/ui/panel/sample.ts';
import type { Application } from '../../../shared/application.ts';
import type { FieldValue } from '../../../shared/fields.ts';
import type { PostingSigns } from '../../../shared/signs.ts';
import { FILLED, option, text } from '../filled.ts';
import { greenhouseSession, LEFT_ALONE, NOT_TOUCHED, QUESTIONS } from '../fixtures.ts';
import { NO_SIGNS } from '../previews.ts';

/** A state of the panel, of the account page or of the sync page, and what is clicked to get there. */
export type State = { name: string } & (
  | {
      view: PanelView;
      /** Opens a dialog or a menu. */
      press?: RegExp;
      /** Titles that unfold. */
      sections?: RegExp[];
    }
  | { assistant: AssistantView }
  | { account: AccountView; ask?: AskAccount; presses?: RegExp[] }
  /** `toggles`: a box whose change is asked about. */
  | { sync: SyncView; presses?: RegExp[]; toggles?: RegExp }
);

export const PAGE: OpenPage = {
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

export const gone = (closed: PostingSigns['closed']): OpenPage => ({
  ...PAGE,
  url: 'https://job-boards.greenhouse.io/tidewater?error=true',
  hasForm: false,
  job: { ...PAGE.job, jobId: 'gone', title: '', company: 'tidewater', location: '' },
  scan: { fields: [], signs: { ...NO_SIGNS, closed }, at: '2026-11-20T19:02:00.000Z' },
});

export const EARLIER: Application = {
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

export const room = (left: number, level: Room['level']): Room => ({
  used: 41_000_000,
  left,
  level,
  isPersistent: false,
});

export const ANSWERS: Record<string, FieldValue> = {
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
export const answered: SessionField[] = [
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
export const doubtful = answered.map((field) => {
  const { key } = field.description;
  if (key === 'question_31')
    return { ...field, description: { ...field.description, blocked: 'hidden' as const } };
  return (
    FILLED.find(({ description }) => key === 'question_32' && description.key === key) ?? field
  );
});

export const approval = {
  id: 'approval-1',
  hash: 'a'.repeat(64),
  at: '2026-11-20T19:08:02.000Z',
  clickedAt: '2026-11-20T19:08:03.000Z',
};

export function during(parts: Partial<ApplySession>, view: Partial<PanelView> = {}): PanelView {
  return sampleView({ page: PAGE, session: greenhouseSession(parts), ...view });
}

export const filling = FILLED.map((field, index) =>
  index < 12
    ? field
    : { ...field, value: null, source: null, verdict: { state: 'pending' as const } },
);

export const marked = answered.map((field) =>
  field.description.key === 'phone'
    ? { ...field, error: 'Enter a valid phone number.', value: text('912 345') }
    : field,
);
