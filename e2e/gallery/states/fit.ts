import type { FitView } from '../../../extension/ui/panel/fit/model.ts';
import { sampleView } from '../../../extension/ui/panel/sample.ts';
import type { AnsweredBy } from '../../../shared/agents.ts';
import type { Posting } from '../../../shared/jobFacts.ts';
import type { Profile } from '../../../shared/profile.ts';
import { analyse } from '../../../shared/rules/match/analyse.ts';
import { jobFactsByRules } from '../../../shared/rules/match/jobFacts.ts';
import { CALM } from '../previews.ts';
import { PAGE, type State } from './parts.ts';

const NOW = new Date('2026-11-20T19:02:00.000Z');
const PERSON: Profile = {
  basics: { location: { city: 'Porto', countryCode: 'PT' } },
  work: [
    {
      ...{ name: 'Larkmoor', position: 'Senior Engineer', startDate: '2019-02', endDate: null },
      highlights: ['Moved the forecasts of 40 grids from batch jobs in Python to Kafka and Go'],
    },
  ],
  skills: [{ name: 'Data', keywords: ['Python', 'PostgreSQL', 'Kafka', 'Airflow'] }],
  preferences: {
    workAuthorization: { PT: { authorized: true, needsSponsorship: false } },
    expectedSalary: { amount: 70_000, currency: 'EUR', period: 'year' },
    willingToRelocate: true,
  },
};
const POSTING: Posting = {
  ...{ title: 'Senior Backend Engineer, Forecasting', company: 'Tidewater Analytics' },
  ...{ location: 'Lisbon, Portugal', countryCode: 'PT', salary: null },
  posting: [
    'What you bring',
    '5+ years of experience building services in Python or Go',
    'PostgreSQL, Kafka and Kubernetes in production',
    'Nice to have: Terraform, dbt',
    'You are in the office two days a week.',
    'The salary is €62,000 - €74,000 per year.',
    'You need the right to work in Portugal.',
  ].join('\n'),
};
const LONG: Posting = {
  ...POSTING,
  posting:
    'Requirements\nSystem design, Distributed systems, Microservices, Elasticsearch, RabbitMQ, GraphQL, Terraform, Kubernetes, Datadog, Scala, Haskell, Apache Flink\nYou speak fluent Portuguese.\nWe are unable to sponsor visas.\n12+ years of experience leading very large platform teams in energy, logistics and finance',
};
const BY: AnsweredBy = {
  ...{ provider: 'groq', model: 'openai/gpt-oss-120b', inputTokens: 2400, outputTokens: 380 },
  ...{ costMicros: 640, keyOwner: 'backend' },
};

const analysed = (posting: Posting, profile: Profile, by: AnsweredBy | null = null) =>
  analyse(jobFactsByRules(posting), profile, { now: NOW, by });
const FIT: FitView = {
  shown: analysed(POSTING, PERSON),
  ...{ way: 'signedOut', host: '', isAsking: false, fault: null, why: null },
};
const IN = { host: 'jobai.tidewater.example' };
const state = (name: string, fit: Partial<FitView>, sections?: RegExp[]): State => ({
  name,
  view: sampleView({ page: PAGE, preview: CALM, fit: { ...FIT, ...fit } }),
  ...(sections && { sections }),
});

/** How the posting fits, before the fill. */
export const FIT_STATES: State[] = [
  state('fit-loading', { shown: null }),
  state('fit-rules', {}, [/^Why/]),
  state('fit-consent', { ...IN, way: 'unasked' }),
  state('fit-asking', { ...IN, way: 'agreed', isAsking: true }),
  state(
    'fit-model',
    {
      ...IN,
      way: 'agreed',
      shown: analysed(LONG, PERSON, { ...BY, keyOwner: 'person' }),
    },
    [/^Why/, /^What you can do/],
  ),
  state('fit-fault', { ...IN, way: 'agreed', fault: 'busy' }),
  state('fit-no-model', { ...IN, way: 'agreed', why: 'no_model' }),
  state('fit-unknown', { shown: analysed({ ...POSTING, posting: '', location: '' }, {}) }, [
    /^Why/,
  ]),
];
