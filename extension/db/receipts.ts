import { Receipt } from '@jobai/shared/application';
import { FIELD_OF_KIND, type FileKind } from '@jobai/shared/files';
import type { JobIdentity } from '@jobai/shared/job';
import { db } from './database.ts';
import { parseRow, parseRows, type Rows } from './rows.ts';

export async function getReceipt(id: string): Promise<Receipt | null> {
  return parseRow(Receipt, 'receipts', await db.receipts.get(id));
}

/** Every receipt, the latest approval first. */
export async function listReceipts(): Promise<Rows<Receipt>> {
  const { rows, broken } = parseRows(Receipt, 'receipts', await db.receipts.toArray());
  return { rows: rows.sort((a, b) => b.approvedAt.localeCompare(a.approvedAt)), broken };
}

/** SHA-256 of the résumé and the letter in the last application to an employer; null where none was sent. */
export async function lastSent({
  ats,
  tenant,
}: Pick<JobIdentity, 'ats' | 'tenant'>): Promise<Record<FileKind, string | null>> {
  const raws = await db.receipts.where('job.tenant').equalsIgnoreCase(tenant).toArray();
  const receipts = parseRows(Receipt, 'receipts', raws)
    .rows.filter(({ job }) => job.ats === ats)
    .sort((a, b) => b.approvedAt.localeCompare(a.approvedAt));
  const digest = (kind: FileKind) => {
    for (const { fields } of receipts) {
      const field = fields.find(
        ({ type, value }) => type === FIELD_OF_KIND[kind] && value !== null,
      );
      // The last choice may have been a file of the person's own: an older one is not it.
      if (field) return field.value?.kind === 'file' ? field.value.sha256 : null;
    }
    return null;
  };
  return { resume: digest('resume'), letter: digest('letter') };
}
