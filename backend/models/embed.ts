import type { AgentId } from '@jobai/shared/agents';
import { ask } from './chain.ts';
import { DIMENSIONS } from './gemini.ts';
import type { Link } from './links.ts';
import type { Answered, Embedded } from './model.ts';
import type { ModelContext } from './models.ts';
import { ProviderFault } from './provider.ts';

/** Texts that one call takes. */
const BATCH = 100;

interface Wanted {
  texts: string[];
  kind: 'document' | 'query';
  agent: AgentId;
}

/** Vectors of all texts, in their order, each of length 1; batches one after the other. */
export async function embedAll(
  context: ModelContext,
  links: Link[],
  { texts, kind, agent }: Wanted,
): Promise<Embedded> {
  const vectors: number[][] = [];
  let by: Answered | undefined;
  for (let from = 0; from === 0 || from < texts.length; from += BATCH) {
    const batch = texts.slice(from, from + BATCH);
    const { length: bytes } = new TextEncoder().encode(batch.join(''));
    const each = await ask(context, links, {
      agent,
      size: { bytes, maxOutputTokens: 0 },
      call: async (provider, { model }, signal) => {
        const found = batch.length
          ? await provider.embed?.({ model, texts: batch, kind, signal })
          : [];
        const value = found?.map(normalised);
        if (value?.length !== batch.length) throw new ProviderFault('invalid');
        return { value, chars: 0, inputTokens: null, outputTokens: null };
      },
    });
    vectors.push(...each.value);
    by = by ? sum(by, each.by) : each.by;
  }
  return { vectors, model: (by as Answered).model, by: by as Answered };
}

/** Of length 1: shortened vectors come as they were cut. One that is nothing or no number is no vector. */
function normalised(vector: number[]): number[] {
  const length = Math.hypot(...vector);
  if (!(length > 0 && length < Number.POSITIVE_INFINITY) || vector.length !== DIMENSIONS)
    throw new ProviderFault('invalid');
  return vector.map((each) => each / length);
}

const sum = (a: Answered, b: Answered): Answered => ({
  ...b,
  inputTokens: a.inputTokens + b.inputTokens,
  outputTokens: a.outputTokens + b.outputTokens,
  costMicros: a.costMicros + b.costMicros,
});
