import { isObject } from '@jobai/shared/rules/json';
import * as z from 'zod';
import type { Asked, ProviderName } from './script.ts';

/** Requests of the three APIs, as far as they are read here. What does not fit is refused as they would (null). */
const Chat = z.object({
  model: z.string(),
  messages: z.array(z.object({ role: z.enum(['system', 'user']), content: z.string() })),
  response_format: z.object({
    type: z.literal('json_schema'),
    json_schema: z.object({
      name: z.string().regex(/^[\w-]{1,64}$/),
      strict: z.literal(true),
      schema: z.record(z.string(), z.unknown()),
    }),
  }),
  stream: z.boolean().default(false),
});

const Text = z.object({ parts: z.array(z.object({ text: z.string() })) });
const Generate = z.object({
  contents: z.array(Text),
  systemInstruction: Text,
  generationConfig: z.object({
    maxOutputTokens: z.int(),
    responseMimeType: z.literal('application/json'),
    responseSchema: z.record(z.string(), z.unknown()),
  }),
});
const Embed = z.object({
  content: Text,
  taskType: z.enum(['RETRIEVAL_QUERY', 'RETRIEVAL_DOCUMENT']),
  outputDimensionality: z.literal(768),
});
const EmbedAll = z.object({ requests: z.array(Embed).min(1).max(100) });

const textOf = ({ parts }: z.infer<typeof Text>) => parts.map(({ text }) => text).join('');

interface Incoming {
  provider: ProviderName;
  /** Behind the provider's base address. */
  path: string;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

/** Null: no such address, or a body that the real one would refuse. */
export function read({ provider, path, headers, body }: Incoming): Asked | null {
  const key = String(headers['x-goog-api-key'] ?? headers.authorization ?? '').replace(
    /^Bearer /,
    '',
  );
  const json: unknown = JSON.parse(body || 'null');
  const common = { provider, path, key, body, fault: null, system: '', user: '', name: '' };
  const none = { schema: {}, texts: [], stream: false };
  if (provider !== 'gemini') {
    const address = provider === 'groq' ? '/openai/v1/chat/completions' : '/v1/chat/completions';
    const parsed = Chat.safeParse(json);
    if (path !== address || !parsed.success) return null;
    const { model, messages, response_format: format, stream } = parsed.data;
    const said = (role: string) =>
      messages.flatMap((each) => (each.role === role ? [each.content] : [])).join('\n');
    const { name, schema } = format.json_schema;
    const texts = { system: said('system'), user: said('user') };
    return { ...common, ...none, ...texts, what: 'chat', model, name, schema, stream };
  }
  const [, model = '', verb] = /^\/v1beta\/models\/([\w.-]+):(\w+)(\?alt=sse)?$/.exec(path) ?? [];
  if (verb === 'generateContent' || verb === 'streamGenerateContent') {
    const parsed = Generate.safeParse(json);
    if (!parsed.success) return null;
    const { contents, systemInstruction, generationConfig } = parsed.data;
    const { title, ...schema } = generationConfig.responseSchema;
    const texts = { system: textOf(systemInstruction), user: contents.map(textOf).join('\n') };
    const stream = verb === 'streamGenerateContent';
    return {
      ...common,
      ...none,
      ...texts,
      what: 'chat',
      model,
      name: String(title),
      schema,
      stream,
    };
  }
  const parsed = (verb === 'embedContent' ? Embed : EmbedAll).safeParse(json);
  if (!/^(batchEmbedContents|embedContent)$/.test(verb ?? '') || !parsed.success) return null;
  const requests =
    isObject(parsed.data) && 'requests' in parsed.data ? parsed.data.requests : [parsed.data];
  const texts = requests.map(({ content }) => textOf(content));
  return { ...common, ...none, what: 'embed', model, texts };
}
