export const TICKET_TABLES = `
  CREATE TABLE IF NOT EXISTS tickets (
    hash TEXT PRIMARY KEY, expires INTEGER NOT NULL, until INTEGER NOT NULL);`;

/** How long a ticket is good for. */
export const TICKET_MS = 45_000;
const MAX_TICKETS = 20;

async function hashOf(ticket: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(ticket));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** One-use keys to one person's session, for clients that had better not hold the token. Only their hashes are kept. */
export class Tickets {
  constructor(private readonly sql: SqlStorage) {}

  /** `until`: when the sign-in that asked for it ends, ms since 1970; so does the socket it opens. */
  async issue(until: number, now: number): Promise<{ ticket: string; expires: number }> {
    const bytes = crypto.getRandomValues(new Uint8Array(32));
    const ticket = btoa(String.fromCharCode(...bytes))
      .replaceAll('+', '-')
      .replaceAll('/', '_')
      .replace('=', '');
    const expires = Math.min(now + TICKET_MS, until);
    this.sql.exec('INSERT INTO tickets VALUES (?, ?, ?)', await hashOf(ticket), expires, until);
    this.sql.exec(
      `DELETE FROM tickets WHERE expires <= ? OR hash NOT IN
         (SELECT hash FROM tickets ORDER BY expires DESC LIMIT ?)`,
      now,
      MAX_TICKETS,
    );
    return { ticket, expires };
  }

  /** When the sign-in behind it ends; null: unknown, used, or too old. Taking and deleting are one statement. */
  async redeem(ticket: string, now: number): Promise<number | null> {
    const hash = await hashOf(ticket);
    const [row] = this.sql.exec<{ expires: number; until: number }>(
      'DELETE FROM tickets WHERE hash = ? RETURNING expires, until',
      hash,
    );
    return row && row.expires > now ? row.until : null;
  }

  clear(): void {
    this.sql.exec('DELETE FROM tickets');
  }
}
