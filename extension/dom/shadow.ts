import { alphaOf } from './colour.ts';

/** One computed `box-shadow`, px. */
export interface Shadow {
  colour: string;
  x: number;
  y: number;
  spread: number;
  isInset: boolean;
}

const ONE =
  /((?:rgba?|color|oklch|oklab|lch|lab)\([^()]*\)) (-?[\d.]+)px (-?[\d.]+)px [\d.]+px (-?[\d.]+)px( inset)?/g;

/** The shadows of a computed style that hide what is under them. */
export function solidShadows(boxShadow: string): Shadow[] {
  if (boxShadow === 'none') return [];
  return [...boxShadow.matchAll(ONE)]
    .map(([, colour = '', x, y, spread, inset]) => ({
      colour,
      x: Number(x),
      y: Number(y),
      spread: Number(spread),
      isInset: Boolean(inset),
    }))
    .filter(({ colour }) => alphaOf(colour) > 0.5);
}
