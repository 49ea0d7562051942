import { answers } from './answers/index.ts';

/** Every agent that is built, by its id; a test holds each one's folder against the shape of all. */
export const AGENTS = { answers } as const;
