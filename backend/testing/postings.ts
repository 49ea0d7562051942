/**
 * The three ATSs' public JSON APIs and a few sites, as they answer on the wire (design/ats-contracts §4): what a test's
 * Worker reaches under their real names. Companies and postings are invented.
 */

const SKILLS = `<p>Halden Robotics builds arms for greenhouses.</p><h3>What you bring</h3><ul><li>5+ years of experience with TypeScript and Node.js</li><li>PostgreSQL in production</li><li>Kubernetes is a plus</li></ul><p>This role is remote within Germany. We can not sponsor visas.</p>`;
const escaped = (html: string) =>
  html.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

export const LEVER_ID = '3f1d6a52-8c0e-4b7a-9d52-6a1f0e7c9b01';
export const ASHBY_ID = '7b0c2f4e-1a9d-4e63-b8f5-0d3c6a2e9f14';

export const greenhouseJob = (content = SKILLS) => ({
  id: 4_011_223,
  internal_job_id: 3_355_001,
  title: 'Senior Backend Engineer',
  company_name: 'Halden Robotics',
  absolute_url: 'https://job-boards.greenhouse.io/haldenrobotics/jobs/4011223',
  language: 'en',
  location: { name: 'Berlin, Germany' },
  offices: [{ id: 1, name: 'Berlin', location: 'Berlin, Germany', child_ids: [], parent_id: null }],
  departments: [{ id: 2, name: 'Engineering', child_ids: [], parent_id: null }],
  metadata: null,
  requisition_id: 'R-118',
  first_published: '2026-10-19T09:12:44-04:00',
  updated_at: '2026-11-02T10:00:00-05:00',
  content: escaped(content),
  pay_input_ranges: [
    {
      min_cents: 8_000_000,
      max_cents: 9_500_000,
      currency_type: 'EUR',
      title: 'Annual base salary',
      blurb: '&lt;p&gt;Depends on experience.&lt;/p&gt;',
    },
  ],
});

const leverPosting = {
  id: LEVER_ID,
  text: 'Data Analyst',
  categories: {
    commitment: 'Full-time',
    department: 'Data',
    location: 'Toronto, Ontario',
    team: 'Insights',
    allLocations: ['Toronto, Ontario', 'Montreal, Quebec'],
  },
  country: 'CA',
  workplaceType: 'hybrid',
  opening: '<div>Pinecrest Mills weaves cloth and data.</div>',
  description:
    '<div>Pinecrest Mills weaves cloth and data.</div><div><br></div><div>Join us.</div>',
  descriptionPlain: 'Pinecrest Mills weaves cloth and data.\n\nJoin us.\n',
  lists: [
    { text: 'You bring', content: '<li>3 years of SQL and Python</li><li>Tableau or Looker</li>' },
  ],
  additional: '<div>Equal opportunity employer.</div>',
  additionalPlain: 'Equal opportunity employer.\n',
  salaryRange: { currency: 'CAD', interval: 'per-year-salary', min: 82_000, max: 104_000 },
  createdAt: 1_760_000_000_000,
  hostedUrl: `https://jobs.lever.co/pinecrest/${LEVER_ID}`,
  applyUrl: `https://jobs.lever.co/pinecrest/${LEVER_ID}/apply`,
};

const ashbyBoard = {
  apiVersion: '1',
  jobs: [
    { id: '00000000-0000-4000-8000-000000000000', title: 'Another' },
    {
      id: ASHBY_ID,
      title: 'Platform Engineer',
      department: 'Engineering',
      team: 'Platform',
      employmentType: 'FullTime',
      location: 'London',
      secondaryLocations: [
        { location: 'Dublin', address: { postalAddress: { addressCountry: 'Ireland' } } },
      ],
      address: {
        postalAddress: { addressLocality: 'London', addressCountry: 'United Kingdom' },
      },
      isRemote: false,
      workplaceType: 'OnSite',
      isListed: true,
      publishedAt: '2026-09-30T18:36:29.484+00:00',
      jobUrl: `https://jobs.ashbyhq.com/Cobalt%20Harbor/${ASHBY_ID}`,
      applyUrl: `https://jobs.ashbyhq.com/Cobalt%20Harbor/${ASHBY_ID}/application`,
      descriptionHtml:
        '<p>Cobalt Harbor runs ports.</p><ul><li>Terraform and AWS</li><li>Go or Rust</li></ul><p>You look after what everything else stands on, with a team of six.</p>',
      descriptionPlain: 'Cobalt Harbor runs ports.',
      compensation: {
        compensationTierSummary: '£91K – £115K • Offers Equity',
        scrapeableCompensationSalarySummary: '£91K – £115K',
        compensationTiers: [
          {
            id: 't1',
            tierSummary: '£91K – £115K',
            components: [
              {
                id: 'c1',
                summary: '£91K – £115K',
                compensationType: 'Salary',
                interval: '1 YEAR',
                currencyCode: 'GBP',
                minValue: 91_000,
                maxValue: 115_000,
              },
              { id: 'c2', compensationType: 'EquityPercentage', interval: 'NONE' },
            ],
          },
        ],
        summaryComponents: [],
      },
    },
  ],
};

/** A careers page with its JSON-LD; `body` is what a person sees. */
export const careersPage = (body: string, data: object | null, head = '') =>
  `<!doctype html><html lang="en"><head><title>Nurse | Alder Clinic</title><meta property="og:site_name" content="Alder Clinic">${head}${
    data ? `<script type="application/ld+json">${JSON.stringify(data)}</script>` : ''
  }</head><body><nav>Home Jobs</nav><main>${body}</main><footer>Imprint</footer></body></html>`;

const json = (value: unknown) =>
  new Response(JSON.stringify(value), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
const gone = () => new Response('{"ok":false,"error":"Document not found"}', { status: 404 });

/** Answers by address without its query; anything else is not there. */
export const POSTING_SITES: Readonly<Record<string, () => Response>> = {
  'https://boards-api.greenhouse.io/v1/boards/haldenrobotics/jobs/4011223': () =>
    json(greenhouseJob()),
  [`https://api.lever.co/v0/postings/pinecrest/${LEVER_ID}`]: () => json(leverPosting),
  'https://api.ashbyhq.com/posting-api/job-board/Cobalt%20Harbor': () => json(ashbyBoard),
  'https://job-boards.greenhouse.io/haldenrobotics/jobs/99': () =>
    Response.redirect('https://job-boards.greenhouse.io/haldenrobotics?error=true', 302),
  'https://job-boards.greenhouse.io/haldenrobotics': () =>
    new Response(careersPage('<h1>Open positions</h1>', null), {
      headers: { 'content-type': 'text/html' },
    }),
};

/** For a Worker under test: null where the address is none of these sites'. */
export function postingSite(address: string): Response | null {
  const url = new URL(address);
  if (!/(?:^|\.)(?:greenhouse\.io|lever\.co|ashbyhq\.com)$/.test(url.hostname)) return null;
  return (POSTING_SITES[`${url.origin}${url.pathname}`] ?? gone)();
}
