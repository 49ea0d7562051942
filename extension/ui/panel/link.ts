/** A quiet text button inside a line of small print. */
export const LINK =
  'inline-flex min-h-6 min-w-0 items-center rounded-sm text-start text-12 text-muted underline decoration-dotted underline-offset-2 data-[hovered]:text-ink data-[hovered]:decoration-solid';
