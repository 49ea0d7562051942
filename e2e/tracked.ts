import {
  type Application,
  type ApplicationStatus,
  type Receipt,
  APPLICATION_STATUSES as STATUSES,
} from '@jobai/shared/application';
import { testRow } from '../extension/tracker/testRow.ts';

const DAY_MS = 86_400_000;

function entry(
  id: string,
  company: string,
  title: string,
  status: ApplicationStatus,
  daysAgo: number,
  parts: Partial<Application> = {},
): Application {
  const at = new Date(Date.now() - daysAgo * DAY_MS).toISOString();
  const history = [{ at, from: null, to: status }];
  return testRow({
    id,
    company,
    title,
    status,
    history,
    createdAt: at,
    updatedAt: at,
    ...parts,
  });
}

/** `days` from today, in the person's own time zone. */
function day(days: number): string {
  const date = new Date(Date.now() + days * DAY_MS);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** What stands in the tracker of someone in the middle of a search. */
export function trackedSample(): Application[] {
  return [
    entry('a1', 'Tidewater Analytics', 'Staff Software Engineer, Forecasting', 'interview', 9, {
      dueOn: day(0),
      nextStep: 'System design with Maya, 14:00',
    }),
    entry('a2', 'Corvane Maps', 'Senior Backend Engineer', 'phone_screen', 5, {
      dueOn: day(-1),
      nextStep: 'Send two time slots',
    }),
    entry('a3', 'Ostrava Rail Systems', 'Platform Engineer', 'applied', 2),
    entry('a4', 'Lindqvist & Daughters', 'Software Engineer, Billing', 'offer', 21, {
      dueOn: day(4),
      nextStep: 'Answer the offer',
      priority: 'high',
    }),
    entry('a5', 'Quarrystone', 'Backend Engineer, Ledger', 'rejected', 30),
  ];
}

/** An entry whose every text is as long as its field allows without a single place to break. */
export function trackedExtreme(): Application {
  return entry('long', 'Donaudampfschiff'.repeat(13).slice(0, 200), 'W'.repeat(200), 'applied', 1, {
    dueOn: day(1),
    nextStep: 'call-'.repeat(40),
    notes: 'n'.repeat(2000),
    location: 'L'.repeat(200),
  });
}

/** A tracker after years: entries in every status, a tenth of them due. */
export function trackedMany(count: number): Application[] {
  const at = (n: number) => new Date(Date.now() - n * 600_000).toISOString();
  return Array.from({ length: count }, (_, n) => ({
    ...entry(
      `m${n}`,
      `Company ${n}`,
      `Engineer ${n % 97}`,
      STATUSES[n % STATUSES.length] ?? 'saved',
      0,
    ),
    notes: `Spoke with person ${n} about the team and the way they work. `.repeat(5),
    location: `City ${n % 50}`,
    nextStep: n % 10 === 0 ? 'Ask for news' : '',
    dueOn: n % 10 === 0 ? day((n % 60) - 30) : null,
    updatedAt: at(n),
    createdAt: at(n + 1),
  }));
}

/** What was sent for the entry at Ostrava Rail Systems. */
export function trackedReceipt(): Receipt {
  const url = 'https://job-boards.greenhouse.io/ostrava/jobs/77';
  const at = new Date(Date.now() - 20 * DAY_MS).toISOString();
  return {
    id: 'receipt-1',
    applicationId: 'a3',
    sessionId: 's1',
    job: {
      ats: 'greenhouse',
      tenant: 'ostrava',
      jobId: '77',
      title: 'Platform Engineer',
      company: 'Ostrava Rail Systems',
      location: 'Ostrava',
      countryCode: 'CZ',
      url,
      posting: 'You keep the trains on time.',
      salary: null,
      language: 'en',
    },
    formUrl: url,
    topOrigin: null,
    approvedAt: at,
    clickedAt: at,
    hash: 'a'.repeat(64),
    fields: [
      {
        key: 'first_name',
        label: 'First Name',
        type: 'givenName',
        value: { kind: 'text', text: 'Ines' },
        source: { kind: 'person' },
        verdict: null,
      },
    ],
    confirmation: { by: 'url', url, text: 'Thank you', at },
    states: [],
  };
}
