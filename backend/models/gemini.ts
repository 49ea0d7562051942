import type {
  BatchEmbedContentsRequest,
  GenerateContentRequest,
  ResponseSchema,
} from '@google/generative-ai';
import { isObject } from '@jobai/shared/rules/json';
import * as z from 'zod';
import { brokenOff, faultOfStatus } from './chatCompletions.ts';
import {
  type Call,
  type Counted,
  type EmbedCall,
  type Provider,
  ProviderFault,
  type Reply,
  tokenCount,
} from './provider.ts';
import { geminiSchema } from './wireSchema.ts';

/** Numbers of a vector. */
export const DIMENSIONS = 768;

/** Gemini, by its SDK: chat with a response schema, and vectors. */
export function gemini(apiKey: string, baseUrl: string): Provider {
  const open = async (model: string) => {
    const { GoogleGenerativeAI } = await import('@google/generative-ai');
    return new GoogleGenerativeAI(apiKey).getGenerativeModel({ model }, { baseUrl });
  };
  return {
    async chat(call) {
      const model = await open(call.model);
      const { signal, onText } = call;
      try {
        if (!onText) {
          const { response } = await model.generateContent(requestOf(call), { signal });
          return replyOf([response], () => {});
        }
        const { stream, response } = await model.generateContentStream(requestOf(call), { signal });
        // The SDK reads the stream a second time; what breaks it off breaks that too, and nobody waits for it.
        response.catch(() => {});
        return await replyOfStream(stream, onText);
      } catch (error) {
        throw faultOf(error);
      }
    },
    async embed(call) {
      const model = await open(call.model);
      try {
        const { embeddings } = await model.batchEmbedContents(embedRequestOf(call), {
          signal: call.signal,
        });
        return Vectors.parse(embeddings).map(({ values }) => values);
      } catch (error) {
        throw error instanceof z.ZodError ? new ProviderFault('invalid') : faultOf(error);
      }
    },
  };
}

const Vectors = z.array(z.object({ values: z.array(z.number()).length(DIMENSIONS) }));

const requestOf = ({
  system,
  user,
  name,
  schema,
  maxOutputTokens,
}: Call): GenerateContentRequest => ({
  systemInstruction: { role: 'system', parts: [{ text: system }] },
  contents: [{ role: 'user', parts: [{ text: user }] }],
  generationConfig: {
    maxOutputTokens,
    responseMimeType: 'application/json',
    responseSchema: { title: name, ...geminiSchema(schema) } as unknown as ResponseSchema,
  },
});

/** `outputDimensionality` is younger than the SDK's types. */
const embedRequestOf = ({ texts, kind }: EmbedCall) =>
  ({
    requests: texts.map((text) => ({
      content: { role: 'user', parts: [{ text }] },
      taskType: kind === 'query' ? 'RETRIEVAL_QUERY' : 'RETRIEVAL_DOCUMENT',
      outputDimensionality: DIMENSIONS,
    })),
  }) as unknown as BatchEmbedContentsRequest;

const Part = z.object({
  candidates: z
    .array(
      z.object({
        content: z
          .object({ parts: z.array(z.object({ text: z.string().optional() })).optional() })
          .optional(),
        finishReason: z.string().optional(),
      }),
    )
    .optional(),
  promptFeedback: z.object({ blockReason: z.string().optional() }).optional(),
  usageMetadata: z.unknown().optional(),
});

const REFUSALS = /SAFETY|BLOCK|PROHIBITED|RECITATION|SPII|LANGUAGE/;

async function replyOfStream(parts: AsyncIterable<unknown>, onText: (delta: string) => void) {
  const all: unknown[] = [];
  let chars = 0;
  try {
    for await (const part of parts) {
      all.push(part);
      const text = textOf(Part.safeParse(part).data);
      chars += text.length;
      if (text) onText(text);
    }
  } catch (error) {
    throw brokenOff(faultOf(error), { inputTokens: null, outputTokens: null, chars });
  }
  return replyOf(all, (counted) => {
    throw new ProviderFault('down', { counted });
  });
}

const textOf = (part: z.infer<typeof Part> | undefined): string =>
  (part?.candidates?.[0]?.content?.parts ?? []).map(({ text }) => text ?? '').join('');

type Took = Counted & { chars: number };

/** `unfinished`: what it means that no reason for the end is given. */
function replyOf(answers: unknown[], unfinished: (took: Took) => void): Reply {
  const parts = answers.map((answer) => Part.safeParse(answer));
  if (!parts.length || parts.some(({ success }) => !success)) throw new ProviderFault('invalid');
  const text = parts.map(({ data }) => textOf(data)).join('');
  const reason = parts.findLast(({ data }) => data?.candidates?.[0]?.finishReason)?.data
    ?.candidates?.[0]?.finishReason;
  const usage = parts.findLast(({ data }) => data?.usageMetadata)?.data?.usageMetadata;
  const counted = countedOf(usage);
  const took = { counted: { ...counted, chars: text.length } };
  if (parts.some(({ data }) => data?.promptFeedback?.blockReason) || REFUSALS.test(reason ?? ''))
    throw new ProviderFault('refused', took);
  if (reason === undefined) unfinished(took.counted);
  if (reason === 'MAX_TOKENS') throw new ProviderFault('invalid', took);
  return { text, ...counted };
}

/** Thoughts are paid like output. */
function countedOf(usage: unknown) {
  const { promptTokenCount, candidatesTokenCount, thoughtsTokenCount } = isObject(usage)
    ? usage
    : {};
  const output = tokenCount(candidatesTokenCount);
  return {
    inputTokens: tokenCount(promptTokenCount),
    outputTokens: output === null ? null : output + (tokenCount(thoughtsTokenCount) ?? 0),
  };
}

function faultOf(error: unknown): ProviderFault {
  if (error instanceof ProviderFault) return error;
  const { status, message } = isObject(error) ? error : {};
  // A part of a stream that is no JSON, in the SDK's words.
  if (typeof message === 'string' && /Error parsing JSON response/.test(message))
    return new ProviderFault('invalid');
  return faultOfStatus(
    typeof status === 'number' ? status : undefined,
    typeof message === 'string' ? message : '',
  );
}
