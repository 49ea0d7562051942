/**
 * When a provider wants to be asked again, in milliseconds from `now`. Headers first: `retry-after-ms` (OpenAI),
 * `Retry-After` in seconds or as a date (RFC 9110, 10.2.3). Groq and Gemini say it in the text too: "Please try again in
 * 1m2.5s", "retry in 34.07s", `"retryDelay":"34s"`.
 */
export function retryAfterOf(
  headers: Headers | undefined,
  text: string,
  now = Date.now(),
): number | undefined {
  const ms = fromHeaders(headers, now) ?? fromText(text);
  return ms === undefined ? undefined : Math.min(Math.max(0, Math.ceil(ms)), A_DAY_MS);
}

const A_DAY_MS = 86_400_000;

function fromHeaders(headers: Headers | undefined, now: number): number | undefined {
  const ms = decimal(headers?.get('retry-after-ms'));
  if (ms !== undefined) return ms;
  const after = headers?.get('retry-after');
  const seconds = decimal(after);
  if (seconds !== undefined) return seconds * 1000;
  // Date.parse takes more than dates.
  const date = /^[A-Z][a-z]{2,8},? /.test(after ?? '') ? Date.parse(after ?? '') : Number.NaN;
  return Number.isNaN(date) ? undefined : date - now;
}

const decimal = (text: string | null | undefined): number | undefined =>
  /^\s*\d+(\.\d+)?\s*$/.test(text ?? '') ? Number(text) : undefined;

const SAID =
  /(?:again|retry) in\s+((?:\d+(?:\.\d+)?(?:ms|h|m|s)\s*)+)|"retryDelay":\s*"([\d.]+s)"/i;
const UNITS: Record<string, number> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };

function fromText(text: string): number | undefined {
  const [, inWords, inDetails] = SAID.exec(text) ?? [];
  const duration = inWords ?? inDetails;
  if (!duration) return undefined;
  const parts = [...duration.matchAll(/(\d+(?:\.\d+)?)(ms|h|m|s)/gi)];
  return parts.reduce(
    (sum, [, amount, unit = '']) => sum + Number(amount) * (UNITS[unit.toLowerCase()] ?? 0),
    0,
  );
}
