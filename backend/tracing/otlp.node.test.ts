import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Problem } from '@jobai/shared/errors';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SettingsSchema } from '../env.ts';
import { tracingOf } from './tracing.ts';

/** What a collector on this machine got. */
interface Received {
  path: string;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}
const received: Received[] = [];
let status = 200;
const server = createServer(async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const { url: path = '', headers } = request;
  received.push({ path, headers, body: Buffer.concat(chunks) });
  response.writeHead(status).end();
});
beforeAll(() => new Promise<void>((done) => server.listen(0, '127.0.0.1', done)));
afterAll(() => server.close());

const settings = (more: object = {}) =>
  SettingsSchema.parse({
    SUPABASE_URL: 'https://x.supabase.co',
    SUPABASE_PUBLISHABLE_KEY: 'k',
    OTLP_ENDPOINT: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/traces`,
    OTLP_HEADERS: 'authorization=Bearer%20abc,x-team=a',
    ...more,
  });

const by = {
  ...{ provider: 'groq', model: 'openai/gpt-oss-120b', inputTokens: 100, outputTokens: 20 },
  ...{ costMicros: 250, keyOwner: 'backend' as const },
};

/** An agent's work with two rounds of a model, the second of which fails. */
async function work(more: object = {}) {
  received.length = 0;
  const { root, flush } = await tracingOf(settings(more));
  const ended = root.span('answers', 'AGENT', async (agent) => {
    agent.set({ 'user.id': 'b7e9' });
    await agent.span('answers model', 'LLM', async (span) => {
      span.content({ input: 'CANARY-PROMPT', output: 'CANARY-ANSWER' });
      span.answered(by);
    });
    await agent.span('answers model', 'LLM', async () => {
      throw new Problem('model_timeout', { detail: 'CANARY-DETAIL', cause: 'CANARY-CAUSE' });
    });
  });
  await expect(ended).rejects.toThrow(Problem);
  await flush();
  await flush();
}

describe('what a collector gets', () => {
  test('one request in protobuf, with its headers and project, and spans that know their parent', async () => {
    await work();
    expect(received).toHaveLength(1);
    const [{ path, headers, body }] = received as [Received];
    expect({ path, type: headers['content-type'], key: headers.authorization }).toEqual({
      ...{ path: '/v1/traces', type: 'application/x-protobuf', key: 'Bearer abc' },
    });
    const { resource, spans } = decode(body);
    expect(resource).toMatchObject({
      ...{ 'service.name': 'jobai', 'openinference.project.name': 'jobai' },
    });
    const agent = spans.find(({ name }) => name === 'answers');
    const models = spans.filter(({ name }) => name === 'answers model');
    expect(agent?.parent).toBe('');
    expect(models.map(({ parent, trace }) => ({ parent, trace }))).toEqual(
      models.map(() => ({ parent: agent?.id, trace: agent?.trace })),
    );
    expect(agent?.attributes).toMatchObject({
      ...{ 'openinference.span.kind': 'AGENT', 'user.id': 'b7e9' },
    });
    expect(models[0]).toMatchObject({
      status: { code: 1, message: '' },
      attributes: {
        'openinference.span.kind': 'LLM',
        'llm.provider': 'groq',
        'llm.model_name': 'openai/gpt-oss-120b',
        'llm.token_count.prompt': 100,
        'llm.token_count.completion': 20,
        'llm.token_count.total': 120,
        'llm.cost.total': 0.00025,
      },
    });
    expect(models[1]?.status).toEqual({ code: 2, message: 'model_timeout' });
    for (const { started, ended } of spans) expect(ended >= started).toBe(true);
  });

  test('no content: neither prompts nor answers nor what an error says', async () => {
    await work();
    expect(received[0]?.body.toString('latin1')).not.toContain('CANARY');
  });

  test('prompts and answers go along only where that is switched on; errors stay codes', async () => {
    await work({ TRACE_CONTENT: 'true' });
    const body = received[0]?.body ?? Buffer.alloc(0);
    const { attributes } = decode(body).spans.find(({ name }) => name === 'answers model') ?? {};
    expect(attributes).toMatchObject({
      ...{ 'input.value': 'CANARY-PROMPT', 'output.value': 'CANARY-ANSWER' },
    });
    expect(body.toString('latin1')).not.toMatch(/CANARY-(DETAIL|CAUSE)/);
  });

  test('nothing leaves where no collector is named', async () => {
    await work({ OTLP_ENDPOINT: undefined });
    expect(received).toEqual([]);
  });

  test.each([500, 302])('a collector that answers %i disturbs nobody', async (answer) => {
    status = answer;
    await work();
    status = 200;
    expect(received).toHaveLength(1);
  });
});

/** Protobuf by hand, as far as opentelemetry-proto's trace.proto needs: fields of a message by their number. */
type Fields = Map<number, (Buffer | bigint | number)[]>;

function fieldsOf(message: Buffer): Fields {
  const fields: Fields = new Map();
  let at = 0;
  const varint = () => {
    let value = 0n;
    for (let shift = 0n; ; shift += 7n) {
      const byte = message[at++] ?? 0;
      value |= BigInt(byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
  };
  while (at < message.length) {
    const tag = Number(varint());
    const kind = tag & 7;
    const size = kind === 1 ? 8 : kind === 5 ? 4 : kind === 2 ? Number(varint()) : 0;
    const value = kind === 0 ? varint() : message.subarray(at, at + size);
    if (kind !== 0) at += size;
    fields.set(tag >> 3, [...(fields.get(tag >> 3) ?? []), value]);
  }
  return fields;
}

const messages = (fields: Fields, number: number) =>
  (fields.get(number) ?? []).map((value) => fieldsOf(value as Buffer));
const bytes = (fields: Fields, number: number) =>
  (fields.get(number)?.[0] ?? Buffer.alloc(0)) as Buffer;

function attributesOf(fields: Fields, number: number): Record<string, unknown> {
  return Object.fromEntries(
    messages(fields, number).map((pair) => {
      const [value = new Map() as Fields] = messages(pair, 2);
      const text = value.has(1) ? bytes(value, 1).toString() : undefined;
      const double = value.has(4) ? bytes(value, 4).readDoubleLE() : undefined;
      const int = value.has(3) ? Number(value.get(3)?.[0]) : undefined;
      return [bytes(pair, 1).toString(), text ?? double ?? int];
    }),
  );
}

function decode(body: Buffer) {
  const [resourceSpans = new Map() as Fields] = messages(fieldsOf(body), 1);
  const [resource = new Map() as Fields] = messages(resourceSpans, 1);
  const spans = messages(resourceSpans, 2).flatMap((scope) => messages(scope, 2));
  return {
    resource: attributesOf(resource, 1),
    spans: spans.map((span) => {
      const [state = new Map() as Fields] = messages(span, 15);
      return {
        trace: bytes(span, 1).toString('hex'),
        id: bytes(span, 2).toString('hex'),
        parent: bytes(span, 4).toString('hex'),
        name: bytes(span, 5).toString(),
        started: bytes(span, 7).readBigUInt64LE(),
        ended: bytes(span, 8).readBigUInt64LE(),
        attributes: attributesOf(span, 9),
        status: { code: Number(state.get(3)?.[0] ?? 0), message: bytes(state, 2).toString() },
      };
    }),
  };
}
