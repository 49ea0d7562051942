import type { Application, ApplicationStatus } from '@jobai/shared/application';

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
  return {
    id,
    jobKey: null,
    ats: null,
    company,
    title,
    location: '',
    url: null,
    status,
    priority: 'medium',
    salary: null,
    notes: '',
    nextStep: '',
    dueOn: null,
    origin: 'manual',
    receiptId: null,
    history: [{ at, from: null, to: status }],
    createdAt: at,
    updatedAt: at,
    ...parts,
  };
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
