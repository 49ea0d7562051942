import type { Price } from './prices.ts';
import type { Counted } from './provider.ts';

export interface Bill {
  inputTokens: number;
  outputTokens: number;
  costMicros: number;
}

/** How much text went out, and how much may come back. */
export interface Size {
  /** UTF-8 bytes of prompt and schema. */
  bytes: number;
  maxOutputTokens: number;
}

const cost = (input: number, output: number, price: Price): Bill => ({
  inputTokens: input,
  outputTokens: output,
  costMicros: Math.ceil(input * price.input + output * price.output),
});

/** What a call can cost: no text of people has more than a token for three bytes. */
export const atMost = ({ bytes, maxOutputTokens }: Size, price: Price): Bill =>
  cost(Math.ceil(bytes / 3), maxOutputTokens, price);

/**
 * What a call cost. A provider's numbers are believed between what the text must have taken (a token for about four
 * letters) and what it can have taken (a token for each byte, and not more output than was allowed); where it says
 * nothing, the least counts. `chars`: of what came back.
 */
export function billOf(size: Size, chars: number, counted: Counted, price: Price): Bill {
  const least = Math.ceil(size.bytes / 4);
  const written = Math.min(Math.ceil(chars / 4), size.maxOutputTokens);
  const between = (low: number, said: number | null, high: number) =>
    Math.min(Math.max(low, said ?? low), Math.max(low, high));
  return cost(
    between(least, counted.inputTokens, size.bytes),
    between(written, counted.outputTokens, size.maxOutputTokens),
    price,
  );
}
