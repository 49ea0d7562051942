import { bodyOf, complete, withoutRedirects } from './chatCompletions.ts';
import type { Provider } from './provider.ts';

/** Whatever speaks OpenAI's chat completions: OpenRouter, Ollama, LM Studio. Local servers want no key. */
export function compatible(baseURL: string, apiKey = 'none'): Provider {
  return {
    async chat(call) {
      const { default: OpenAI } = await import('openai');
      const client = new OpenAI({
        ...{ apiKey, baseURL, maxRetries: 0, logLevel: 'off', fetch: withoutRedirects },
        ...{ organization: null, project: null },
      });
      const { signal } = call;
      // `max_tokens`: the newer name is not known everywhere.
      const body = { ...bodyOf(call), max_tokens: call.maxOutputTokens };
      const streamed = { stream: true, stream_options: { include_usage: true } } as const;
      return complete(call, baseURL, {
        whole: () => client.chat.completions.create(body, { signal }),
        stream: () => client.chat.completions.create({ ...body, ...streamed }, { signal }),
      });
    },
  };
}
