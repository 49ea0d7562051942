import { escapeHtml } from '../../reply.ts';

/** What a form that was sent back shows again. */
export type Shown = {
  /** Texts by control name. Choices and files have to be given once more. */
  values: ReadonlyMap<string, string>;
  /** Messages by control name. */
  errors: Readonly<Record<string, string>>;
  /** Above the submit button. */
  notice: string | null;
};
export const FRESH: Shown = { values: new Map(), errors: {}, notice: null };

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** Attributes in order; true stands as an empty one, false and undefined are left out. */
export const attributes = (all: Attributes): string =>
  Object.entries(all)
    .filter(([, value]) => value !== undefined && value !== false)
    .map(([name, value]) => ` ${name}="${value === true ? '' : escapeHtml(String(value))}"`)
    .join('');

export const input = (all: Attributes) => `<input${attributes(all)}>`;
export const hidden = (name: string, value?: string, more: Attributes = {}) =>
  input({ type: 'hidden', ...more, name, value });

export const STAR = '<span class="required">✱</span>';
export const star = (required: boolean) => (required ? STAR : '');

export const errorOf = ({ errors }: Shown, name: string) =>
  errors[name] ? `<p class="error-message">${escapeHtml(errors[name])}</p>` : '';

export const section = (content: string, more = '') =>
  `<div class="section page-centered application-form"${more}>${content}</div>`;

/** A question whose label wraps its control. */
export function wrapped(label: string, required: boolean, control: string, more = ''): string {
  return `<li class="application-question"${more}><label><div class="application-label">${escapeHtml(label)}${star(required)}</div><div class="application-field">${control}</div></label></li>`;
}

const option = (value: string, text: string) =>
  `<option value="${escapeHtml(value)}">${escapeHtml(text)}</option>`;

export function select(
  all: Attributes,
  options: readonly (readonly [value: string, text: string])[],
  prompt = 'Select...',
): string {
  const list = options.map(([value, text]) => option(value, text)).join('');
  return `<div class="application-dropdown"><select${attributes(all)}>${option('', prompt)}${list}</select></div>`;
}

export const alternative = (control: string, text: string) =>
  `<li><label>${control}<span class="application-answer-alternative">${escapeHtml(text)}</span></label></li>`;

export const icon = (name: string, path: string) =>
  `<svg class="icon icon-${name}" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><path fill="none" stroke="currentColor" stroke-width="1.5" d="${path}"/></svg>`;
export const PAPERCLIP = icon(
  'paperclip',
  'M13 7.5 7.8 12.7a3 3 0 0 1-4.3-4.3L9 2.9a2 2 0 0 1 2.9 2.9L6.5 11.2a1 1 0 0 1-1.4-1.4L10 4.9',
);
export const CHECK = icon('check', 'M3 8.5 6.5 12 13 4.5');
