import { beforeAll, expect, test } from 'vitest';
import type { Cast } from './people.ts';

/** Rows with their relatives in one request. */
export function embedChecks(cast: () => Cast) {
  let id = '';
  const jobs = () => cast().a.client.from('jobs');
  const analyses = () => cast().a.client.from('job_analyses');
  beforeAll(async () => {
    const { data } = await jobs()
      .insert([
        { job_key: 'embeds:1', url: 'https://x.example', title: 'Embedding' },
        { job_key: 'embeds:2', url: 'https://x.example', title: 'Childless' },
      ])
      .select('id')
      .order('job_key');
    id = data?.[0]?.id;
    const { error } = await analyses().insert([
      { job_id: id, match_score: 81, reasoning: 'embeds' },
      { job_id: id, match_score: 12, reasoning: 'embeds' },
    ]);
    if (error) throw error;
  });

  test('a parent with its children', async () => {
    const { data } = await jobs().select('title, job_analyses(match_score)').eq('id', id).single();
    expect(data?.title).toBe('Embedding');
    expect(data?.job_analyses.map(({ match_score }) => match_score).sort()).toEqual([12, 81]);
  });

  test('a child with its parent', async () => {
    const { data } = await analyses()
      .select('match_score, jobs(title)')
      .eq('reasoning', 'embeds')
      .order('match_score');
    expect(data?.[0]).toEqual({ match_score: 12, jobs: { title: 'Embedding' } });
  });

  test('renamed, ordered and limited children', async () => {
    const { data, error } = await jobs()
      .select('best:job_analyses(match_score)')
      .eq('id', id)
      .order('match_score', { referencedTable: 'best', ascending: false })
      .limit(1, { referencedTable: 'best' });
    expect(error).toBeNull();
    expect(data).toEqual([{ best: [{ match_score: 81 }] }]);
  });

  test('only parents that have such a child', async () => {
    const { data } = await jobs()
      .select('title, job_analyses!inner(match_score)')
      .eq('job_analyses.reasoning', 'embeds')
      .gt('job_analyses.match_score', 50);
    expect(data).toEqual([{ title: 'Embedding', job_analyses: [{ match_score: 81 }] }]);
  });

  test('only parents that have none', async () => {
    const { data } = await jobs()
      .select('title, job_analyses!left(id)')
      .is('job_analyses', null)
      .like('job_key', 'embeds:%');
    expect(data?.map(({ title }) => title)).toEqual(['Childless']);
  });

  test('how many children', async () => {
    const { data } = await jobs().select('job_analyses(count)').eq('id', id).single();
    expect(data?.job_analyses).toEqual([{ count: 2 }]);
  });

  test("a parent's column beside the child's", async () => {
    const { data } = await analyses()
      .select('match_score, ...jobs(title)')
      .eq('reasoning', 'embeds')
      .order('match_score');
    expect(data?.[0]).toEqual({ match_score: 12, title: 'Embedding' });
  });

  test('a relation over two steps', async () => {
    const { data, error } = await analyses()
      .select('match_score, jobs(title, tasks(id))')
      .eq('reasoning', 'embeds')
      .limit(1);
    expect(error).toBeNull();
    expect(data?.[0]?.jobs).toMatchObject({ tasks: [] });
  });

  test('a relation that is not there is refused', async () => {
    const { status, error } = await jobs().select('id, nope(*)');
    expect({ status, code: error?.code }).toEqual({ status: 400, code: 'PGRST200' });
  });
}
