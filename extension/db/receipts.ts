import { Receipt } from '@jobai/shared/application';
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
