/** Joins class names; falsy ones are left out. */
export function cx(...names: (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}

/** Box of every control one can type or choose in. */
export const CONTROL =
  'w-full min-w-0 rounded-md border border-control bg-surface px-2 py-1.5 text-13 text-ink ' +
  'data-[invalid]:border-refused data-[disabled]:bg-sunken data-[disabled]:text-muted';

/** Ground of everything that floats above the page. */
export const OVERLAY = 'rounded-lg border border-line bg-surface text-ink shadow-overlay';
