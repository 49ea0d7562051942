/** Which declarations take a text out of sight. Rules of files that a page links to are not known here. */

const NOTHING = String.raw`[-+]?(?:0|0?\.0\d*)(?:\.0*)?(?:px|r?em|%|pt|v[wh])?`;
const HIDING: readonly RegExp[] = [
  /^display:none\b/,
  /^visibility:(?:hidden|collapse)\b/,
  /^content-visibility:hidden\b/,
  new RegExp(`^(?:opacity|zoom|font-size|line-height|max-height|max-width):${NOTHING}$`),
  // Too small to be read.
  /^font-size:(?:[0-3](?:\.\d+)?px|0?\.[0-2]\d*r?em)$/,
  /^font:(?:.*\s)?0(?:px|r?em|pt)?\b/,
  /^(?:left|right|top|bottom|text-indent):-\d{3,}/,
  /^margin(?:-left|-top)?:(?:.*\s)?-\d{4,}/,
  /^(?:left|top|text-indent):(?:\d{4,}px|[1-9]\d{2,}(?:v[wh]|%))/,
  /^clip:rect\((?:0|1px)\D/,
  /^(?:-webkit-)?clip-path:(?:inset\((?:50|100)%|circle\(0|polygon\(0(?:px|%)?\s+0(?:px|%)?\s*,\s*0(?:px|%)?\s+0)/,
  /^transform:.*(?:scale[xy]?\(0(?:\.0\d*)?\s*[,)]|translate(?:x|y|3d)?\([^)]*-\d{3,}|matrix\(0\s*,\s*0\s*,\s*0\s*,\s*0)/,
  /^scale:0\b/,
  /^filter:.*opacity\(0(?:%|\.0\d*)?\)/,
  /^(?:-webkit-text-fill-)?color:(?:transparent\b|(?:rgb|hsl)a?\([^)]*[,/]\s*0(?:\.0\d*|%)?\s*\)|#[\da-f]{3}0\b|#[\da-f]{6}0[\da-f]\b)/,
];
const TINY = /^(?:width|height):(?:[01](?:\.\d+)?(?:px)?|0(?:r?em|%|pt|v[wh]))$/;

/** `a: B !important; …` as `a:b`, in order. */
function declarations(style: string): string[] {
  return style
    .toLowerCase()
    .replace(/\/\*.*?\*\//gs, ' ')
    .split(';')
    .map((each) =>
      each
        .replace(/!\s*important/, '')
        .replace(/\s*:\s*/, ':')
        .trim(),
    )
    .filter(Boolean);
}

/** Near white, where a page is white unless it says otherwise. */
const WHITE =
  /^(?:white|snow|ivory|ghostwhite|whitesmoke|floralwhite|#f[a-f]?f[a-f]?f[a-f]?|#f[a-f\d]f[a-f\d]f[a-f\d]|rgba?\(\s*2[45]\d\s*[,\s]\s*2[45]\d\s*[,\s]\s*2[45]\d.*\))$/;
const lastOf = (all: readonly string[], name: RegExp) =>
  all
    .findLast((each) => name.test(each))
    ?.replace(name, '')
    .trim();

/** Nobody honest writes more at one element. */
const MAX_STYLE = 2000;

/** Whether a text of this style is out of sight by itself. `onBackground`: something around it has a colour of its own. */
export function hides(style: string, onBackground = false): boolean {
  if (style.length > MAX_STYLE) return true;
  const all = declarations(style);
  if (all.some((each) => HIDING.some((pattern) => pattern.test(each)))) return true;
  const cut = all.some((each) =>
    /^overflow(?:-[xy])?:(?:hidden|clip)\b|^position:absolute\b/.test(each),
  );
  if (cut && all.some((each) => TINY.test(each))) return true;
  const color = lastOf(all, /^color:/);
  const behind = lastOf(all, /^background(?:-color)?:/);
  if (!color) return false;
  return behind ? behind.split(/\s+/).includes(color) : !onBackground && WHITE.test(color);
}

export const hasBackground = (style: string): boolean =>
  /background(?:-color|-image)?\s*:/i.test(style);

/** Simple rules of a page's own sheets that hide; at most this many are looked at. */
const MAX_RULES = 3000;

/** Selectors of `css` that hide, outside of media queries: what only a printer hides is seen. */
export function hidingSelectors(css: string): string[] {
  const flat = css.replace(/\/\*.*?\*\//gs, ' ').replace(/<!--|-->/g, ' ');
  const found: string[] = [];
  // Blocks by hand, not by a pattern: a sheet may be two megabytes of open braces.
  let at = 0;
  let skipping = 0;
  for (let rules = 0; rules < MAX_RULES; ) {
    const open = flat.indexOf('{', at);
    const close = flat.indexOf('}', at);
    if (close >= 0 && (open < 0 || close < open)) {
      skipping = Math.max(0, skipping - 1);
      at = close + 1;
      continue;
    }
    if (open < 0 || close < 0) break;
    const selector = flat.slice(at, open).split(';').at(-1)?.trim() ?? '';
    if (selector.startsWith('@')) {
      const opens = /^@(?:layer|supports|media\s+(?:screen|all)\s*$)/i.test(selector);
      if (opens && skipping === 0) at = open + 1;
      else {
        skipping++;
        at = open + 1;
      }
      continue;
    }
    rules++;
    if (skipping === 0 && selector.length <= 500 && hides(flat.slice(open + 1, close), true))
      found.push(selector);
    at = close + 1;
  }
  return found;
}
