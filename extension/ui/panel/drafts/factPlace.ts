import { placeText } from '../../options/profile/placeText.ts';

/** Where a fact stands: "work.0.highlights.2" → "Work 1 · Highlights 3". */
export function factPlace(path: string): string {
  return placeText(path.replace(/\.(\d+)(?=\.|$)/g, '[$1]'));
}
