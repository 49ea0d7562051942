import type { Token } from './tokens.ts';

/** Every check asks the same of the same run of tokens: it is read once. The answer is not to be changed. */
export function perTokens<T>(
  read: (tokens: readonly Token[]) => T,
): (tokens: readonly Token[]) => T {
  const known = new WeakMap<readonly Token[], T>();
  return (tokens) => {
    const found = known.get(tokens) ?? read(tokens);
    known.set(tokens, found);
    return found;
  };
}
