/** Digits of a country code (ITU-T E.164). */
const MAX_CODE = 3;

/** Whether both are one telephone number, formatted, and with or without its country code: no national digit may miss. */
export function isSameNumber(wanted: string, found: string): boolean {
  const [a, b] = [wanted, found].map((text) => text.replace(/\D/g, '')) as [string, string];
  const isOne = a.endsWith(b) || b.endsWith(a);
  return isOne && Math.min(a.length, b.length) >= 6 && Math.abs(a.length - b.length) <= MAX_CODE;
}
