/**
 * How PostgREST writes values: times in ISO 8601 with a "T" and a full offset, numerics as numbers. PGlite gives
 * Postgres' own text.
 */
const TIME = /^(\d{4,}-\d\d-\d\d) (\d\d:\d\d:\d\d(?:\.\d+)?)([+-]\d\d(?::\d\d)*)?$/;

function isoTime(text: string): string {
  const [, day, time, offset = ''] = TIME.exec(text) ?? [];
  // "infinity" and years before Christ stay as they are.
  if (!day) return text;
  return `${day}T${time}${offset && !offset.includes(':') ? `${offset}:00` : offset}`;
}

/** "NaN" and "Infinity" stay text: JSON has no word for them. */
function numeric(text: string): number | string {
  const number = Number(text);
  return Number.isFinite(number) ? number : text;
}

/** By the oid of the type: timestamp, timestamptz, numeric. */
export const PARSERS = { 1114: isoTime, 1184: isoTime, 1700: numeric };
