/** A word that stands in everything of one person and nowhere else. */
export type Canary = string;

interface Given {
  canary: Canary;
  /** Ids of the same person's rows that were made before. */
  ids: Record<string, string>;
}
type Row = Record<string, unknown>;

const VECTOR = JSON.stringify(Array.from({ length: 768 }, (_, index) => (index % 7) / 10));
export const SEED_MODEL = 'test-embedding';
export const SEED_VECTOR = VECTOR;

const synced = (doc: (given: Given & { id: string }) => Row, rev: number) => (given: Given) => {
  const id = crypto.randomUUID();
  return { id, rev, doc: doc({ ...given, id }), field_revs: { '/canary': rev } };
};

/**
 * One row of each table, parents before their children. The audit needs a victim's row in every table of the catalogue:
 * a table without a seed fails it.
 */
export const SEEDS: Record<string, (given: Given) => Row> = {
  profiles: ({ canary }) => ({
    id: 'me',
    rev: 1,
    doc: { basics: { summary: canary } },
    field_revs: { '/basics/summary': 1 },
  }),
  resumes: synced(({ canary, id }) => ({ id, label: canary }), 2),
  applications: synced(({ canary, id }) => ({ id, company: canary, status: 'saved' }), 3),
  answers: synced(({ canary, id }) => ({ id, label: canary, labelKey: canary }), 4),
  receipts: synced(({ canary, id }) => ({ id, applicationId: canary }), 5),
  sync_heads: () => ({ rev: 5 }),
  sync_mutations: ({ canary }) => ({
    mutation_id: crypto.randomUUID(),
    hash: 'a'.repeat(64),
    result: { status: 'applied', rev: 5, detail: canary },
  }),
  jobs: ({ canary }) => ({ job_key: `url:${canary}`, url: `https://e.example/${canary}` }),
  job_analyses: ({ canary, ids }) => ({
    job_id: ids.jobs,
    match_score: 80,
    reasoning: canary,
  }),
  cover_letters: ({ canary, ids }) => ({ job_id: ids.jobs, content: canary }),
  research: ({ canary }) => ({ kind: 'company', subject: canary, result: { canary } }),
  chat_sessions: ({ canary }) => ({ title: canary }),
  chat_messages: ({ canary, ids }) => ({
    session_id: ids.chat_sessions,
    role: 'user',
    content: canary,
  }),
  pipeline_runs: ({ canary }) => ({ params: { canary } }),
  tasks: ({ canary, ids }) => ({
    job_id: ids.jobs,
    run_id: ids.pipeline_runs,
    payload: { canary },
  }),
  usage: ({ canary, ids }) => ({ agent: canary, provider: 'test', run_id: ids.pipeline_runs }),
  documents: ({ canary }) => ({
    source: 'profile',
    content: canary,
    model: SEED_MODEL,
    embedding: VECTOR,
  }),
  indexed_sources: ({ canary }) => ({
    source: 'resume',
    source_id: canary,
    version: '1',
    pieces: 1,
  }),
};

/** Of leaks.sql. */
export const LEAKY_SEEDS: typeof SEEDS = {
  leaky_open: ({ canary }) => ({ content: canary }),
  leaky_policy: ({ canary }) => ({ content: canary }),
  leaky_update: ({ canary }) => ({ content: canary }),
  leaky_child: ({ canary, ids }) => ({ content: canary, job_id: ids.jobs }),
};
