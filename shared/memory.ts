import * as z from 'zod';

/**
 * Header of a request: the person agreed that their experience, without contact data, goes to the maker of vectors.
 * Without it the backend finds by words alone. Not stored: whoever takes it back stops sending it, and has what
 * was made removed (`DELETE /api/memory/vectors`).
 */
export const MEMORY_HEADER = 'X-Memory';
export const MEMORY_AGREED = 'vectors';
/** Longest text of one résumé that is taken, UTF-16 units. */
export const MAX_RESUME_TEXT = 200_000;

/** What `DELETE /api/memory/vectors` answers: pieces of text that had one. */
export const VectorsForgotten = z.object({ removed: z.int().min(0) });
