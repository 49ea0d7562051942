import type { BrokenRow } from '@jobai/shared/api/common';
import { Problem } from '@jobai/shared/errors';
import type { Context } from 'hono';
import * as z from 'zod';
import { asUser, type UserDb } from '../db/client.ts';
import type { AppEnv } from '../http/appEnv.ts';
import { type PageQuery, problem } from '../http/bodies.ts';
import { pageOf } from '../http/page.ts';

/** The database as the person who asks: every row passes its policies. */
export const userDb = (c: Context<AppEnv>): UserDb => asUser(c.var.settings, c.var.user.token);

/** A text to look for. No row holds a NUL, and no database takes one. */
export const sought = (max: number) =>
  z
    .string()
    .max(max)
    .regex(/^[^\0]*$/, 'contains a NUL character');

/** The id of a row, in the address. Devices make their own; most are UUIDs. */
export const idParams = z.object({ id: sought(100).min(1) });

/** The token says who asks. Another id in a body is somebody else's. */
export function refuseOther(c: Context<AppEnv>, userId: string | undefined): void {
  if (userId !== undefined && userId !== c.var.user.id) throw new Problem('forbidden');
}

/** For `responses` of what takes a `user_id`. */
export const notYours = { 403: problem('The `user_id` is not whose token it is') };

/** What a list tells besides its rows. */
export function listFields(
  c: Context<AppEnv>,
  query: PageQuery,
  { total, broken = [] }: { total: number; broken?: BrokenRow[] },
) {
  const { limit, offset } = pageOf(query, c.var.settings);
  return {
    total,
    page: Math.floor(offset / limit) + 1,
    limit,
    broken: broken.map(({ id, problems }) => ({ id, problems })),
  };
}

/**
 * A UUID (version 8, RFC 9562) that is the same for the same words: two requests for the same thing at the same moment
 * meet in one row.
 */
export async function idOf(...words: string[]): Promise<string> {
  const text = new TextEncoder().encode(JSON.stringify(words));
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', text)).slice(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** An instant of the database as every answer writes it. */
export const instant = (time: string): string => new Date(time).toISOString();
