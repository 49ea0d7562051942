import * as z from 'zod';
import { dataOf, rowOf } from './answer.ts';
import type { UserDb } from './client.ts';
import { revisionsOf } from './synced.ts';

/** Pieces of text that agents look up. Whole sources are replaced at once; vectors are put to pieces that stand. */
export type Source = 'profile' | 'resume' | 'answer';

/** `version`: of the source as it was read (`version_of_source`): a profile's `rev`, a file's SHA-256. */
export interface IndexedSource {
  source: Source;
  /** '' for the profile. */
  sourceId: string;
  version: string;
}

export interface Found {
  id: string;
  content: string;
  source: string;
  sourceId: string;
  metadata: { path?: string | undefined; facts?: string[] | undefined };
  /** 0 to 1; of vectors their cosine. What words and what vectors find is not comparable. */
  similarity: number;
}

const Metadata = z.looseObject({
  path: z.string().optional(),
  facts: z.array(z.string()).optional(),
});
const FoundRow = z
  .object({
    id: z.string(),
    content: z.string(),
    source: z.string(),
    source_id: z.string(),
    metadata: Metadata,
    similarity: z.number(),
  })
  .transform(({ source_id, ...row }): Found => ({ ...row, sourceId: source_id }));

/** `stale`: another version stands by now; nothing was changed. All or none, whatever dies meanwhile. */
export async function putPieces(
  db: UserDb,
  { source, sourceId, version }: IndexedSource,
  pieces: { content: string; metadata: Record<string, string | string[]> }[],
): Promise<'indexed' | 'stale'> {
  const asked = { of_source: source, of_id: sourceId, of_version: version, pieces };
  const isDone = z.boolean().parse(dataOf(await db.rpc('index_documents', asked)));
  return isDone ? 'indexed' : 'stale';
}

/** The version of a source as it stands; null: there is none. */
export async function standingVersion(
  db: UserDb,
  source: Source,
  sourceId: string,
): Promise<string | null> {
  return rowOf(await db.rpc('version_of_source', { of_source: source, of_id: sourceId }));
}

/** By the source's id, the version its pieces are of. */
export async function indexedVersions(
  db: UserDb,
  source: Source,
  sourceIds: readonly string[],
): Promise<Map<string, { version: string; pieces: number }>> {
  if (sourceIds.length === 0) return new Map();
  const ids = sourceIds.map((id) => `${source}:${id}`);
  const query = db.from('indexed_sources').select('source_id, version, pieces');
  const rows = dataOf(await query.in('id', ids));
  return new Map(rows.map(({ source_id, ...rest }) => [source_id, rest]));
}

/** Answers that stand and are not indexed as they stand, by their ids. */
export async function unindexedAnswers(db: UserDb): Promise<string[]> {
  const [standing, indexed] = await Promise.all([
    revisionsOf(db, 'answer', MOST_ANSWERS),
    db.from('indexed_sources').select('source_id, version').eq('source', 'answer').limit(5000),
  ]);
  const versions = new Map(dataOf(indexed).map((row) => [row.source_id, row.version]));
  return standing.flatMap(({ id, rev }) => (versions.get(id) === String(rev) ? [] : [id]));
}

/** Nobody remembers more by hand. */
const MOST_ANSWERS = 1000;

/** Pieces without a vector; with `model`, also those that have one of another model. */
export async function piecesWithoutVector(
  db: UserDb,
  model: string | null,
  limit: number,
): Promise<{ id: string; content: string }[]> {
  const query = db.from('documents').select('id, content');
  // Quoted as PostgREST wants it: a model's id may hold a dot.
  const other = `model.is.null,model.neq."${(model ?? '').replace(/["\\]/g, '\\$&')}"`;
  const wanted = model === null ? query.is('model', null) : query.or(other);
  return dataOf(await wanted.order('chunk').order('id').limit(limit));
}

export async function putVectors(
  db: UserDb,
  model: string,
  vectors: { id: string; embedding: number[] }[],
): Promise<void> {
  const texts = vectors.map(({ id, embedding }) => ({ id, embedding: JSON.stringify(embedding) }));
  dataOf(await db.rpc('embed_documents', { of_model: model, vectors: texts }));
}

/** Takes the vectors from all documents of whoever asks, which are found by their words alone then; says from how many. */
export async function dropVectors(db: UserDb): Promise<number> {
  const none = { model: null, embedding: null };
  const { data, error, count } = await db
    .from('documents')
    .update(none, { count: 'exact' })
    .not('model', 'is', null);
  dataOf({ data: data ?? [], error });
  return count ?? 0;
}

/** The nearest by meaning, of this model alone. */
export async function nearestDocuments(
  db: UserDb,
  { vector, model, limit }: { vector: number[]; model: string; limit: number },
): Promise<Found[]> {
  const asked = { query_embedding: JSON.stringify(vector), query_model: model };
  const answer = await db.rpc('match_documents', {
    ...asked,
    ...{ match_count: limit, min_similarity: -1 },
  });
  return z.array(FoundRow).parse(dataOf(answer));
}

/** The likeliest by their words. */
export async function documentsWithWords(
  db: UserDb,
  query: string,
  limit: number,
): Promise<Found[]> {
  const answer = await db.rpc('search_documents', { query, match_count: limit });
  return z.array(FoundRow).parse(dataOf(answer));
}
