import { sampleView } from '../../../extension/ui/panel/sample.ts';
import { EXTREME } from '../extremes.ts';
import { text } from '../filled.ts';
import { LETTER_UNCLEAR, WITH_LETTERS } from '../fixtures.ts';
import { LEARNED, LEARNED_LONG, SAVED } from '../learned.ts';
import { answered, during, PAGE, type State } from './parts.ts';

/** What opens over a state, and what is learned. */
export const OPENED: State[] = [
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
