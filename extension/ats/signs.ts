import type { PostingSigns } from '@jobai/shared/signs';
import { linesOf } from './markup.ts';

export const NO_SIGNS: PostingSigns = { closed: null, deadline: '', limit: '' };

// How the three sites say it, in the languages their pages come in. Looked for only where no posting stands: inside a
// description the same words may speak of other things.
const CLOSED =
  /\b(?:no longer (?:open|available|accepting|active)|might have closed|has been (?:removed|closed|filled|taken down)|(?:job|posting|page) (?:was )?not found|applications? (?:are|is) (?:now )?closed)\b|n'est plus (?:disponible|ouverte?|d'actualité)|nicht mehr (?:verfügbar|offen|online)|wurde (?:bereits )?besetzt|ya no (?:está|esta) disponible|não está mais disponível|niet (?:meer|langer) (?:beschikbaar|open)|non è più disponibile/i;

const LONGEST = 3000;

/** The sentence by which a page without a posting says that it is gone; '' where it says nothing of the kind. */
export function closedWords(page: Document): string {
  const text = linesOf(page.querySelector('main') ?? page.body);
  if (text.length > LONGEST) return '';
  const words = `${text}\n${page.title}`;
  const at = CLOSED.exec(words)?.index;
  if (at === undefined) return '';
  const from = Math.max(words.lastIndexOf('. ', at) + 1, words.lastIndexOf('\n', at) + 1, at - 160);
  return words.slice(from, from + 300).trim();
}

/** "2026-12-01…" → the day; '' for anything else. */
export function dayOf(value: unknown): string {
  return typeof value === 'string' ? (/^\d{4}-\d{2}-\d{2}/.exec(value)?.[0] ?? '') : '';
}
