import { createContext, use } from 'react';
import { hashedClass } from './hash.ts';
import type { Generation } from './schema.ts';

type Look = {
  generation: Generation;
  /** Class list: hashed names, then classes as they are. */
  cls: (names: string, ...stable: string[]) => string;
  /** Class of a control that only the newer generation names. */
  hook: (name: string) => string;
};

export function lookOf(generation: Generation): Look {
  return {
    generation,
    cls: (names, ...stable) =>
      [...names.split(' ').map((name) => hashedClass(generation, name)), ...stable]
        .filter(Boolean)
        .join(' '),
    hook: (name) => (generation === 'hooked' ? `ashby-application-form-input-${name}` : ''),
  };
}

const LookContext = createContext<Look>(lookOf('hashed'));
export const LookProvider = LookContext.Provider;
export const useLook = () => use(LookContext);
