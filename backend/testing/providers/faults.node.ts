import type { ServerResponse } from 'node:http';
import type { Asked, Rule } from './script.ts';
import { limit, refuse, type Spoken } from './write.node.ts';

/** Faults instead of an answer; whether this was one. */
export function refused(response: ServerResponse, asked: Asked, rule: Rule): boolean {
  const no = (status: number, code: string, message: string) =>
    refuse(response, asked, status, code, message);
  switch (rule.fault) {
    case 'limited':
      limit(response, asked, rule);
      return true;
    case 'key':
      no(401, 'invalid_api_key', 'Invalid API Key');
      return true;
    case 'down':
      no(500, 'internal_error', 'Internal Server Error');
      return true;
    case 'overloaded':
      no(503, 'UNAVAILABLE', 'The model is overloaded. Please try again later.');
      return true;
    case 'rejected':
      no(413, 'request_too_large', 'Request too large for model');
      return true;
    case 'redirect':
      response.writeHead(307, { location: request307(response) }).end();
      return true;
    case 'reset':
      response.socket?.resetAndDestroy();
      return true;
    case 'stall':
      return true;
    case 'broken_http_json':
      response
        .writeHead(200, { 'content-type': 'application/json' })
        .end('{"id":"chatcmpl-1","cho');
      return true;
    case 'no_model':
      no(404, 'model_not_found', 'The model does not exist or you do not have access to it');
      return true;
    case 'no_stream':
      if (asked.stream)
        no(400, 'invalid_request_error', '`response_format` does not support streaming');
      return asked.stream;
    default:
      return false;
  }
}

/** Where a redirect leads: the journal of that world says whether a key was carried there. */
const request307 = (response: ServerResponse) =>
  `http://${response.req.headers.host}/elsewhere${(response.req.url ?? '').replace(/^\/[^/]+/, '')}`;

/** Answers that are not what was asked for. */
export function bent(spoken: Spoken, rule: Rule | undefined): Spoken {
  const { text } = spoken;
  const half = text.slice(0, Math.max(1, text.length / 2));
  const huge = 2_000_000_000;
  const bends: Partial<Record<Rule['fault'], Partial<Spoken>>> = {
    truncated: { text: half, reason: 'length' },
    cut: { text: half },
    fenced: { text: `\`\`\`json\n${text}\n\`\`\`` },
    wrong_json: { text: '{"verdict":"fine"}' },
    no_json: { text: 'Sure! Here is what you asked for.' },
    empty: { text: '' },
    refusal: { text: 'I can not help with that.', reason: 'refusal' },
    lying_low: { inputTokens: 0, outputTokens: 0 },
    lying_high: { inputTokens: huge, outputTokens: huge },
    lying_nonsense: { inputTokens: 'many', outputTokens: -5 },
  };
  return { ...spoken, ...(rule && bends[rule.fault]) };
}

/** What stands in a stream after its first half instead of the other one; undefined: nothing unusual. */
export function midway({ provider }: Asked, rule: Rule | undefined): string | undefined {
  const failed = (code: number, status: string) =>
    provider === 'gemini'
      ? { error: { code, status, message: 'The model failed.' } }
      : { error: { message: 'The model failed.', type: status, code: status, status_code: code } };
  const instead: Partial<Record<Rule['fault'], string>> = {
    end_midway: '',
    broken_chunk: '{"id":"chatcmpl-1","cho',
    wrong_chunk: '{"choices":"none","candidates":"none"}',
    error_midway: JSON.stringify(failed(503, 'UNAVAILABLE')),
    limited_midway: JSON.stringify(failed(429, 'rate_limit_exceeded')),
  };
  return rule && instead[rule.fault];
}

/** What a connection does that breaks off in the middle of an answer. */
export function breakOff(
  response: ServerResponse,
  rule: Rule | undefined,
): (() => void) | undefined {
  if (rule?.fault === 'reset_midway') return () => response.socket?.resetAndDestroy();
  if (rule?.fault === 'stall_midway') return () => undefined;
  return undefined;
}
