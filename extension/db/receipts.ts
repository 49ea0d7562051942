import { Receipt } from '@jobai/shared/application';
import { db } from './database.ts';
import { write } from './errors.ts';
import { parseRow, parseRows, type Rows } from './rows.ts';

export async function getReceipt(id: string): Promise<Receipt | null> {
  return parseRow(Receipt, 'receipts', await db.receipts.get(id));
}

/** Every receipt, the latest approval first. */
export async function listReceipts(): Promise<Rows<Receipt>> {
  const { rows, broken } = parseRows(Receipt, 'receipts', await db.receipts.toArray());
  return { rows: rows.sort((a, b) => b.approvedAt.localeCompare(a.approvedAt)), broken };
}

/** Stores a receipt or its next state; the id makes it idempotent. */
export async function saveReceipt(receipt: Receipt): Promise<void> {
  await write(() => db.receipts.put(Receipt.parse(receipt)));
}
