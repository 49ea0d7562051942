import { beforeAll, expect, test } from 'vitest';
import type { Cast } from './people.ts';

type Query = ReturnType<typeof scores>;
const scores = (cast: () => Cast) =>
  cast().a.client.from('job_analyses').select('match_score, role').eq('reasoning', 'filters');

/** 25 analyses: score 0, 4, … 96; every third without advice; skills and breakdowns of a pattern. */
const rows = (job_id: string) =>
  Array.from({ length: 25 }, (_, i) => ({
    job_id,
    match_score: i * 4,
    role: `${i % 2 ? 'Senior' : 'Junior'} Dev ${i}`,
    gap_analysis_advice: i % 3 ? 'learn' : null,
    matching_skills: i % 5 ? ['ts'] : ['ts', 'rust'],
    breakdown: { level: i, nested: { k: `v${i % 4}` } },
    method: i % 7 ? 'rules' : 'model',
    reasoning: 'filters',
  }));

/** name, query, number of rows it finds */
const FILTERS: [
  string,
  (query: Query) => PromiseLike<{ data: unknown[] | null; error: unknown }>,
  number,
][] = [
  ['eq', (q) => q.eq('match_score', 8), 1],
  ['neq', (q) => q.neq('match_score', 8), 24],
  ['gt', (q) => q.gt('match_score', 88), 2],
  ['gte', (q) => q.gte('match_score', 88), 3],
  ['lt', (q) => q.lt('match_score', 8), 2],
  ['lte', (q) => q.lte('match_score', 8), 3],
  ['a range', (q) => q.gt('match_score', 4).lte('match_score', 16).neq('match_score', 12), 2],
  ['like', (q) => q.like('role', 'Senior%'), 12],
  ['like is exact about case', (q) => q.like('role', 'senior%'), 0],
  ['ilike', (q) => q.ilike('role', 'senior%'), 12],
  ['likeAllOf', (q) => q.likeAllOf('role', ['Senior%', '%3']), 3],
  ['likeAnyOf', (q) => q.likeAnyOf('role', ['%Dev 3', '%Dev 4']), 2],
  ['in', (q) => q.in('role', ['Senior Dev 1', 'Junior Dev 2', 'nope', 'q"uo,te']), 2],
  ['in, of nothing', (q) => q.in('role', []), 0],
  ['is null', (q) => q.is('gap_analysis_advice', null), 9],
  ['not is null', (q) => q.not('gap_analysis_advice', 'is', null), 16],
  ['not in', (q) => q.not('match_score', 'in', '(0,4,8)'), 22],
  ['or', (q) => q.or('match_score.eq.0,match_score.gte.92'), 3],
  ['or of and', (q) => q.or('and(match_score.gte.4,match_score.lte.12),role.ilike.*Dev 24'), 4],
  ['not and', (q) => q.not('role', 'like', '%Dev 1%'), 14],
  ['contains, of a list', (q) => q.contains('matching_skills', ['rust']), 5],
  ['containedBy, of a list', (q) => q.containedBy('matching_skills', ['ts']), 20],
  ['overlaps', (q) => q.overlaps('matching_skills', ['rust', 'zzz']), 5],
  ['contains, of a document', (q) => q.contains('breakdown', { nested: { k: 'v1' } }), 6],
  ['an arrow into a document', (q) => q.eq('breakdown->nested->>k', 'v2'), 6],
  ['an arrow to a number', (q) => q.eq('breakdown->level', 3), 1],
  ['match', (q) => q.match({ method: 'model', match_score: 28 }), 1],
  ['filter', (q) => q.filter('match_score', 'in', '(4,8)'), 2],
  ['a quote is data', (q) => q.eq('role', "x'; drop table jobs; --"), 0],
  ['commas and brackets are data', (q) => q.eq('role', 'a,b(c)"d"\\'), 0],
  ['limit', (q) => q.limit(3), 3],
  ['range', (q) => q.order('match_score').range(5, 9), 5],
];

