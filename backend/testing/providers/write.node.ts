import type { ServerResponse } from 'node:http';
import type { Asked, Rule } from './script.ts';

/** What is answered, in the words of each API. */
export interface Spoken {
  text: string;
  reason: 'stop' | 'length' | 'refusal';
  inputTokens: unknown;
  outputTokens: unknown;
}

export function send(response: ServerResponse, status: number, body: unknown, headers = {}): void {
  response
    .writeHead(status, { 'content-type': 'application/json', ...headers })
    .end(JSON.stringify(body));
}

const chatUsage = ({ inputTokens, outputTokens }: Spoken) => ({
  prompt_tokens: inputTokens,
  completion_tokens: outputTokens,
  total_tokens: Number(inputTokens) + Number(outputTokens) || 0,
});

const chatHead = ({ model }: Asked, object: string) => ({
  ...{ id: `chatcmpl-${crypto.randomUUID()}`, object, model },
  created: Math.floor(Date.now() / 1000),
});

const FINISH = { stop: 'stop', length: 'length', refusal: 'stop' };

function completion(asked: Asked, spoken: Spoken) {
  const isRefusal = spoken.reason === 'refusal';
  const said = isRefusal ? { content: null, refusal: spoken.text } : { content: spoken.text };
  return {
    ...chatHead(asked, 'chat.completion'),
    choices: [
      {
        ...{ index: 0, message: { role: 'assistant', ...said }, logprobs: null },
        finish_reason: FINISH[spoken.reason],
      },
    ],
    usage: chatUsage(spoken),
    ...(asked.provider === 'groq' && { x_groq: { id: 'req_01double' } }),
  };
}

function chunks(asked: Asked, spoken: Spoken): object[] {
  const head = chatHead(asked, 'chat.completion.chunk');
  const chunk = (delta: object, finish_reason: string | null = null) => ({
    ...head,
    choices: [{ index: 0, delta, finish_reason }],
  });
  const key = spoken.reason === 'refusal' ? 'refusal' : 'content';
  return [
    chunk({ role: 'assistant', content: '' }),
    ...pieces(spoken.text).map((piece) => chunk({ [key]: piece })),
    chunk({}, FINISH[spoken.reason]),
    { ...head, choices: [], usage: chatUsage(spoken) },
  ];
}

const REASONS = { stop: 'STOP', length: 'MAX_TOKENS', refusal: 'SAFETY' };

function generated(
  asked: Asked,
  { text, reason, inputTokens, outputTokens }: Spoken,
  isLast = true,
) {
  const content = { role: 'model', parts: [{ text }] };
  return {
    candidates: [
      {
        ...(reason !== 'refusal' && { content }),
        ...(isLast && { finishReason: REASONS[reason] }),
        index: 0,
      },
    ],
    usageMetadata: { promptTokenCount: inputTokens, candidatesTokenCount: outputTokens },
    modelVersion: asked.model,
  };
}

const pieces = (text: string): string[] => text.match(/[\s\S]{1,24}/g) ?? [];

/** The answer. `breaksOff`: after half of it, once it is on its way; `instead`: what a stream then ends with. */
export function speak(
  response: ServerResponse,
  asked: Asked,
  spoken: Spoken,
  breaksOff?: () => void,
  instead?: string,
): void {
  const isGemini = asked.provider === 'gemini';
  if (!asked.stream) {
    const body = isGemini ? generated(asked, spoken) : completion(asked, spoken);
    if (!breaksOff) return void send(response, 200, body);
    const text = JSON.stringify(body);
    response.writeHead(200, {
      'content-type': 'application/json',
      'content-length': text.length * 2,
    });
    return void response.write(text.slice(0, text.length / 2), breaksOff);
  }
  const parts = isGemini
    ? pieces(spoken.text).map((text, i, all) =>
        generated(asked, { ...spoken, text }, i === all.length - 1),
      )
    : chunks(asked, spoken);
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  const end = isGemini ? '\r\n\r\n' : '\n\n';
  const lines = parts.map((part) => `data: ${JSON.stringify(part)}${end}`);
  const half = lines.slice(0, lines.length / 2).join('');
  if (breaksOff) return void response.write(half, breaksOff);
  if (instead !== undefined) return void response.end(half + (instead && `data: ${instead}${end}`));
  for (const line of lines) response.write(line);
  response.end(isGemini ? '' : `data: [DONE]${end}`);
}

export function refuse(
  response: ServerResponse,
  { provider, model }: Pick<Asked, 'provider' | 'model'>,
  status: number,
  code: string,
  message: string,
): void {
  const body =
    provider === 'gemini'
      ? { error: { code: status, message, status: code } }
      : { error: { message: `${message} (${model})`, type: 'invalid_request_error', code } };
  send(response, status, body);
}

/** 429, with each way to say when to come back. */
export function limit(response: ServerResponse, asked: Asked, { retryAfter, after }: Rule): void {
  const headers = {
    seconds: { 'retry-after': String(Math.ceil(after)) },
    date: { 'retry-after': new Date(Date.now() + after * 1000 + 999).toUTCString() },
    ms: { 'retry-after-ms': String(after * 1000) },
    text: {},
    none: {},
  }[retryAfter];
  const isSaid = retryAfter === 'text';
  const inMinutes = `${Math.floor(after / 60)}m${+(after % 60).toFixed(3)}s`;
  const words =
    after >= 60 ? inMinutes : after >= 1 ? `${after}s` : `${Math.round(after * 1000)}ms`;
  if (asked.provider === 'gemini') {
    const delay = { '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay: `${after}s` };
    const error = {
      code: 429,
      message: 'You exceeded your current quota.',
      status: 'RESOURCE_EXHAUSTED',
    };
    const body = { error: { ...error, ...(isSaid && { details: [delay] }) } };
    return void send(response, 429, body, headers);
  }
  const message = `Rate limit reached for model \`${asked.model}\` in organization \`org_01double\` on tokens per minute (TPM): Limit 8000, Used 7900, Requested 900.${
    isSaid ? ` Please try again in ${words}.` : ''
  }`;
  send(response, 429, { error: { message, type: 'tokens', code: 'rate_limit_exceeded' } }, headers);
}
