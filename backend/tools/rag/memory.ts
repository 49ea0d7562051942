import type { AgentId } from '@jobai/shared/agents';
import { Problem } from '@jobai/shared/errors';
import { PROFILE_ID } from '@jobai/shared/sync';
import { factsOfAnswers } from '../../agents/answers/own.ts';
import { type Known, knownOf } from '../../agents/redactKnown.ts';
import type { UserDb } from '../../db/client.ts';
import {
  documentsWithWords,
  type Found,
  type IndexedSource,
  indexedVersions,
  nearestDocuments,
  piecesWithoutVector,
  putPieces,
  putVectors,
  standingVersion,
  unindexedAnswers,
} from '../../db/documents.ts';
import { getRow, listRows } from '../../db/synced.ts';
import { ModelError, type Models } from '../../models/model.ts';
import { fused } from './fuse.ts';
import { type Piece, piecesOf, piecesOfText } from './pieces.ts';
import { tellingWords } from './query.ts';
import { withoutContact } from './withoutContact.ts';

/**
 * What the backend can look up of a person. Words find it in any case; vectors too where somebody makes them.
 *
 * Invariants: pieces of a source are replaced in one transaction, of the version that stands or not at all. No vector
 * is compared with one of another model. Whatever dies between any two steps is done by the next save or query.
 */
export interface Memory {
  db: UserDb;
  /** null: the person did not agree that their experience goes to a maker of vectors. */
  models: Pick<Models, 'can' | 'embed'> | null;
  /** On whose account vectors are made. */
  agent: AgentId;
}

export interface Experience {
  content: string;
  source: string;
  /** Row the text came from; '' for the profile. */
  sourceId: string;
  /** Where in the profile it stands; null: not of the profile. */
  path: string | null;
  /** Ids of the facts it is made of (shared/rules/facts.ts). */
  facts: string[];
  /** 0 to 1, comparable within one answer at most. */
  similarity: number;
}

/** Somebody else writes this very row; six times in a row nobody does by hand. */
const ROUNDS = 6;
/** Texts of one request to the maker of vectors. */
const BATCH = 100;
/** Places of each list that are looked at before they become one. */
const DEPTH = 20;
const LONGEST_QUERY = 4000;
/** Answers that are indexed at once. */
const ANSWERS = 40;

/** Text of a source that stands (`version`: as in the database), instead of what there was of it. */
export async function addDocument(
  memory: Memory,
  document: IndexedSource & { text: string; metadata?: Piece['metadata'] },
): Promise<'indexed' | 'stale'> {
  const { text, metadata = {}, ...source } = document;
  const known = await knownContacts(memory.db);
  const done = await putPieces(memory.db, source, rowsOf(piecesOfText(text, metadata, known)));
  if (done === 'indexed') await fillVectors(memory, null);
  return done;
}

/** Profile and remembered answers. `none`: there is no profile, or one that can't be read; nothing is found of it then. */
export async function syncUserProfile(memory: Memory): Promise<'indexed' | 'current' | 'none'> {
  const done = await indexProfile(memory.db);
  while ((await indexAnswers(memory.db)) === ANSWERS);
  await fillVectors(memory, null);
  return done;
}

/** What of the person fits `text` best: a requirement, a question. Heals first what was left half done. */
export async function queryRelevantExperience(
  memory: Memory,
  text: string,
  k = 3,
): Promise<Experience[]> {
  const { db } = memory;
  await Promise.all([indexProfile(db), indexAnswers(db)]);
  const [near, likely] = await Promise.all([
    nearTo(memory, text),
    documentsWithWords(db, tellingWords(text), DEPTH),
  ]);
  return fused(near ? [near, likely] : [likely])
    .slice(0, k)
    .map(experienceOf);
}

