/** Cuts at commas and other separators, but not inside brackets. */
export function splitList(text: string): string[] {
  return text
    .split(/(?:,(?!\d{3})|[;•·|])(?![^(]*\))\s*|\s+\/\s+/u)
    .map((each) => each.replace(/[.\s]+$/, '').trim())
    .filter(Boolean);
}
