import type { Generation } from './schema.ts';

const SEEDS: Readonly<Record<Generation, number>> = { hashed: 17, hooked: 90_911 };

/** A class as a CSS-modules build leaves it: the name, a hash that changes with every deployment, a line number. */
export function hashedClass(generation: Generation, name: string): string {
  let hash = SEEDS[generation];
  for (const char of name) hash = (Math.imul(hash, 31) + char.charCodeAt(0)) >>> 0;
  return `_${name}_${hash.toString(36).slice(-5).padStart(5, '0')}_${28 + (hash % 190)}`;
}
