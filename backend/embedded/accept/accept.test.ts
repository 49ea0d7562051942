import { afterAll, beforeAll, describe } from 'vitest';
import { authChecks } from './auth.ts';
import { concurrencyChecks } from './concurrency.ts';
import { emailChecks } from './email.ts';
import { embedChecks } from './embeds.ts';
import { filterChecks } from './filters.ts';
import { foreignFileChecks } from './foreignFiles.ts';
import { type Cast, castOf, leave } from './people.ts';
import { rowChecks } from './rows.ts';
import { sessionChecks } from './sessions.ts';
import { storageChecks } from './storage.ts';
import { strangerChecks } from './strangers.ts';
import { isGiven, startTarget } from './target.ts';
import { tokenChecks } from './tokens.ts';
import { vectorChecks } from './vectors.ts';

/**
 * What the product asks of a Supabase, through supabase-js. In `npm test` of the embedded one; `pnpm test:supabase` asks
 * the same of any project or of the Docker stack.
 */
const NAME = isGiven() ? `Supabase at ${process.env.SUPABASE_URL}` : 'embedded Supabase';
describe(NAME, { timeout: 30_000 }, () => {
  const parts: { cast?: Cast } = {};
  /** Of this run; there after the first hook. */
  const cast = (): Cast => {
    if (!parts.cast) throw new Error('the suite has not begun');
    return parts.cast;
  };
  beforeAll(async () => {
    parts.cast = await castOf(await startTarget());
  }, 180_000);
  afterAll(async () => {
    if (!parts.cast) return;
    await leave(parts.cast);
    await parts.cast.target.stop();
  });

  describe('accounts', () => authChecks(cast));
  describe('sessions', () => sessionChecks(cast));
  describe('e-mails', () => emailChecks(cast));
  describe('own rows', () => rowChecks(cast));
  describe('strangers', () => strangerChecks(cast));
  describe('tokens', () => tokenChecks(cast));
  describe('filters', () => filterChecks(cast));
  describe('embeds', () => embedChecks(cast));
  describe('functions and vectors', () => vectorChecks(cast));
  describe('files', () => storageChecks(cast));
  describe('files of others', () => foreignFileChecks(cast));
  describe('many at once', () => concurrencyChecks(cast));
});
