import type { PostgrestError } from '@supabase/supabase-js';

/** The database refused or could not be asked. `code`: SQLSTATE or PostgREST's own, '' where nobody answered. */
export class DatabaseError extends Error {
  readonly code: string;

  constructor(error: Pick<PostgrestError, 'code' | 'message'>) {
    // The message may quote what a person wrote: it is the cause, not the message.
    super(`the database answered with ${error.code || 'nothing'}`, { cause: error });
    this.name = 'DatabaseError';
    this.code = error.code ?? '';
  }

  /** Nobody answered, or not in a way that says what is wrong; worth another try. */
  get isUnavailable(): boolean {
    return !/^([0-9A-Z]{5}|PGRST\d+)$/.test(this.code) || /^(08|53|57)/.test(this.code);
  }
}

/** The data of an answer; throws DatabaseError. */
export function dataOf<T>(answer: {
  data: T;
  error: Pick<PostgrestError, 'code' | 'message'> | null;
}): NonNullable<T> {
  if (answer.error) throw new DatabaseError(answer.error);
  if (answer.data === null || answer.data === undefined) {
    throw new DatabaseError({ code: '', message: 'an empty answer' });
  }
  return answer.data;
}
