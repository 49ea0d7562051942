import type { Settings } from '../env.ts';

/** US dollars per million tokens, which is millionths of a dollar per token: what goes in, what comes out. */
export interface Price {
  input: number;
  output: number;
}

/**
 * Estimates of the list prices of the default models, as of November 2026; what counts is groq.com/pricing and
 * ai.google.dev/pricing. MODEL_PRICES adds others and corrects these.
 */
const KNOWN: Record<string, Price> = {
  'openai/gpt-oss-20b': { input: 0.1, output: 0.5 },
  'openai/gpt-oss-120b': { input: 0.15, output: 0.75 },
  'gemini-3.5-flash-lite': { input: 0.3, output: 2.5 },
  'gemini-embedding-001': { input: 0.15, output: 0 },
};
/** A dear one, so that a budget holds also where nobody said what a model costs. */
const UNKNOWN: Price = { input: 3, output: 15 };

export function priceOf(model: string, { MODEL_PRICES }: Pick<Settings, 'MODEL_PRICES'>): Price {
  const said = MODEL_PRICES.find((each) => each.startsWith(`${model}=`));
  if (!said) return KNOWN[model] ?? UNKNOWN;
  const [input = 0, output = 0] = said
    .slice(model.length + 1)
    .split('/')
    .map(Number);
  return { input, output };
}

/** Millionths of a US dollar. */
export const microsOf = (dollars: number): number => Math.round(dollars * 1_000_000);
