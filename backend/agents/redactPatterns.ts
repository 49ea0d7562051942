/**
 * What personal data looks like, whoever it belongs to (M3). Patterns read folded text (foldedText.ts); `is` looks at the
 * found part as it was written, where case tells an address from a sentence. In doubt it is personal: it comes back
 * into the result unchanged, the model just doesn't see it.
 */
export type PersonalKind = 'EMAIL' | 'PHONE' | 'LINK' | 'STREET' | 'POSTCODE' | 'PAY' | 'ID';

export interface PersonalPattern {
  kind: PersonalKind;
  find: RegExp;
  is?: (written: string, folded: string, after: string) => boolean;
}

const AT = String.raw`(?:@|\s?[([{<]\s?(?:at|@|a t)\s?[)\]}>]\s?|\s?@\s?(?=[\w.-]+\.\w))`;
const DOT = String.raw`(?:\.|\s?[([{<]\s?(?:dot|\.|punkt|point)\s?[)\]}>]\s?)`;
const TLD =
  'com|org|net|io|dev|me|edu|gov|info|co|eu|uk|de|at|ch|fr|es|pt|it|nl|be|pl|se|no|dk|fi|ie';
const SEP = '[ ()./,·-]';
const CURRENCY =
  'usd|eur|gbp|chf|cad|aud|nzd|sek|nok|dkk|pln|czk|inr|jpy|sgd|brl|mxn|zar|dollars?|euros?|pounds?|francs?|lpa|lakhs?|bucks';
const AMOUNT = String.raw`(?:[$€£¥₹]\s?\d[\d.,' ]{0,14}\d?\s?(?:k|m|thousand)?|\d[\d.,' ]{0,14}\s?(?:k|thousand)?\s?(?:${CURRENCY}|[$€£¥₹])|\d{2,3}\s?k\b|\d{2,3}[.,' ]\d{3}\b|\d{4,7}\b)`;
const PAY =
  '(?:salary|salaries|pay|wages?|compensation|comp|ctc|package|earnings|remuneration|income|gehalt|salaire|salario|sueldo|stipendio|ote|base)';
const PAY_OF = String.raw`(?:(?:current|currently|previous|last|former|past|present|my|recent|old|expected|desired|base|total|annual|yearly|monthly)\s+(?:\w+\s+){0,2}${PAY}|${PAY}\s+(?:history|expectations?|requirements?|at|was|is|of)|(?:i|who)\s+(?:\w+\s+)?earn(?:ed)?|(?:was|am|were|got|being|been)\s+(?:paid|earning|making|on)|pa(?:id|ys?|ying)\s+me|took home)`;

const hasCapital = (written: string) =>
  /(?:^|\s)\p{Lu}/u.test(written.replace(/^\d+\p{L}?,?/u, ''));
const PARTICLE =
  /^(?:de|du|des|der|del|della|di|do|da|dos|das|la|le|les|los|las|el|et|y|e|van|von|l'.*|d'.*)$/iu;
