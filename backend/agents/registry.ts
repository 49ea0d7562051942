import { analyst } from './analyst/index.ts';
import { answers } from './answers/index.ts';

/** Every agent that is built, by its id; a test holds each one's folder against the shape of all. */
export const AGENTS = { analyst, answers } as const;
