import { analyst } from './analyst/index.ts';

export const AGENTS = { analyst } as const;
