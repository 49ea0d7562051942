import type { FieldDescription } from '@jobai/shared/fields';
import type { ApplySession, SessionField } from '../../apply/session.ts';
import type { PanelActions, PanelView } from './model.ts';

/** Typed samples that tests and the gallery build their cases from. */

export type FieldParts = Partial<Omit<SessionField, 'description'>> & {
  description?: Partial<FieldDescription>;
};

/** An optional text question nobody answered, unless told otherwise. */
export function sampleField(key: string, label: string, parts: FieldParts = {}): SessionField {
  const { description, ...rest } = parts;
  return {
    description: {
      key,
      label,
      description: '',
      section: 'main',
      index: null,
      widget: 'text',
      required: false,
      options: null,
      maxLength: null,
      accept: '',
      autocomplete: '',
      known: null,
      value: null,
      blocked: null,
      ...description,
    },
    decision: {
      action: 'ask',
      reason: 'profileSilent',
      key,
      type: 'unknown',
      by: 'none',
      rule: '',
    },
    value: null,
    source: null,
    verdict: null,
    pending: null,
    error: '',
    ...rest,
  };
}

export function sampleSession(parts: Partial<ApplySession> = {}): ApplySession {
  return {
    id: 'session-1',
    tabId: 7,
    frameId: 0,
    documentId: 'document-1',
    formUrl: 'https://job-boards.greenhouse.io/tidewater/jobs/4417203',
    topOrigin: null,
    job: {
      ats: 'greenhouse',
      tenant: 'tidewater',
      jobId: '4417203',
      title: 'Senior Backend Engineer, Forecasting',
      company: 'Tidewater Analytics',
      location: 'Lisbon, Portugal',
      countryCode: 'PT',
      url: 'https://job-boards.greenhouse.io/tidewater/jobs/4417203',
      posting: '',
      salary: null,
      language: 'en',
    },
    state: 'review',
    problem: null,
    siteText: '',
    limit: '',
    fields: [],
    progress: { done: 0, total: 0 },
    hash: 'a'.repeat(64),
    approval: null,
    confirmation: null,
    duplicateOf: null,
    applicationId: null,
    receiptId: null,
    history: [],
    startedAt: '2026-11-20T19:02:11.000Z',
    updatedAt: '2026-11-20T19:03:40.000Z',
    ...parts,
  };
}

export function sampleView(parts: Partial<PanelView> = {}): PanelView {
  return {
    access: 'ok',
    page: null,
    session: null,
    duplicate: null,
    site: { off: null, atsName: 'Greenhouse' },
    hasProfile: true,
    files: [
      {
        id: 'file-1',
        kind: 'resume',
        label: 'Backend, two pages',
        name: 'maya-okafor-resume.pdf',
        roles: ['Backend Engineer'],
      },
      {
        id: 'file-2',
        kind: 'resume',
        label: 'Data platform',
        name: 'maya-okafor-data.pdf',
        roles: [],
      },
    ],
    about: { extension: '0.1.0', chrome: '156.0.0.0' },
    own: ['Maya Okafor', 'Maya', 'Okafor'],
    online: true,
    busy: null,
    tabTitle: 'Job Application for Senior Backend Engineer at Tidewater Analytics',
    ...parts,
  };
}

/** Actions that all succeed; replace the ones a test looks at. */
export function sampleActions(parts: Partial<PanelActions> = {}): PanelActions {
  const done = () => Promise.resolve({ ok: true } as const);
  return {
    start: done,
    lookAgain: done,
    startDespiteDuplicate: done,
    edit: done,
    remember: done,
    forget: done,
    putBack: done,
    attach: done,
    undo: done,
    show: done,
    cancel: done,
    close: done,
    approve: done,
    resolve: done,
    openOptions: done,
    turnOff: done,
    turnOn: done,
    requestAccess: done,
    dismissProposal: done,
    seenAsked: done,
    fit: { again: done, agree: done },
    drafts: {
      accept: done,
      ask: done,
      cancel: done,
      seen: done,
      own: done,
      put: done,
      agree: done,
      agreeMemory: done,
    },
    account: done,
    openTracker: done,
    ...parts,
  };
}
