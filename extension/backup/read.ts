import { Instant } from '@jobai/shared/job';
import * as z from 'zod';
import { db } from '../db/database.ts';

/** Why a file is no backup that can be restored here. `keep_fault_<code>` in `_locales`. */
export const BACKUP_FAULTS = [
  'tooLarge', // larger than one text in the browser may be
  'empty',
  'damaged', // no JSON: cut off or changed
  'foreign', // JSON, but not an export of this product
  'newer', // written by a version after this one
  'upgrade', // its rows could not be brought to today's form
] as const;
export type BackupFault = (typeof BACKUP_FAULTS)[number];

export class BackupError extends Error {
  override readonly name = 'BackupError';
  constructor(
    readonly code: BackupFault,
    options?: { cause?: unknown },
  ) {
    super(code, options);
  }
}

/** A text in V8 holds 512 M characters, twice as many bytes where one of them is not Latin-1. */
export const MAX_BACKUP_BYTES = 400 * 1024 * 1024;

/** What tells an export from other JSON, and which one it is; read before anything else is looked at. */
const Head = z.object({ format: z.literal('jobai-export'), version: z.number().int().min(1) });

const FORMAT = 2;

const Envelope = z
  .object({
    version: z.number(),
    schema: z.number().int().min(1).optional(),
    product: z.string().max(50).optional(),
    exportedAt: Instant,
    stores: z.record(z.string(), z.array(z.unknown())),
    settings: z.record(z.string(), z.unknown()),
  })
  // The first format named no database version; there was only one.
  .transform(({ schema = 1, product = null, ...rest }) => ({ ...rest, schema, product }));

/** Rows as the file has them, of database version `schema`. */
export type Backup = z.infer<typeof Envelope>;

/** Reads an export up to its rows. Throws `BackupError`. */
export async function readBackup(file: Blob): Promise<Backup> {
  if (file.size > MAX_BACKUP_BYTES) throw new BackupError('tooLarge');
  const data = parse(await file.text());
  const head = Head.safeParse(data);
  if (!head.success) throw new BackupError('foreign', { cause: head.error });
  if (head.data.version > FORMAT) throw new BackupError('newer');
  const backup = Envelope.safeParse(data);
  if (!backup.success) throw new BackupError('damaged', { cause: backup.error });
  if (backup.data.schema > db.verno) throw new BackupError('newer');
  return backup.data;
}

function parse(text: string): unknown {
  if (text.trim() === '') throw new BackupError('empty');
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new BackupError('damaged', { cause });
  }
}
