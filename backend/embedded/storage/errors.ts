import type { Context } from 'hono';
import * as z from 'zod';

const CODES: Record<number, string> = {
  403: 'AccessDenied',
  404: 'NoSuchKey',
  409: 'KeyAlreadyExists',
  413: 'EntityTooLarge',
  415: 'InvalidMimeType',
};

/** storage-api says the real status in its body and 400 on the wire. */
export class StorageFault extends Error {
  readonly statusCode: number;
  readonly error: string;
  /** storage-js asks for it to tell "not there" from other refusals. */
  readonly code: string;

  constructor(statusCode: number, error: string, message: string) {
    super(message);
    this.statusCode = statusCode;
    this.error = error;
    this.code = CODES[statusCode] ?? error;
  }
}

export const notFound = (what = 'Object') =>
  new StorageFault(404, what === 'Object' ? 'not_found' : `${what} not found`, `${what} not found`);

const PostgresFault = z.object({ code: z.string() });

const OF_POSTGRES: Record<string, StorageFault> = {
  '42501': new StorageFault(403, 'Unauthorized', 'new row violates row-level security policy'),
  '23505': new StorageFault(409, 'Duplicate', 'The resource already exists'),
  '23503': notFound('Bucket'),
};

export function storageError(error: Error, c: Context) {
  const code = PostgresFault.safeParse(error).data?.code ?? '';
  const fault = error instanceof StorageFault ? error : OF_POSTGRES[code];
  if (!fault) {
    console.error('storage', error);
    return c.json({ statusCode: '500', error: 'Internal', message: 'Internal server error' }, 500);
  }
  const { statusCode, error: name, message, code: word } = fault;
  return c.json({ statusCode: String(statusCode), error: name, message, code: word }, 400);
}
