import { sampleView } from '../../../extension/ui/panel/sample.ts';
import { valueText } from '../../../shared/fields.ts';
import { QUESTIONS } from '../fixtures.ts';
import { ANSWERS, answered, during, PAGE, type State } from './parts.ts';

/** The live session beside a form. */
export const LIVE: State[] = [
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
        status: { state: 'reconnecting', retryAt: Date.now() + 24_000 },
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
    view: during(
      { fields: answered },
      { live: { status: { state: 'signedOut' }, proposals: [], asked: null } },
    ),
  },
];
