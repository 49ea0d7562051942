/** Columns of the exported file, in its order; the names are data and not translated. */
export const CSV_COLUMNS = [
  'company',
  'title',
  'location',
  'url',
  'status',
  'priority',
  'salary_min',
  'salary_max',
  'salary_currency',
  'salary_period',
  'next_step',
  'due_on',
  'notes',
  'status_since',
  'added_at',
  'id',
] as const;
export type CsvColumn = (typeof CSV_COLUMNS)[number];

/** Folded headings of other people's spreadsheets; each fits one column only. */
export const HEADINGS = {
  company: ['company', 'employer', 'organisation', 'organization', 'company name', 'firma'],
  title: ['title', 'job title', 'position', 'role', 'job', 'stelle'],
  location: ['location', 'city', 'place', 'ort'],
  url: ['url', 'link', 'job url', 'job link', 'posting', 'link to the posting'],
  status: ['status', 'stage', 'state'],
  priority: ['priority', 'prio'],
  salary_min: ['salary min', 'min salary', 'salary from', 'salary'],
  salary_max: ['salary max', 'max salary', 'salary to'],
  salary_currency: ['salary currency', 'currency'],
  salary_period: ['salary period', 'period', 'per'],
  next_step: ['next step', 'next action', 'next', 'todo', 'to do'],
  due_on: ['due on', 'due', 'due date', 'deadline', 'follow up', 'follow up date'],
  notes: ['notes', 'note', 'comment', 'comments'],
  status_since: [
    'status since',
    'date applied',
    'applied',
    'applied on',
    'application date',
    'date',
  ],
  added_at: ['added at', 'added', 'created', 'date added'],
  id: ['id'],
} satisfies Record<CsvColumn, string[]>;
