import { isObject } from '@jobai/shared/rules/json';
import * as z from 'zod';
import { type Call, type Counted, ProviderFault, type Reply, tokenCount } from './provider.ts';
import { retryAfterOf } from './retryAfter.ts';

/** What Groq and OpenAI's own kind have in common: the body of a chat completion, its answer and its faults. */
export const bodyOf = ({ model, system, user, name, schema }: Call) => ({
  model,
  messages: [
    { role: 'system' as const, content: system },
    { role: 'user' as const, content: user },
  ],
  response_format: {
    type: 'json_schema' as const,
    json_schema: { name, strict: true, schema },
  },
});

const Completion = z.object({
  choices: z
    .array(
      z.object({
        message: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }),
        finish_reason: z.string().nullish(),
      }),
    )
    .min(1),
  usage: z.unknown().optional(),
});

const Chunk = z.object({
  choices: z.array(
    z.object({
      delta: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }).nullish(),
      finish_reason: z.string().nullish(),
    }),
  ),
  usage: z.unknown().optional(),
});

/** The two ways of one question. */
interface Ways {
  whole: () => Promise<unknown>;
  stream: () => Promise<AsyncIterable<unknown>>;
}

/** Servers' models (`address model`) that said they do not stream what they write to a schema; known as long as this isolate lives. */
const unstreamed = new Set<string>();

/**
 * One completion; in a stream where its text is shown while it comes. Groq's documentation says that structured outputs
 * do not stream (console.groq.com/docs/structured-outputs, read November 2026), and some servers of one's own do not
 * either: who says so is asked for the whole at once, and the text comes in one piece. Throws ProviderFault.
 */
export async function complete(
  { model, onText }: Call,
  address: string,
  { whole, stream }: Ways,
): Promise<Reply> {
  const name = `${address} ${model}`;
  try {
    if (onText && !unstreamed.has(name)) {
      const chunks = await stream().catch((error: unknown) => {
        if (!isAgainstStreams(error)) throw error;
        unstreamed.add(name);
      });
      if (chunks) return await replyOfStream(chunks, onText);
    }
    const reply = replyOf(await whole());
    onText?.(reply.text);
    return reply;
  } catch (error) {
    throw faultOf(error);
  }
}

const isAgainstStreams = (error: unknown): boolean =>
  isObject(error) &&
  error.status === 400 &&
  typeof error.message === 'string' &&
  /\bstream/i.test(error.message);

function replyOf(completion: unknown): Reply {
  const parsed = Completion.safeParse(completion);
  const choice = parsed.data?.choices[0];
  if (!choice) throw new ProviderFault('invalid');
  const { content, refusal } = choice.message;
  return finished({
    text: content ?? '',
    refused: Boolean(refusal),
    reason: choice.finish_reason,
    usage: parsed.data?.usage,
  });
}

/**
 * The same from a stream. One that ends without saying that it is at its end broke off; whatever ends it early, what had
 * come by then is counted.
 */
async function replyOfStream(
  chunks: AsyncIterable<unknown>,
  onText: (delta: string) => void,
): Promise<Reply> {
  const all: Answer = { text: '', refused: false, reason: undefined, usage: null };
  try {
    for await (const each of chunks) {
      const parsed = Chunk.safeParse(each);
      if (!parsed.success) throw new ProviderFault('invalid');
      const choice = parsed.data.choices[0];
      if (choice?.delta?.content) {
        all.text += choice.delta.content;
        onText(choice.delta.content);
      }
      if (choice?.delta?.refusal) all.refused = true;
      if (choice?.finish_reason) all.reason = choice.finish_reason;
      if (parsed.data.usage) all.usage = parsed.data.usage;
    }
    // OpenRouter's word for a provider behind it that failed.
    if (!all.reason || all.reason === 'error') throw new ProviderFault('down');
  } catch (error) {
    // A chunk that is no JSON.
    const fault = error instanceof SyntaxError ? new ProviderFault('invalid') : faultOf(error);
    throw brokenOff(fault, { ...counted(all.usage), chars: all.text.length });
  }
  return finished(all);
}

/** A fault in the middle of an answer: what was written of it is paid. */
export const brokenOff = (
  { kind, retryAfter, counted: already }: ProviderFault,
  so: Counted & { chars: number },
): ProviderFault => new ProviderFault(kind, { retryAfter, counted: already ?? so });

interface Answer {
  text: string;
  refused: boolean;
  reason: string | null | undefined;
  usage: unknown;
}

function finished({ text, refused, reason, usage }: Answer): Reply {
  const took = { counted: { ...counted(usage), chars: text.length } };
  if (refused || reason === 'content_filter') throw new ProviderFault('refused', took);
  if (reason === 'length') throw new ProviderFault('invalid', took);
  return { text, ...counted(usage) };
}

const counted = (usage: unknown) => {
  const { prompt_tokens, completion_tokens } = isObject(usage) ? usage : {};
  return { inputTokens: tokenCount(prompt_tokens), outputTokens: tokenCount(completion_tokens) };
};

/** What an SDK throws, in our words. Its message may hold an answer or an address, so none of it is kept. */
function faultOf(error: unknown): ProviderFault {
  if (error instanceof ProviderFault) return error;
  const { status, headers, message, error: body } = isObject(error) ? error : {};
  const text = `${typeof message === 'string' ? message : ''} ${JSON.stringify(body ?? null)}`;
  // In a stream that began well, the status stands in the error itself: Groq's `status_code`, OpenRouter's `code`.
  const { status_code, code } = isObject(body) ? body : {};
  return faultOfStatus(
    [status, status_code, code].find((each) => typeof each === 'number'),
    text,
    headers instanceof Headers ? headers : undefined,
  );
}

/** Groq's and OpenAI's code, OpenRouter's and LM Studio's words. */
const NO_SUCH_MODEL =
  /model_not_found|not a valid model|\bmodel\b.{0,80}(?:not found|does not exist)/i;

export function faultOfStatus(
  status: number | undefined,
  text: string,
  headers?: Headers,
): ProviderFault {
  const retryAfter = retryAfterOf(headers, text);
  // 402: OpenRouter's word for an account without money.
  if (status === 429 || status === 402) return new ProviderFault('limited', { retryAfter });
  // Groq: what the model wrote did not fit the schema.
  if (/json_validate_failed/.test(text)) return new ProviderFault('invalid');
  if (status === undefined || status >= 500) return new ProviderFault('down', { retryAfter });
  if (status === 401 || status === 403 || /API_KEY_INVALID|invalid_api_key/.test(text))
    return new ProviderFault('key');
  if (status === 404 || NO_SUCH_MODEL.test(text)) return new ProviderFault('model');
  if (status === 408) return new ProviderFault('timeout');
  if (/content_filter|content_policy/.test(text)) return new ProviderFault('refused');
  return new ProviderFault('rejected');
}

/** Longest answer that is read, bytes; a server of somebody's own choice may send without end. */
const MAX_BYTES = 4 * 1024 * 1024;

/** Keys go to the address they were given for, and to none that it points to. */
export const withoutRedirects: typeof fetch = async (input, init) => {
  const response = await fetch(input, { ...init, redirect: 'manual' });
  let left = MAX_BYTES;
  const bounded = response.body?.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        left -= chunk.length;
        if (left < 0) controller.error(new Error('too long'));
        else controller.enqueue(chunk);
      },
    }),
  );
  return new Response(bounded, response);
};
