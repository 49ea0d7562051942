/** Dates and times as the person's browser writes them, the same on every page. */
const WHEN = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });
const DAY = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' });

/** An ISO instant with its time. */
export const instantText = (instant: string): string => WHEN.format(new Date(instant));

/** The day of an ISO instant. */
export const dayText = (instant: string): string => DAY.format(new Date(instant));
