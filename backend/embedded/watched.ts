import type { PGlite, Results } from '@electric-sql/pglite';
import { type PostgresFault, postgresFault } from './postgresFault.ts';

type Queried = Pick<PGlite, 'query'>;

/** PGlite reads the number of parameters as a signed 16-bit integer; more than these leave its session out of step. */
const MOST_PARAMETERS = 32_767;

const TOO_MANY: PostgresFault = {
  code: '54023',
  message: `too many values in one request: the embedded database takes ${MOST_PARAMETERS}`,
  hint: 'Send the rows in several requests.',
};

export interface Watched {
  /** What Postgres last said against a statement. */
  last?: PostgresFault;
  /** Something else than Postgres failed since `isInStep` was last asked. */
  isDoubtful: boolean;
  /**
   * Whether the session still answers what it is asked. One that fell out of step gives each statement the answer to an
   * earlier one: writes are then lost without an error.
   */
  isInStep(): Promise<boolean>;
}

/** Notes what goes wrong in `db.query` from now on. */
export function watch(db: Queried): Watched {
  const query = db.query.bind(db);
  const watched: Watched = {
    isDoubtful: false,
    async isInStep() {
      watched.isDoubtful = false;
      const mark = crypto.randomUUID();
      const found = await query<{ mark: string }>('select $1::text as mark', [mark]).catch(
        (): Partial<Results<{ mark: string }>> => ({}),
      );
      return found.rows?.[0]?.mark === mark;
    },
  };
  const noting = async (...args: Parameters<typeof query>) => {
    try {
      if ((args[1]?.length ?? 0) > MOST_PARAMETERS)
        throw Object.assign(new Error(TOO_MANY.message), TOO_MANY);
      return await query(...args);
    } catch (error) {
      const fault = postgresFault(error);
      if (fault) watched.last = fault;
      else watched.isDoubtful = true;
      throw error;
    }
  };
  db.query = noting as typeof db.query;
  return watched;
}
