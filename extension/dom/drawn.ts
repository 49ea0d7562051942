import { type Colour, colourOf, coloursIn, contrast, over } from './colour.ts';
import { glanced } from './glance.ts';
import { solidShadows } from './shadow.ts';
import { parentOf } from './tree.ts';

/** Whether what stands at a place would be drawn so that a person can read it: light, masks, filters, ink. */

const MIN_LIGHT = 0.2;
const MIN_CONTRAST = 1.25;
/** Effective size in px below which nobody reads. */
const MIN_FONT = 5;

/** 0…1 of its own light that an element keeps through a computed `filter`. */
export function lightThrough(filter: string): number {
  let light = 1;
  for (const [, name = '', text = ''] of filter.matchAll(/([\w-]+)\(([^()]*)\)/g)) {
    const value = Number.parseFloat(text);
    // What an SVG filter draws instead can't be known.
    if (name === 'url') return 0;
    if (name === 'opacity') light *= value;
    const erases =
      (name === 'blur' && value > 3) ||
      (name === 'brightness' && (value < 0.2 || value > 3)) ||
      (name === 'contrast' && value < 0.2) ||
      (name === 'invert' && value > 0.4 && value < 0.6);
    if (erases) return 0;
  }
  return light;
}

/** 0…1, through everything it is drawn inside of. */
export const lightOf = glanced((element): number => {
  const parent = parentOf(element);
  const light = ownLight(getComputedStyle(element));
  return light && parent ? light * lightOf(parent) : light;
});

function ownLight({ opacity, filter }: CSSStyleDeclaration): number {
  return Number(opacity) * (filter === 'none' ? 1 : lightThrough(filter));
}

function isMasked(style: CSSStyleDeclaration): boolean {
  const isSet = (value: string | undefined) =>
    value !== undefined && value !== '' && value !== 'none';
  const boxImage = style.getPropertyValue('-webkit-mask-box-image-source');
  return (
    isSet(style.maskImage) || isSet(boxImage) || isSet(style.getPropertyValue('mask-border-source'))
  );
}

/** Transparent, masked, filtered or blended away, by itself or by what is around it. */
export function isFaded(element: Element): boolean {
  return isErased(element) || lightOf(element) < MIN_LIGHT;
}

const isErased = glanced((element): boolean => {
  const style = getComputedStyle(element);
  if (isMasked(style) || style.mixBlendMode !== 'normal') return true;
  // clip: rect() is the old way to hide.
  if (style.clip !== 'auto' && /absolute|fixed/.test(style.position)) return true;
  const parent = parentOf(element);
  return parent !== null && isErased(parent);
});

/** What one reads or types there could not be read. */
export function isIllegible(element: HTMLElement): boolean {
  const style = getComputedStyle(element);
  const size = Number.parseFloat(style.fontSize);
  const { width, height } = element.getBoundingClientRect();
  const scale = element.offsetHeight ? height / element.offsetHeight : 1;
  if (size * Math.min(scale, 1) < MIN_FONT) return true;
  const security = style.getPropertyValue('-webkit-text-security');
  if (security && security !== 'none') return true;
  if (Math.abs(Number.parseFloat(style.textIndent)) > width * 0.8 && width > 0) return true;
  if (Number.parseFloat(style.letterSpacing) < -size / 2) return true;
  return isInkless(element, style);
}

function isInkless(element: HTMLElement, style: CSSStyleDeclaration): boolean {
  const ink = colourOf(style.getPropertyValue('-webkit-text-fill-color') || style.color);
  if (ink.a < MIN_LIGHT) return true;
  const behind = backdrops(element);
  return behind?.every((back) => contrast(over(ink, back), back) < MIN_CONTRAST) ?? false;
}

const PAPER: Colour = { r: 255, g: 255, b: 255, a: 1 };

/** Colours that may lie behind its text; null where a picture does, which nobody here can look at. */
const backdrops = glanced((element): Colour[] | null => {
  const style = getComputedStyle(element);
  const [shadow] = solidShadows(style.boxShadow).filter(
    ({ isInset, spread }) => isInset && spread >= 8,
  );
  if (shadow) return [colourOf(shadow.colour)];
  if (/url\(|image|element\(|paint\(/.test(style.backgroundImage.replace(/-gradient/g, ''))) {
    return null;
  }
  const stops = coloursIn(style.backgroundImage);
  if (stops.length) return stops.map((stop) => over(stop, PAPER));
  const back = colourOf(style.backgroundColor);
  if (back.a === 1) return [back];
  const parent = parentOf(element);
  const behind = parent ? backdrops(parent) : [PAPER];
  return back.a > 0 ? (behind?.map((base) => over(back, base)) ?? null) : behind;
});
