/** Colours as the browser computes them, in any colour space. */

/** 0…255 each, `a` 0…1. */
export interface Colour {
  r: number;
  g: number;
  b: number;
  a: number;
}

const known = new Map<string, Colour>();
let pen: OffscreenCanvasRenderingContext2D | null = null;

export function colourOf(text: string): Colour {
  const found = known.get(text) ?? plain(text) ?? drawn(text);
  known.set(text, found);
  return found;
}

export const alphaOf = (text: string) => colourOf(text).a;

function plain(text: string): Colour | null {
  const [, r, g, b, a = '1'] =
    /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/.exec(text) ?? [];
  return r === undefined ? null : { r: Number(r), g: Number(g), b: Number(b), a: Number(a) };
}

/** One pixel of it says what "oklch(…)" or "color(…)" looks like. */
function drawn(text: string): Colour {
  pen ??= new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  if (!pen) return { r: 0, g: 0, b: 0, a: 1 };
  pen.clearRect(0, 0, 1, 1);
  pen.fillStyle = text;
  pen.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0, a = 0] = pen.getImageData(0, 0, 1, 1).data;
  return { r, g, b, a: a / 255 };
}

/** The colours a computed gradient is made of. */
export function coloursIn(image: string): Colour[] {
  return (image.match(/(?:rgba?|color|oklch|oklab|lch|lab)\([^()]*\)/g) ?? []).map(colourOf);
}

export function over(front: Colour, back: Colour): Colour {
  const mix = (a: number, b: number) => a * front.a + b * (1 - front.a);
  return { r: mix(front.r, back.r), g: mix(front.g, back.g), b: mix(front.b, back.b), a: 1 };
}

/** WCAG contrast ratio of two opaque colours, 1…21. */
export function contrast(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance({ r, g, b }: Colour): number {
  const part = (value: number) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
}
