import type { SalaryRange } from '../job.ts';
import { currencyInText } from './currencies.ts';
import { fold } from './labels.ts';

const AMOUNT = String.raw`\d{1,3}(?:[.,\s]\d{3}){1,3}|\d{2,7}(?:\.\d{1,2})?`;
// "$150,000 - $180,000", "€60k to €75k", "CA$75K – CA$125K", "120.000 € – 140.000 €".
const RANGE = new RegExp(
  String.raw`(?:[A-Z]{1,3}\$|[$€£]|\b[A-Z]{3}\s?)?(${AMOUNT})\s?(k)?\s?(?:[$€£]|[A-Z]{3}\b)?\s*(?:-|–|—|to|and)\s*(?:[A-Z]{1,3}\$|[$€£]|[A-Z]{3}\s?)?(${AMOUNT})\s?(k)?`,
  'i',
);
const MONEY = /[$€£]|\b(?:USD|EUR|GBP|CAD|AUD|CHF)\b/;
const ABOUT_PAY =
  /\b(?:salary|pay|compensation|base|wage|ote|remuneration|per (?:year|annum|hour|month)|annual(?:ly)?|gehalt|salaire)\b/i;
// Revenue, funding and numbers of customers are written the same way.
const NOT_PAY = /\b(?:million|billion|mm?\b|bn|revenue|raised|funding|arr|valuation|bonus of)\b/i;

/** The pay range a posting gives in its text; null where none is plain. Amounts in whole units. */
export function payInText(sentences: readonly string[]): SalaryRange | null {
  for (const sentence of sentences) {
    if (!MONEY.test(sentence) || !ABOUT_PAY.test(sentence) || NOT_PAY.test(sentence)) continue;
    const found = RANGE.exec(sentence);
    if (!found) continue;
    const [, from = '', fromK, to = '', toK] = found;
    const max = amount(to, toK);
    // "$90 - 120k": the k stands for both.
    const min = amount(from, fromK ?? (toK && amount(from) < 1000 ? toK : undefined));
    if (!(min > 0 && max > min)) continue;
    const currency = currencyInText(sentence);
    return { min, max, currency: currency ?? '', period: periodOf(sentence, max) };
  }
  return null;
}

function amount(digits: string, thousands?: string): number {
  const plain = Number(digits.replace(/[.,\s](?=\d{3}\b)/g, ''));
  return thousands ? plain * 1000 : plain;
}

function periodOf(sentence: string, max: number): SalaryRange['period'] {
  const folded = fold(sentence);
  if (/\b(?:hour|hourly|\/ ?hr)\b/.test(folded)) return 'hour';
  if (/\b(?:per|a) day\b|\bdaily\b/.test(folded)) return 'day';
  if (/\b(?:month|monthly)\b/.test(folded)) return 'month';
  return max >= 15_000 ? 'year' : null;
}
