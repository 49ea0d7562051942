import { bodyOf, complete, withoutRedirects } from './chatCompletions.ts';
import type { Provider } from './provider.ts';

/** Groq, by its SDK. */
export function groq(apiKey: string, baseURL: string): Provider {
  return {
    async chat(call) {
      const { default: Groq } = await import('groq-sdk');
      const client = new Groq({
        ...{ apiKey, baseURL, maxRetries: 0, logLevel: 'off', fetch: withoutRedirects },
      });
      const { signal } = call;
      const body = {
        ...bodyOf(call),
        max_completion_tokens: call.maxOutputTokens,
        // What it thinks counts as output and is shown to nobody.
        ...(/gpt-oss/.test(call.model) && { reasoning_effort: 'low' as const }),
      };
      return complete(call, baseURL, {
        whole: () => client.chat.completions.create(body, { signal }),
        stream: () => client.chat.completions.create({ ...body, stream: true }, { signal }),
      });
    },
  };
}
