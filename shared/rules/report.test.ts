import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { APPLICATION_STATUSES, type Application, type ApplicationStatus } from '../application.ts';
import { courseOf } from './course.ts';
import { trackerReport } from './report.ts';

const START = Date.parse('2026-06-01T09:00:00.000Z');
const day = (at: number) => new Date(START + at * 86_400_000).toISOString();

let made = 0;
/** `[status, day]` in the order they happened. */
function application(
  moves: [ApplicationStatus, number][],
  over: Partial<Application> = {},
): Application {
  made += 1;
  return {
    id: `a${made}`,
    jobKey: null,
    ats: null,
    company: 'Acme',
    title: 'Engineer',
    location: '',
    url: null,
    status: moves.at(-1)?.[0] ?? 'saved',
    priority: 'medium',
    salary: null,
    notes: '',
    nextStep: '',
    dueOn: null,
    origin: 'manual',
    receiptId: null,
    history: moves.map(([to, at], index) => ({
      at: day(at),
      from: moves[index - 1]?.[0] ?? null,
      to,
    })),
    createdAt: day(0),
    updatedAt: day(0),
    ...over,
  };
}
const report = (rows: Application[], at = 30) =>
  trackerReport(rows, APPLICATION_STATUSES, new Date(day(at)), day(at).slice(0, 10));

describe('what the history of one application says', () => {
  test.each<[string, [ApplicationStatus, number][], object]>([
    ['saved only', [['saved', 0]], { isSent: false, appliedAt: null, answeredAt: null }],
    [
      'applied',
      [
        ['saved', 0],
        ['applied', 2],
      ],
      { isSent: true, appliedAt: day(2), answeredAt: null },
    ],
    [
      'rejected',
      [
        ['applied', 0],
        ['rejected', 9],
      ],
      { answeredAt: day(9), hadOffer: false },
    ],
    [
      'never heard',
      [
        ['applied', 0],
        ['no_reply', 40],
      ],
      { isSent: true, answeredAt: null },
    ],
    [
      'given up before it was sent',
      [
        ['saved', 0],
        ['withdrawn', 3],
      ],
      { isSent: false },
    ],
    [
      'an offer declined',
      [
        ['applied', 0],
        ['offer', 9],
        ['withdrawn', 10],
      ],
      { hadOffer: true },
    ],
    [
      'added at a later stage',
      [['interview', 5]],
      { isSent: true, appliedAt: null, answeredAt: day(5) },
    ],
    [
      'moved by mistake and back',
      [
        ['applied', 0],
        ['interview', 1],
        ['applied', 2],
      ],
      { answeredAt: null, appliedAt: day(0) },
    ],
    [
      'an offer by mistake',
      [
        ['applied', 0],
        ['offer', 1],
        ['interview', 2],
      ],
      { hadOffer: false },
    ],
    [
      'rejected, then asked again',
      [
        ['applied', 0],
        ['rejected', 4],
        ['interview', 8],
      ],
      { answeredAt: day(4), isSent: true },
    ],
  ])('%s', (_, moves, course) => {
    expect(courseOf(application(moves))).toMatchObject(course);
  });

  test('a status that its history does not know of counts as it stands', () => {
    expect(courseOf(application([], { status: 'applied' }))).toMatchObject({ isSent: true });
  });
});

describe('the report', () => {
  test('counts every status, and rates only what was sent', () => {
    const rows = [
      application([['saved', 0]]),
      application([['applied', 0]]),
      application([
        ['applied', 0],
        ['phone_screen', 6],
        ['rejected', 20],
      ]),
      application(
        [
          ['applied', 0],
          ['interview', 8],
          ['offer', 20],
        ],
        { company: 'Globex' },
      ),
      application(
        [
          ['applied', 0],
          ['no_reply', 25],
        ],
        { company: 'ACME' },
      ),
    ];
    expect(report(rows)).toMatchObject({
      total_tracked: 5,
      total_applications: 4,
      by_status: { saved: 1, applied: 1, rejected: 1, offer: 1, no_reply: 1, accepted: 0 },
      success_rate: 25,
      response_rate: 50,
      avg_response_time: 7,
      median_response_time: 7,
      top_companies: ['Acme', 'Globex'],
    });
  });

  test('with nothing to count there is no rate, and nothing is made up', () => {
    expect(report([application([['saved', 0]])])).toMatchObject({
      total_applications: 0,
      success_rate: null,
      response_rate: null,
      avg_response_time: null,
      median_response_time: null,
      top_companies: [],
      insights: [],
    });
  });

  test('says what is due and what went silent', () => {
    const rows = [
      application([['applied', 0]], { dueOn: '2026-06-10' }),
      application([['applied', 25]]),
      application([['rejected', 0]], { dueOn: '2026-06-10' }),
    ];
    expect(report(rows).insights).toEqual([
      { code: 'due', text: '1 application with something due by today.' },
      { code: 'silent', text: '1 application without a move for 14 days or more.' },
    ]);
  });

  test('compares groups by their counts, and only those large enough', () => {
    const some = (ats: Application['ats'], sent: number, answered: number) =>
      Array.from({ length: sent }, (_, at) =>
        application(
          at < answered
            ? [
                ['applied', 20],
                ['interview', 24],
              ]
            : [['applied', 20]],
          { ats },
        ),
      );
    const texts = (rows: Application[]) => report(rows).insights.map(({ text }) => text);
    expect(texts([...some('lever', 5, 1), ...some('ashby', 6, 3)])).toEqual([
      'Answered: Ashby 3 of 6, Lever 1 of 5.',
    ]);
    expect(texts([...some('lever', 4, 1), ...some('ashby', 6, 3)])).toEqual([]);
  });

  test('whatever the histories: every row is in one status, no rate leaves 0–100, no time is negative', () => {
    const move = fc.tuple(
      fc.constantFrom(...APPLICATION_STATUSES),
      fc.integer({ min: 0, max: 60 }),
    );
    fc.assert(
      fc.property(fc.array(fc.array(move, { maxLength: 6 }), { maxLength: 12 }), (all) => {
        const rows = all.map((moves) => application(moves));
        const { by_status, total_tracked, total_applications, ...told } = report(rows);
        expect(Object.values(by_status).reduce((sum, count) => sum + count, 0)).toBe(rows.length);
        expect(total_applications).toBeLessThanOrEqual(total_tracked);
        for (const rate of [told.success_rate, told.response_rate])
          if (rate !== null) expect(rate >= 0 && rate <= 100).toBe(true);
        expect(told.success_rate ?? 0).toBeLessThanOrEqual(told.response_rate ?? 0);
        expect(told.avg_response_time ?? 0).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