export function filterChecks(cast: () => Cast) {
  beforeAll(async () => {
    const job = await cast()
      .a.client.from('jobs')
      .insert({ job_key: 'filters', url: 'https://x.example' })
      .select('id')
      .single();
    const { error } = await cast().a.client.from('job_analyses').insert(rows(job.data?.id));
    if (error) throw error;
  });
  const all = () => scores(cast);
  const table = () => cast().a.client.from('job_analyses');

  test.each(FILTERS)('%s', async (_, query, found) => {
    const { data, error } = await query(all());
    expect(error).toBeNull();
    expect(data).toHaveLength(found);
  });

  test('order, range and exact count together', async () => {
    const { data, count, status } = await table()
      .select('match_score', { count: 'exact' })
      .eq('reasoning', 'filters')
      .gte('match_score', 20)
      .order('match_score', { ascending: false })
      .range(5, 9);
    expect(data?.map(({ match_score }) => match_score)).toEqual([76, 72, 68, 64, 60]);
    expect({ count, status }).toEqual({ count: 20, status: 206 });
  });

  test('a count without rows', async () => {
    const { data, count } = await table()
      .select('*', { count: 'exact', head: true })
      .eq('reasoning', 'filters');
    expect({ data, count }).toEqual({ data: null, count: 25 });
  });

  test.each(['planned', 'estimated'] as const)('a count that is %s is a number', async (count) => {
    const answer = await table().select('id', { count }).limit(1);
    expect(answer.count).toEqual(expect.any(Number));
  });

  test('order by two columns, nulls first', async () => {
    const { data } = await table()
      .select('gap_analysis_advice, match_score')
      .eq('reasoning', 'filters')
      .order('gap_analysis_advice', { nullsFirst: true })
      .order('match_score', { ascending: false })
      .limit(1);
    expect(data).toEqual([{ gap_analysis_advice: null, match_score: 96 }]);
  });

  test('parts of documents can be selected, renamed and cast', async () => {
    const { data } = await table()
      .select('level:breakdown->level, k:breakdown->nested->>k, text:match_score::text')
      .eq('reasoning', 'filters')
      .eq('match_score', 12);
    expect(data).toEqual([{ level: 3, k: 'v3', text: '12' }]);
  });

  test('single: exactly one, or an error that says so', async () => {
    expect((await all().eq('match_score', 4).single()).data?.match_score).toBe(4);
    const none = await all().eq('match_score', 5).single();
    expect({ status: none.status, code: none.error?.code }).toEqual({
      ...{ status: 406, code: 'PGRST116' },
    });
    expect((await all().single()).error?.code).toBe('PGRST116');
  });

  test('maybeSingle: one, null, or an error for many', async () => {
    expect((await all().eq('match_score', 5).maybeSingle()).data).toBeNull();
    expect((await all().eq('match_score', 4).maybeSingle()).data?.match_score).toBe(4);
    expect((await all().maybeSingle()).error?.code).toBe('PGRST116');
  });

  test('a range past the end is empty', async () => {
    const { data, status } = await all().range(100, 110);
    if (status !== 416) expect(data).toEqual([]);
  });

  test('rows as a table of text', async () => {
    const { data } = await table()
      .select('role,match_score')
      .eq('reasoning', 'filters')
      .eq('match_score', 8)
      .csv();
    expect(data?.replaceAll('"', '').trim().split(/\r?\n/)).toEqual([
      ...['role,match_score', 'Junior Dev 2,8'],
    ]);
  });

  test.each([
    ['a column that is not there', () => table().select('nope'), 400, '42703'],
    ['a filter on a column that is not there', () => table().select().eq('nope', 1), 400, '42703'],
    ['an id that is no uuid', () => table().select().eq('id', 'no-uuid'), 400, '22P02'],
    ['a number that is none', () => table().select().eq('match_score', 'ten'), 400, '22P02'],
    ['an operator that is none', () => table().select().filter('id', 'nope', 1), 400, 'PGRST100'],
  ])('%s is refused with its code', async (_, query, status, code) => {
    const answer = await query();
    expect({ status: answer.status, code: answer.error?.code }).toEqual({ status, code });
  });
}
