import type { Settings } from '../env.ts';
import type { PageQuery } from './bodies.ts';

/** Which rows: `limit` of them from `offset` (rows to leave out). */
export function pageOf(query: PageQuery, settings: Settings): { limit: number; offset: number } {
  return {
    limit: Math.min(query.limit ?? settings.PAGE_SIZE, settings.PAGE_SIZE_MAX),
    offset: query.offset ?? 0,
  };
}
