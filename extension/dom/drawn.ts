import { type Colour, colourOf, coloursIn, contrast, over } from './colour.ts';
import { solidShadows } from './shadow.ts';
import { outward } from './tree.ts';

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
export function lightOf(element: Element): number {
  let light = 1;
  for (const at of outward(element)) {
    const { opacity, filter } = getComputedStyle(at);
    light *= Number(opacity) * (filter === 'none' ? 1 : lightThrough(filter));
  }
  return light;
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
  let light = 1;
  for (const at of outward(element)) {
    const style = getComputedStyle(at);
    light *= Number(style.opacity) * (style.filter === 'none' ? 1 : lightThrough(style.filter));
    if (light < MIN_LIGHT || isMasked(style) || style.mixBlendMode !== 'normal') return true;
    // clip: rect() is the old way to hide.
    if (style.clip !== 'auto' && /absolute|fixed/.test(style.position)) return true;
  }
  return false;
}

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
function backdrops(element: Element): Colour[] | null {
  const layers: Colour[] = [];
  let ground: Colour[] = [PAPER];
  for (const at of outward(element)) {
    const style = getComputedStyle(at);
    const [shadow] = solidShadows(style.boxShadow).filter(
      ({ isInset, spread }) => isInset && spread >= 8,
    );
    if (shadow) {
      ground = [colourOf(shadow.colour)];
      break;
    }
    if (/url\(|image|element\(|paint\(/.test(style.backgroundImage.replace(/-gradient/g, ''))) {
      return null;
    }
    const stops = coloursIn(style.backgroundImage);
    if (stops.length) {
      ground = stops.map((stop) => over(stop, PAPER));
      break;
    }
    const back = colourOf(style.backgroundColor);
    if (back.a === 1) {
      ground = [back];
      break;
    }
    if (back.a > 0) layers.push(back);
  }
  return ground.map((base) => layers.reduceRight((under, layer) => over(layer, under), base));
}
