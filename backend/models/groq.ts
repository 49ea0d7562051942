import { bodyOf, faultOf, replyOf, withoutRedirects } from './chatCompletions.ts';
import type { Provider } from './provider.ts';

/** Groq, by its SDK. Structured outputs do not stream there, so the text comes in one piece. */
export function groq(apiKey: string, baseURL: string): Provider {
  return {
    async chat(call) {
      const { default: Groq } = await import('groq-sdk');
      const client = new Groq({
        ...{ apiKey, baseURL, maxRetries: 0, logLevel: 'off', fetch: withoutRedirects },
      });
      const completion = await client.chat.completions
        .create(
          {
            ...bodyOf(call),
            max_completion_tokens: call.maxOutputTokens,
            // What it thinks counts as output and is shown to nobody.
            ...(/gpt-oss/.test(call.model) && { reasoning_effort: 'low' as const }),
          },
          { signal: call.signal },
        )
        .catch((error: unknown) => {
          throw faultOf(error);
        });
      const reply = replyOf(completion);
      call.onText?.(reply.text);
      return reply;
    },
  };
}
