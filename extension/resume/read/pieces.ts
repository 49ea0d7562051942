import type { Line } from '../types.ts';
import { type ContactLabel, contactLabelOf, splitLabel } from '../words/labels.ts';

/** A piece of the personal data with the label in front of it, if any. */
export type Piece = { text: string; line: Line; label: ContactLabel | null };

const APART = /\s+[|·•‧∙◦♦⋄]\s*|\s*[|•]\s+|\s{2,}|\s+[–—]\s+(?=[+\d(]|\S+@|https?:|www\.)/u;

/** Lines of personal data cut where people set things apart; "Phone | +49 …" is one labelled piece. */
export function piecesOf(lines: readonly Line[]): Piece[] {
  return lines.flatMap((line) => {
    const texts = line.parts.flatMap((part) => part.split(APART)).filter((text) => text.trim());
    const pieces: Piece[] = [];
    let label: ContactLabel | null = null;
    for (const text of texts) {
      const own: ContactLabel | null = contactLabelOf(text);
      const inside = splitLabel(text);
      if (own && texts.length > 1) label = own;
      else if (inside?.rest) {
        pieces.push({ text: inside.rest.trim(), line, label: inside.label });
        label = null;
      } else {
        if (inside) label = inside.label;
        else pieces.push({ text: text.trim(), line, label });
        if (!inside) label = null;
      }
    }
    return pieces;
  });
}
