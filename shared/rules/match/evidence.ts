import type { Evidence, ScorePart } from '../../analysis.ts';
import type { Posting } from '../../jobFacts.ts';
import type { Profile } from '../../profile.ts';
import { isObject } from '../json.ts';

/** The text quotes of a posting are cut from. */
export const postingText = ({ title, company, location, posting }: Omit<Posting, 'salary'>) =>
  [title, company, location, posting].join('\n');

/** A text or number of the profile and where it stands: "work.0.position". */
export type Leaf = { path: string; text: string };

/** What is said of the person's work. Contact data, presets and notes of other programs are no evidence for a job. */
const ABOUT_WORK =
  /^(?:basics\.(?:label|summary|location\.(?:city|region|countryCode))|work|education|skills|languages|projects|certificates|volunteer|publications|awards|preferences\.(?:expectedSalary|desiredRoles|workAuthorization))\b/;

export function leavesOf(profile: Profile): Leaf[] {
  const leaves: Leaf[] = [];
  const walk = (value: unknown, path: string): void => {
    if (Array.isArray(value)) for (const [at, each] of value.entries()) walk(each, `${path}.${at}`);
    else if (isObject(value)) {
      for (const [key, each] of Object.entries(value)) walk(each, path ? `${path}.${key}` : key);
    } else if ((typeof value === 'string' && value !== '') || typeof value === 'number') {
      if (ABOUT_WORK.test(path)) leaves.push({ path, text: String(value) });
    }
  };
  walk(profile, '');
  return leaves;
}

/** What is wrong with the evidence of an analysis; nothing: every quote stands, letter for letter, where it says. */
export function checkEvidence(
  breakdown: readonly ScorePart[],
  { posting, profile }: { posting: Omit<Posting, 'salary'>; profile: Profile },
): string[] {
  const text = postingText(posting);
  const leaves = new Map(leavesOf(profile).map((leaf) => [leaf.path, leaf.text]));
  const stands = ({ from, quote, path }: Evidence) =>
    quote.trim() !== '' &&
    (from === 'posting' ? text.includes(quote) : leaves.get(path ?? '')?.includes(quote) === true);
  return breakdown.flatMap(({ part, evidence }) =>
    evidence
      .filter((one) => !stands(one))
      .map(({ from, quote }) => `${part}: "${quote}" does not stand in the ${from}`),
  );
}

/** The verbatim piece of a text that a quote with other spaces, quotation marks or dashes means; null: there is none. */
export function verbatim(quote: string, text: string): string | null {
  const wanted = quote.trim();
  if (wanted === '') return null;
  if (text.includes(wanted)) return wanted;
  const loose = wanted
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/["“”„«»]/g, '["“”„«»]')
    .replace(/['’‘`]/g, "['’‘`]")
    .replace(/[-‐‑‒–—−]/g, '[-‐‑‒–—−]')
    .replace(/\s+/g, '\\s+');
  return new RegExp(loose, 'u').exec(text)?.[0] ?? null;
}