/** A name of a street: every word begins with a capital, or is one of the small ones. */
const isNamed = (written: string) =>
  (written.match(/[\p{L}'’]+/gu) ?? [])
    .slice(1)
    .every((w) => /^\p{Lu}/u.test(w) || PARTICLE.test(w));

/** "2019 – 2022", "03.2019-05.2022", "2019-03-12": years and dates are no telephone numbers. */
function isDates(folded: string): boolean {
  if (/[+(]/.test(folded)) return false;
  const groups = folded.match(/\d+/g) ?? [];
  return (
    groups.every((group) => group.length <= 2 || /^(?:19|20)\d\d$/.test(group)) &&
    groups.some((group) => group.length === 4)
  );
}
/** "1,200,000" and "120 000 000": an amount in groups of three. Numbers of nine digits from 6 on may be dialled. */
const isAmount = (folded: string) =>
  /^\d{1,3}(?:[ .,]\d{3})+(?:[.,]\d{1,2})?$/.test(folded.trim()) &&
  !/^[6-9]\d\d([ .])\d{3}\1\d{3}$/.test(folded.trim());

function isPhone(_: string, folded: string): boolean {
  const digits = folded.replace(/\D/g, '');
  if (digits.length < 7 || digits.length > 15 || isDates(folded) || isAmount(folded)) return false;
  // Without a sign of a telephone a short row of digits is a count or a number of a ticket.
  return /^\s*(?:\+|\(|0)/.test(folded) || digits.length >= 9 || /\d[ .-]\d/.test(folded.trim());
}

/** In this order: an e-mail address holds a host, a link may hold a number. */
export const PERSONAL_PATTERNS: readonly PersonalPattern[] = [
  {
    kind: 'EMAIL',
    find: new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?:mailto:\s?)?[\p{L}\p{N}][\p{L}\p{N}._%+'-]{0,63}${AT}[\p{L}\p{N}-]{1,63}(?:${DOT}[\p{L}\p{N}-]{1,63}){1,5}`,
      'gu',
    ),
  },
  // "ines at example dot com": words, told by the ending.
  {
    kind: 'EMAIL',
    find: new RegExp(
      String.raw`(?<![\p{L}\p{N}])[\p{L}\p{N}][\p{L}\p{N}._+-]{0,63}(?: dot [\p{L}\p{N}_+-]{1,63}){0,3}\s(?:at|@)\s[\p{L}\p{N}-]{1,63}(?:(?:\s?\.\s?|\s(?:dot|punkt|point)\s)[\p{L}\p{N}-]{1,63}){0,4}(?:\s?\.\s?|\s(?:dot|punkt|point)\s)(?:${TLD})\b`,
      'gu',
    ),
    is: (_, folded) => /@|\bdot\b|\bpunkt\b|\bpoint\b|\S\.\S/.test(folded),
  },
  { kind: 'LINK', find: /\b(?:https?|ftp):\/\/[^\s<>"']+|\bwww\.[^\s<>"']+/gu },
  // A host with a path names somebody: "github.com/ines", "ines.dev/about".
  {
    kind: 'LINK',
    find: /(?<![\p{L}\p{N}@-])[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,4}\.[a-z]{2,24}\/[^\s<>"']{2,}/gu,
  },
  { kind: 'LINK', find: /(?<![\p{L}\p{N}@./])@[a-z0-9][a-z0-9_.-]{2,38}/gu },
  {
    kind: 'ID',
    find: /(?<!\d)\d{3}-\d{2}-\d{4}(?!\d)|\b[a-z]{2}\d{2}(?:\s?[a-z0-9]{4}){3,7}(?:\s?[a-z0-9]{1,3})?\b/gu,
    is: (written) => /^\d{3}-/.test(written) || /^[A-Z]{2}\d{2}(?:\s?\d{4})/.test(written),
  },
  {
    kind: 'PAY',
    find: new RegExp(
      String.raw`(?<=${PAY_OF}(?:(?!\.\s|[!?;\n]).){0,60}?)(?<![\p{L}\p{N}])${AMOUNT}|(?<![\p{L}\p{N}])${AMOUNT}(?=(?:(?!\.\s|[!?;\n]).){0,30}?\b(?:in my|at my|as my|for my)\s(?:\w+\s)?(?:last|current|previous|present|old|job|role|salary|pay)\b)`,
      'gu',
    ),
    // A year beside the word is a year.
    is: (_, folded) => !/^(?:19|20)\d\d$/.test(folded.trim()),
  },
  {
    kind: 'PHONE',
    find: new RegExp(
      String.raw`(?<![\p{L}\d@/_$€£¥₹.,-])(?:\+\s?|00)?\(?\d(?:${SEP}{0,3}\d){6,15}(?![\p{L}\d@%])`,
      'gu',
    ),
    is: isPhone,
  },
  // "12 Harbour Street, Apt 4".
  {
    kind: 'STREET',
    find: /(?<![\p{L}\p{N}.,$€£-])\d{1,5}[a-z]?(?:[-/]\d+)?,?\s(?:[\p{L}\p{N}'.-]{1,30}\s){0,4}(?:street|st|avenue|ave|road|rd|lane|ln|drive|dr|boulevard|blvd|court|ct|square|sq|terrace|close|crescent|highway|hwy|parkway|pkwy|way|place|alley|mews|quay|row)\b\.?(?:,?\s(?:apt|apartment|unit|suite|flat|#)\.?\s?#?\d+\s?[a-z]?\b)?/gu,
    is: hasCapital,
  },
  // "Lindenallee 27", "Hauptstr. 5a", "Prinsengracht 263".
  {
    kind: 'STREET',
    find: /(?<![\p{L}-])[\p{L}-]{1,40}(?:strasse|str\.?|weg|platz|gasse|allee|damm|straat|laan|gracht|kade|plein|gatan|vagen|gade|vej|katu)\s\d{1,4}\s?[a-z]?(?!\p{L}|\d)|(?:strasse|platz|allee)\s(?:des|der|am|zum)\s[\p{L}\d. ]{2,30}?\s\d{1,4}(?!\d)/gu,
    is: (written) => /^\p{Lu}/u.test(written),
  },
  {
    kind: 'STREET',
    find: /(?<![\p{L}\p{N}.,-])\d{1,4}(?:\s?(?:bis|ter|[a-d]))?,?\s(?:rue|avenue|av\.?|boulevard|bd|place|quai|allee|chemin|impasse|cours|route)\s[\p{L}'-]{1,30}(?:\s[\p{L}'-]{1,30}){0,4}/gu,
  },
  {
    kind: 'STREET',
    find: /(?<!\p{L})(?:calle|c\/|avda\.?|avenida|plaza|paseo|via|viale|piazza|corso|rua|travessa|largo|ulica|ul\.)\s?(?:[\p{L}'.-]{1,30},?\s){1,5}(?:n[o°º.]{0,2}\s?)?\d{1,4}(?!\d)/gu,
    is: (written) => /^\p{Lu}/u.test(written) && isNamed(written),
  },
  {
    kind: 'STREET',
    find: /\bp\.?\s?o\.?\s?box\s\d+|\bpostfach\s\d+|(?<!\p{L})(?:apt|apartment|flat)\.?\s#?\d+[a-z]?\b/gu,
  },
  // GB, CA, US, NL; and numbers that stand before the name of a place or after the word for them.
  {
    kind: 'POSTCODE',
    find: /\b[a-z]{1,2}\d[a-z\d]?\s?\d[a-z]{2}\b|\b[a-z]\d[a-z]\s?\d[a-z]\d\b/gu,
    is: (w) => !/\p{Ll}/u.test(w),
  },
  { kind: 'POSTCODE', find: /\b(?<=\b[a-z]{2},?\s)\d{5}(?:-\d{4})?\b|\b\d{5}-\d{4}\b/gu },
  {
    kind: 'POSTCODE',
    find: /(?<![\d.,])\d{4}\s?[a-z]{2}\b/gu,
    is: (w) => /[A-Z]{2}$/.test(w) && !/^(?:19|20)\d\d/.test(w),
  },
  {
    kind: 'POSTCODE',
    find: /(?<![\p{L}\d.,$€£-])(?:[a-z]{1,2}-)?(?:\d{5}|\d{2}-\d{3}|\d{3} \d{2}|\d{4}-\d{3}|\d{3}-\d{4})(?=,?\s\p{L})/gu,
    is: (_, __, after) => /^,?\s\p{Lu}/u.test(after),
  },
  {
    kind: 'POSTCODE',
    find: /(?<=\b(?:zip|postal|post)\s?-?code:?\s(?:is\s)?)[a-z\d][a-z\d -]{2,9}\b|(?<=\b(?:zip|plz):?\s)\d[\d-]{3,9}\b/gu,
  },
];
