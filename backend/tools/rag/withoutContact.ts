import { redactor } from '../../agents/redact.ts';
import type { Known } from '../../agents/redactKnown.ts';

/** Lines of a résumé about pay, with a number in them, and lines about what is nobody's business (M3, F7). */
const PAY =
  /\b(?:salary|compensation|remuneration|ctc|base pay|gehalt|\w*gehalt|gage|lohn|salaire|salario|stipendio)\b[^\n]*\d/iu;
const PRIVATE =
  /\b(?:date of birth|birth ?date|d\.?o\.?b\b|born (?:on|in)|place of birth|nationality|citizenship|marital status|religion|gender|ethnicity|race|disability status|veteran status|passport|social security|ssn|national id|geburtsdatum|geburtsort|geboren|staatsangehörigkeit|familienstand|verheiratet|ledig|konfession|schwerbehinder\p{L}*|fecha de nacimiento|estado civil|nacionalidad|date de naissance|nationalité|situation familiale)(?!\p{L})/iu;
/** Of no meaning: what it marks is taken out for good. */
const MARK = 'gone';
const PLACEHOLDER = /\[[A-Z]+_\d+_gone\]/g;

/**
 * What a document may hold, and so a vector be made of: nothing that leads to the person, no pay, no private matters.
 * `known`: of the profile (agents/redactKnown.ts), found in any spelling; the rest is told by its looks.
 */
export function withoutContact(text: string, known: readonly Known[] = []): string {
  const lines = text.split('\n').filter((line) => !PAY.test(line) && !PRIVATE.test(line));
  const left = redactor(known, MARK).redact(lines.join('\n')).replace(PLACEHOLDER, ' ');
  return left.replace(/[^\S\n]+/g, ' ').trim();
}
