/**
 * Header of a request: the person agreed that their experience, without contact data, goes to the maker of vectors.
 * Without it the backend finds by words alone. Not stored: taking it back is to stop sending it.
 */
export const MEMORY_HEADER = 'X-Memory';
export const MEMORY_AGREED = 'vectors';
/** Longest text of one résumé that is taken, UTF-16 units. */
export const MAX_RESUME_TEXT = 200_000;