/** Without any model: from the profile as it stands. */
async function indexProfile(db: UserDb): Promise<'indexed' | 'current' | 'none'> {
  for (let round = 0; round < ROUNDS; round += 1) {
    const [standing, indexed] = await Promise.all([
      standingVersion(db, 'profile', ''),
      indexedVersions(db, 'profile', ['']),
    ]);
    if (standing === null) return 'none';
    if (indexed.get('')?.version === standing) return 'current';
    const row = await getRow(db, 'profile', PROFILE_ID);
    if (!row || 'broken' in row) return 'none';
    const version = String(row.rev);
    const pieces = rowsOf(piecesOf(row.doc));
    const done = await putPieces(db, { source: 'profile', sourceId: '', version }, pieces);
    if (done === 'indexed') return 'indexed';
  }
  throw new Problem('conflict', { retryAfter: 1 });
}

/**
 * Answers that were saved or changed since: what in them speaks of the person to everybody, under its question; of the
 * others it is kept that they were looked at. At most `ANSWERS` at once; says how many. One that somebody else changes
 * meanwhile is done the next time.
 */
async function indexAnswers(db: UserDb): Promise<number> {
  const ids = (await unindexedAnswers(db)).slice(0, ANSWERS);
  if (ids.length === 0) return 0;
  const { rows } = await listRows(db, 'answer', { where: { id: ids }, limit: ANSWERS });
  const known = await knownContacts(db);
  const states = await Promise.all(
    rows.map(({ id, doc, rev }) => {
      const pieces = factsOfAnswers([doc]).flatMap(({ id: fact, text, path }) =>
        piecesOfText(`${doc.label}\n${text}`, { kind: 'answer', path, facts: [fact] }, known),
      );
      const source = { source: 'answer', sourceId: id, version: String(rev) } as const;
      return putPieces(db, source, rowsOf(pieces));
    }),
  );
  // Where not all could be done now, the next save or query goes on: not this one, in circles.
  return states.every((state) => state === 'indexed') ? rows.length : 0;
}

/** By vectors; null: nobody makes any at the moment. */
async function nearTo(memory: Memory, text: string): Promise<Found[] | null> {
  const { db, models, agent } = memory;
  if (!models?.can('embed')) return null;
  const asked = withoutContact(text.slice(0, LONGEST_QUERY));
  if (asked === '') return null;
  return unlessModelFails(async () => {
    const { vectors, model } = await models.embed([asked], 'query', agent);
    const [vector] = vectors;
    if (!vector) return null;
    await fillVectors(memory, model);
    return nearestDocuments(db, { vector, model, limit: DEPTH });
  });
}

/**
 * Vectors for all pieces that have none; with `model`, also for those of another one. A failing maker leaves the rest
 * for the next time.
 */
async function fillVectors({ db, models, agent }: Memory, model: string | null): Promise<void> {
  if (!models?.can('embed')) return;
  await unlessModelFails(async () => {
    for (let rest = BATCH; rest === BATCH; ) {
      const bare = await piecesWithoutVector(db, model, BATCH);
      rest = bare.length;
      if (rest === 0) return null;
      const texts = bare.map(({ content }) => content);
      const made = await models.embed(texts, 'document', agent);
      const rows = bare.flatMap(({ id }, at) => {
        const embedding = made.vectors[at];
        return embedding ? [{ id, embedding }] : [];
      });
      await putVectors(db, made.model, rows);
      // Else the same ones would come again, and be paid again.
      if (rows.length < rest || (model !== null && made.model !== model)) return null;
    }
    return null;
  });
}

async function unlessModelFails<T>(work: () => Promise<T | null>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ModelError) return null;
    throw error;
  }
}

/** What the profile, if there is one, says of how to reach them. */
async function knownContacts(db: UserDb): Promise<Known[]> {
  const row = await getRow(db, 'profile', PROFILE_ID);
  return row && !('broken' in row) ? knownOf(row.doc) : [];
}

const rowsOf = (pieces: Piece[]) =>
  pieces.map(({ content, metadata: { path, facts, kind, terms } }) => ({
    content,
    metadata: {
      ...(path && { path }),
      ...(facts && { facts }),
      ...(kind && { kind }),
      ...(terms && { terms }),
    },
  }));

const experienceOf = ({ content, source, sourceId, metadata, similarity }: Found): Experience => ({
  ...{ content, source, sourceId, similarity },
  path: metadata.path ?? null,
  facts: metadata.facts ?? [],
});
