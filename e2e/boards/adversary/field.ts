import { escapeHtml } from '../reply.ts';

/** One field of an adversarial page and what is done to it. */
export interface Trick {
  /** Also its id in the page. */
  name: string;
  /** Markup of the whole block; `label` is a question the sample profile answers. */
  html: (id: string, label: string) => string;
  css?: string;
  /** Runs when the page stands, as a function body with `block`, `input` and `sprung()`. */
  script?: string;
  /** The page acts only after the write and by a clock: the value is taken back instead of never written. */
  late?: true;
}

export const input = (id: string, style = '', extra = '') =>
  `<input id="${id}" type="text" class="input" style="${escapeHtml(style)}" ${extra}>`;

export const labelled = (id: string, label: string, control = input(id)) =>
  `<label for="${id}">${escapeHtml(label)}</label>${control}`;

/** A field in boxes of these styles, the outermost first. */
export function boxed(...styles: string[]): Trick['html'] {
  return (id, label) =>
    styles.reduceRight(
      (inner, style) => `<div style="${escapeHtml(style)}">${inner}</div>`,
      labelled(id, label),
    );
}

/** A field whose control itself has this style or these attributes. */
export function styled(style: string, extra = ''): Trick['html'] {
  return (id, label) => labelled(id, label, input(id, style, extra));
}

/** A field with something over it, in a box that holds both. */
export function under(cover: string, style = ''): Trick['html'] {
  return (id, label) =>
    `<label for="${id}">${escapeHtml(label)}</label><div style="position: relative; width: 300px; ${escapeHtml(style)}">${input(id)}${cover}</div>`;
}

export const rows = (all: Record<string, Trick['html'] | Omit<Trick, 'name'>>): Trick[] =>
  Object.entries(all).map(([name, what]) =>
    typeof what === 'function' ? { name, html: what } : { name, ...what },
  );
