const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const NAMED =
  /^(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?,? +(\d{4})$/i;

const iso = (year: string | undefined, month: string | number, day?: string) => {
  const pad = (part: string | number) => String(part).padStart(2, '0');
  const number = Number(month);
  if (!year || number < 1 || number > 12) return null;
  return day ? `${year}-${pad(number)}-${pad(day)}` : `${year}-${pad(number)}`;
};

/** Words people write for "until today". */
export const isPresent = (text: string) =>
  /^(present|current(ly)?|now|ongoing|today|to date)$/i.test(text.trim());

/** `YYYY[-MM[-DD]]` from other spellings that can mean only one date; null for anything else ("03/04/2020", "Summer 2019"). */
export function readDate(raw: string): string | null {
  const text = raw.trim();
  const instant = /^(\d{4}-\d{2}-\d{2})T[\d:.]+(Z|[+-]\d{2}:?\d{2})?$/.exec(text);
  if (instant?.[1]) return instant[1];
  const numeric = /^(\d{4})[-/.](\d{1,2})$/.exec(text);
  if (numeric?.[2]) return iso(numeric[1], numeric[2]);
  const full = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (full?.[2] && full[3] && Number(full[3]) >= 1 && Number(full[3]) <= 31) {
    return iso(full[1], full[2], full[3]);
  }
  const monthFirst = /^(\d{1,2})[-/.](\d{4})$/.exec(text);
  if (monthFirst?.[1]) return iso(monthFirst[2], monthFirst[1]);
  const named = NAMED.exec(text);
  if (named?.[1]) return iso(named[2], MONTHS.indexOf(named[1].slice(0, 3).toLowerCase()) + 1);
  return null;
}
