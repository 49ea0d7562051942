import type { SalaryRange } from '../../job.ts';
import type { JobFacts } from '../../jobFacts.ts';
import { payInText } from '../pay.ts';
import { type Piece, quoteOf } from './pieces.ts';

/** The page's own data counts before its text; it has no quote unless the text says it too. */
export function readSalary(
  given: SalaryRange | null,
  pieces: readonly Piece[],
): JobFacts['salary'] {
  const found = pieces
    .map(({ text }) => ({ text, pay: payInText([text]) }))
    .find(({ pay }) => pay !== null);
  if (given && (given.min ?? given.max) !== null) {
    const isSame = found?.pay?.min === given.min && found?.pay?.max === given.max;
    return { ...given, quote: isSame ? quoteOf(found?.text ?? '') : '' };
  }
  return found?.pay ? { ...found.pay, quote: quoteOf(found.text) } : null;
}

const PER: Readonly<Record<string, string>> = {
  year: ' a year',
  month: ' a month',
  day: ' a day',
  hour: ' an hour',
};

/** "150,000 – 180,000 USD a year"; null where nothing is known. */
export function salaryText(salary: JobFacts['salary']): string | null {
  if (!salary) return null;
  const amounts = [...new Set([salary.min, salary.max])].flatMap((amount) =>
    amount === null ? [] : [amount.toLocaleString('en')],
  );
  if (amounts.length === 0) return null;
  const open = amounts.length === 1 ? (salary.max === null ? 'from ' : 'up to ') : '';
  const isExact = salary.min !== null && salary.min === salary.max;
  return `${isExact ? '' : open}${amounts.join(' – ')} ${salary.currency}${PER[salary.period ?? ''] ?? ''}`
    .replace(/\s+/g, ' ')
    .trim();
}
