import type { AssistantView } from '../../../extension/ui/options/assistant/model.ts';
import type { UsageSum } from '../../../shared/api/usage.ts';
import type { State } from './parts.ts';

const SUM: UsageSum = {
  ...{ calls: 48, failed: 2, input_tokens: 91_400, output_tokens: 14_020 },
  ...{ cost_micros: 31_500, own_cost_micros: 0, mean_latency_ms: 1840 },
};
const OUT: AssistantView = {
  host: '',
  isLocalOnly: false,
  consents: { analysis: 'signedOut', answers: 'signedOut', memory: 'signedOut' },
  keys: { groq: null, gemini: null, compatible: null },
  tests: {},
  usage: 'signedOut',
};
const IN: AssistantView = {
  ...OUT,
  host: 'jobai.tidewater.example',
  consents: { analysis: 'agreed', answers: 'declined', memory: 'unasked' },
  keys: {
    groq: '••••••••x9Q2',
    gemini: null,
    compatible: {
      baseUrl: 'https://models.internal-tooling.tidewater.example/openai/v1',
      model: 'qwen/qwen3-235b-a22b-instruct-2507',
      key: '••••••••',
    },
  },
  tests: {
    groq: { state: 'testing' },
    compatible: {
      state: 'told',
      test: {
        ...{ key: 'compatible', outcome: 'model_unknown', took_ms: 1240, retry_after: null },
        provider: 'models.internal-tooling.tidewater.example',
        model: 'qwen/qwen3-235b-a22b-instruct-2507',
      },
    },
  },
  usage: {
    since: '2026-10-28',
    total: { ...SUM, own_cost_micros: 12_000 },
    by_agent: [
      { agent: 'answers', ...SUM, own_cost_micros: 12_000, calls: 30 },
      { agent: 'analyst', ...SUM, failed: 0, calls: 18, cost_micros: 640 },
    ],
    by_day: [],
    today: { spent_micros: 4200, limit_micros: 500_000 },
    models: { on: true, fast: true, writer: true, embed: true },
  },
};

/** The assistant's page of the options. */
export const ASSISTANT: State[] = [
  { name: 'assistant-signed-out', assistant: OUT },
  { name: 'assistant-all', assistant: IN },
  {
    name: 'assistant-local-only',
    assistant: {
      ...{ ...IN, isLocalOnly: true, usage: 'failed' },
      consents: { analysis: 'localOnly', answers: 'localOnly', memory: 'localOnly' },
    },
  },
];
