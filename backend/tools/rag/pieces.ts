import type { Fact } from '@jobai/shared/facts';
import type { Profile } from '@jobai/shared/profile';
import { factsOf } from '@jobai/shared/rules/facts';
import { type Known, knownOf } from '../../agents/redactKnown.ts';
import { CHUNK, chunked } from './chunk.ts';
import { termsOfPiece } from './terms.ts';
import { withoutContact } from './withoutContact.ts';

/** One document to be. `facts`: ids of what it is made of; `path`: where the first of them stands in the profile. */
export interface Piece {
  content: string;
  metadata: { path?: string; facts?: string[]; kind?: string; terms?: string };
}

/** More than this of one source are not looked at; a long life fills a tenth. */
const MAX_PIECES = 600;
/** What experience consists of. An employer's name stands in its role; wishes are none. */
const LEFT_OUT: readonly Fact['kind'][] = ['employer', 'preference'];

/**
 * The profile in pieces: each point of a position by itself, under the position it belongs to, because that is what a
 * requirement asks for; short things of one list (skills, languages, courses) together.
 */
export function piecesOf(profile: Profile): Piece[] {
  const known = knownOf(profile);
  const facts = factsOf(profile).filter(({ kind }) => !LEFT_OUT.includes(kind));
  const roles = new Map(facts.filter(({ kind }) => isHead(kind)).map((fact) => [fact.id, fact]));
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    const key = listOf(fact) ?? fact.id;
    groups.set(key, [...(groups.get(key) ?? []), fact]);
  }
  const pieces = [...groups].flatMap(([key, members]) => {
    const head = headOf(members[0], roles) ?? headingOf(key, members, profile);
    return piecesOfGroup(members, head, known);
  });
  return merged(pieces).slice(0, MAX_PIECES);
}

/** Any text, as pieces that know only what they are of. */
export function piecesOfText(text: string, metadata: Piece['metadata'], known: Known[]): Piece[] {
  const pieces = chunked(withoutContact(text, known)).map((content) => ({ content, metadata }));
  return merged(pieces).slice(0, MAX_PIECES);
}

const isHead = (kind: Fact['kind']) => kind === 'role' || kind === 'project';

/** The list whose members stand in one piece; null: it stands by itself. */
function listOf({ id, kind }: Fact): string | null {
  if (kind === 'language') return 'languages';
  if (kind === 'skill') return id.replace(/\.keywords\.\d+$/, '');
  return kind === 'education' ? id.replace(/\.courses\.\d+$/, '') : null;
}

/** The position or project a point belongs to. */
function headOf(fact: Fact | undefined, roles: Map<string, Fact>): string | undefined {
  const entry = /^((?:work|volunteer|projects)\.\d+)\./.exec(fact?.id ?? '')?.[1];
  return entry === undefined ? undefined : roles.get(entry)?.text;
}

function headingOf(key: string, members: Fact[], profile: Profile): string {
  const [first] = members;
  if (first?.kind === 'skill' && members.length > 1) {
    const name = profile.skills?.[Number(key.split('.')[1])]?.name;
    return name ? `Skills, ${name}` : 'Skills';
  }
  // The question that was answered stands at the end of its id.
  if (first?.kind === 'answer') return first.id.split('.').slice(2).join('.');
  return '';
}

function piecesOfGroup(members: Fact[], head: string, known: Known[]): Piece[] {
  const [first] = members;
  if (!first) return [];
  const metadata = { kind: first.kind, path: first.path, facts: members.map(({ id }) => id) };
  const heading = withoutContact(head, known).slice(0, 200);
  const by = members.length > 1 ? (first.kind === 'education' ? '. ' : ', ') : '';
  const text = withoutContact(members.map((fact) => fact.text).join(by), known);
  return chunked(text, CHUNK - heading.length - 1).map((part) => ({
    content: heading ? `${heading}\n${part}` : part,
    metadata,
  }));
}

/** The same words twice are one piece of both facts. */
function merged(pieces: Piece[]): Piece[] {
  const known = new Map<string, Piece>();
  for (const piece of pieces) {
    const same = known.get(piece.content);
    const facts = [...(same?.metadata.facts ?? []), ...(piece.metadata.facts ?? [])];
    const metadata = { ...(same ?? piece).metadata, ...(facts.length > 0 && { facts }) };
    known.set(piece.content, { content: piece.content, metadata });
  }
  return [...known.values()].map(({ content, metadata }) => {
    const terms = termsOfPiece(content);
    return { content, metadata: { ...metadata, ...(terms && { terms }) } };
  });
}
