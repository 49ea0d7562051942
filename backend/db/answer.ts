import { type ErrorCode, Problem } from '@jobai/shared/errors';
import type { PostgrestError } from '@supabase/supabase-js';

type Refusal = Pick<PostgrestError, 'code' | 'message'>;

/** SQLSTATEs and codes of PostgREST that mean something to the caller. Everything else was not expected. */
const MEANT: readonly [pattern: RegExp, code: ErrorCode][] = [
  [/^42501$/, 'forbidden'],
  [/^(23505|40001|40P01)$/, 'conflict'],
  // A parent that is not there, or not of this person.
  [/^23503$/, 'not_found'],
  // Text that no column holds: a NUL, half a surrogate pair.
  [/^(22021|22P05)$/, 'invalid_request'],
  [/^54000$/, 'account_full'],
  [/^PGRST30[0-3]$/, 'token_invalid'],
  [/^(08|53|57|PGRST00)/, 'database_unavailable'],
];

/** The database refused, or nobody answered. Its own message may quote what a person wrote: it is the cause only. */
export class DatabaseError extends Problem {
  /** SQLSTATE or PostgREST's code; '' where nobody answered. */
  readonly sqlState: string;

  constructor(error: Refusal) {
    const isCoded = /^([0-9A-Z]{5}|PGRST\w+)$/.test(error.code ?? '');
    const meant = MEANT.find(([pattern]) => pattern.test(error.code));
    super(isCoded ? (meant?.[1] ?? 'internal') : 'database_unavailable', { cause: error });
    this.name = 'DatabaseError';
    this.sqlState = isCoded ? error.code : '';
  }
}

/** The data of an answer; throws DatabaseError. */
export function dataOf<T>(answer: { data: T; error: Refusal | null }): NonNullable<T> {
  const data = rowOf(answer);
  if (data === null) throw new DatabaseError({ code: '', message: 'an empty answer' });
  return data;
}

/** The same where nothing is an answer: of `maybeSingle()`. */
export function rowOf<T>(answer: { data: T; error: Refusal | null }): NonNullable<T> | null {
  if (answer.error) throw new DatabaseError(answer.error);
  return answer.data ?? null;
}
