import type { WriteTools } from './writer.ts';

/** Tools of a write in a test: the question stays the same, and nothing is chosen unless the test says what. */
export function testTools(part: Partial<WriteTools> = {}): WriteTools {
  return {
    signal: new AbortController().signal,
    isSame: () => true,
    choose: async () => ({ refuse: 'noOptionFits' }),
    chooseAll: async () => ({ refuse: 'noOptionFits' }),
    writes: () => undefined,
    ...part,
  };
}
