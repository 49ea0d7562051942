import type { CheerioAPI } from 'cheerio/slim';
import { hidingSelectors } from './hides.ts';

export interface Element {
  name: string;
  attribs: Record<string, string>;
  parent: unknown;
}

/** `p.note#x[data-a="b"]`; all of it has to hold. */
interface Compound {
  name: string | null;
  classes: string[];
  attributes: [string, string | null][];
}
/** From the element itself outwards. */
type Rule = readonly [Compound, ...Compound[]];

/** Rules that hide, by what the element itself must have: its class, `#id`, `[attribute` or name. */
export type HidingRules = ReadonlyMap<string, readonly Rule[]>;

const MAX_RULES = 200;
/** Of those that could be meant by one class, id or name. */
const MAX_PER_KEY = 10;
/** How far up an ancestor is looked for. */
export const MAX_UP = 40;

/**
 * What a page's own sheets hide. Names, classes, ids and attributes, up to three deep: states (`:hover`) and
 * pseudo-elements hold no text. Read here and not by a selector engine, whose work has no bound.
 */
export function hidingRules($: CheerioAPI): HidingRules {
  const css = $('style')
    .toArray()
    .map((style) => $(style).text())
    .join('\n');
  const rules = new Map<string, Rule[]>();
  const selectors = hidingSelectors(css).flatMap((each) => each.split(','));
  for (const selector of [...new Set(selectors)].slice(0, MAX_RULES)) {
    const rule = ruleOf(selector);
    // A sheet that hides the whole page waits for its script to show it again.
    if (!rule || /^(?:html|body)$/.test(rule[0].name ?? '')) continue;
    const key = keyOf(rule[0]);
    rules.set(key, [...(rules.get(key) ?? []), rule].slice(0, MAX_PER_KEY));
  }
  return rules;
}

function ruleOf(selector: string): Rule | null {
  const compounds = selector
    .trim()
    .split(/\s*>\s*|\s+/)
    .reverse()
    .map(compoundOf);
  const [self, ...around] = compounds;
  if (!self || around.length > 2) return null;
  return around.every((each) => each !== null) ? [self, ...around] : null;
}

function compoundOf(text: string): Compound | null {
  const found: Compound = { name: null, classes: [], attributes: [] };
  const parts = text.match(
    /^[a-z][\w-]*|\.[\w-]+|#[\w-]+|\[[\w-]+(?:="[^"]*"|='[^']*'|=[\w-]+)?\]/gi,
  );
  if (!parts || parts.join('') !== text) return null;
  for (const part of parts) {
    const rest = part.slice(1);
    if (part.startsWith('.')) found.classes.push(rest);
    else if (part.startsWith('#')) found.attributes.push(['id', rest]);
    else if (part.startsWith('[')) {
      const [name = '', value] = rest.slice(0, -1).split('=');
      found.attributes.push([name.toLowerCase(), value?.replace(/^["']|["']$/g, '') ?? null]);
    } else found.name = part.toLowerCase();
  }
  return found;
}

const keyOf = ({ name, classes, attributes }: Compound) =>
  classes[0] !== undefined
    ? `.${classes[0]}`
    : attributes[0]
      ? `[${attributes[0][0]}`
      : (name ?? '');

const classesOf = ({ attribs }: Element) => (attribs.class ?? '').split(/\s+/).filter(Boolean);

function fits(element: Element, { name, classes, attributes }: Compound): boolean {
  const { attribs } = element;
  if (name && element.name !== name) return false;
  if (
    !attributes.every(([key, value]) => key in attribs && (value ?? attribs[key]) === attribs[key])
  )
    return false;
  const own = classesOf(element);
  return classes.every((each) => own.includes(each));
}

/** Elements around it, the nearest first. */
export function* around({ parent }: Element): Generator<Element> {
  let at = parent as Element | null;
  for (let up = 0; at?.attribs && up < MAX_UP; up++) {
    yield at;
    at = at.parent as Element | null;
  }
}

/** Whether a rule of the page's own hides it. */
export function isHiddenBy(rules: HidingRules, element: Element): boolean {
  if (rules.size === 0) return false;
  const keys = [
    ...classesOf(element)
      .slice(0, 50)
      .map((each) => `.${each}`),
    ...Object.keys(element.attribs)
      .slice(0, 50)
      .map((each) => `[${each}`),
    element.name,
  ];
  return keys.some((key) =>
    rules.get(key)?.some(([self, ...outer]) => {
      if (!fits(element, self)) return false;
      const left = [...outer];
      if (left.length === 0) return true;
      for (const each of around(element)) {
        if (left[0] && fits(each, left[0])) left.shift();
        if (left.length === 0) return true;
      }
      return false;
    }),
  );
}
