/**
 * Which provider is left alone, and until when. A row is there only while something is wrong with it: `weight` of the
 * failures in a row, `open_until` (ms; 0: not open). After that ONE caller tries (`probe_until`); its success closes.
 */
export type Outcome =
  | 'ok'
  /** Says nothing of the provider's health: refused, asked wrongly, the caller left. */
  | 'neutral'
  | 'limited'
  | 'key'
  | 'down'
  | 'invalid';

interface Row extends Record<string, SqlStorageValue> {
  weight: number;
  open_until: number;
  probe_until: number;
}

/** So many failures in a row leave it alone. An unusable answer may be the question's fault and counts less. */
const OPENS_AT = 3;
const WEIGHT = { down: 1, invalid: 0.75 };

export type Admitted = { link: string } | { wait: number };

/** The first of the links that may be called. `lease`: ms after which a try that did not come back is given up. */
export function admit(sql: SqlStorage, links: string[], now: number, lease: number): Admitted {
  let until = Number.POSITIVE_INFINITY;
  for (const link of links) {
    const row = rowOf(sql, link);
    if (!row?.open_until) return { link };
    if (row.open_until <= now && row.probe_until <= now) {
      sql.exec('update links set probe_until = ? where id = ?', now + lease, link);
      return { link };
    }
    until = Math.min(until, Math.max(row.open_until, row.probe_until));
  }
  return { wait: until - now };
}

interface Told {
  now: number;
  /** ms: what the provider asked for, the first pause, the long one. */
  retryAfter: number | undefined;
  base: number;
  breaker: number;
}

export function told(
  sql: SqlStorage,
  link: string,
  outcome: Outcome,
  { now, retryAfter, base, breaker }: Told,
): void {
  if (outcome === 'ok') return void sql.exec('delete from links where id = ?', link);
  const row = rowOf(sql, link) ?? { weight: 0, open_until: 0, probe_until: 0 };
  const isProbe = row.open_until > 0 && row.open_until <= now;
  if (outcome === 'neutral') {
    // Nothing was learnt: the next one tries.
    if (isProbe) sql.exec('update links set probe_until = 0 where id = ?', link);
    return;
  }
  const weight = row.weight + (outcome === 'invalid' ? WEIGHT.invalid : WEIGHT.down);
  let until = row.open_until;
  if (outcome === 'limited')
    until = now + (retryAfter ?? (weight >= OPENS_AT ? breaker : base * 2 ** weight) * jitter());
  else if (outcome === 'key' || isProbe || weight >= OPENS_AT)
    until = now + Math.max(retryAfter ?? 0, breaker * jitter());
  sql.exec(
    `insert into links values (?1, ?2, ?3, 0) on conflict (id) do update set
       weight = ?2, open_until = ?3, probe_until = 0`,
    link,
    weight,
    Math.ceil(Math.max(until, row.open_until)),
  );
}

/** So that those who wait do not all come back at once. */
const jitter = () => 0.75 + Math.random() * 0.5;

const rowOf = (sql: SqlStorage, link: string): Row | undefined =>
  sql
    .exec<Row>('select weight, open_until, probe_until from links where id = ?', link)
    .toArray()[0];
