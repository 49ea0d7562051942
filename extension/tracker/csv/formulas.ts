/**
 * Spreadsheets run a cell that starts like a formula. Such a cell gets an apostrophe in front, the way a person would
 * write it there by hand: "+49 30 123" stays readable. Cells that have apostrophes before the sign already get one more, so that
 * `plainCell` gives back exactly what was there.
 */
const LIKE_A_FORMULA = /^['\s]*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;

export function safeCell(text: string): string {
  return LIKE_A_FORMULA.test(text) ? `'${text}` : text;
}

export function plainCell(text: string): string {
  return text.startsWith("'") && LIKE_A_FORMULA.test(text) ? text.slice(1) : text;
}
