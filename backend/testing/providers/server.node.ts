import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { bent, breakOff, midway, refused } from './faults.node.ts';
import { obey, ordersIn } from './injections.ts';
import { read } from './read.ts';
import { type Asked, ProviderName, type Rule, Script } from './script.ts';
import { settingsFor } from './settings.ts';
import { geminiFault, smallest, strictFault, vectorOf } from './values.ts';
import { refuse, type Spoken, send, speak } from './write.node.ts';

/**
 * Doubles of Groq, Gemini and any server that speaks OpenAI's chat completions, on their own wire formats. What can't
 * be reached in a test is the only thing that is played here. Each path prefix is a world of its own with its own
 * script and journal: `/<world>/{groq,gemini,compatible}/…`. `PUT /<world>` takes a Script, `GET /<world>` gives the
 * journal, `DELETE /<world>` forgets both.
 */
export interface Providers {
  url: string;
  /** Every request to a world, in order. */
  journal: (world?: string) => Asked[];
  script: (script: Partial<Script>, world?: string) => void;
  /** Settings of the Worker that lead here (backend/.env.example). */
  settings: (world?: string) => Record<string, string>;
  close: () => Promise<void>;
}

export interface ProvidersOptions {
  port?: number;
  /** What is answered, by the name of the schema; a world's own answers come first. */
  answers?: Record<string, (asked: Asked) => unknown>;
}

interface World {
  script: Script;
  asked: Asked[];
  /** How often each rule was used. */
  used: Map<Rule, number>;
}

export async function startProviders({
  port = 0,
  answers = {},
}: ProvidersOptions = {}): Promise<Providers> {
  const worlds = new Map<string, World>();
  const worldOf = (name: string): World => {
    const world = worlds.get(name) ?? { script: Script.parse({}), asked: [], used: new Map() };
    worlds.set(name, world);
    return world;
  };
  const server = createServer(async (request, response) => {
    const [, name = '', provider, ...rest] = (request.url ?? '').split('/');
    const body = await textOf(request);
    const world = worldOf(name);
    if (provider)
      return answer(world, answers, request, response, {
        provider,
        path: `/${rest.join('/')}`,
        body,
      });
    if (request.method === 'PUT') world.script = Script.parse(JSON.parse(body));
    if (request.method === 'DELETE') worlds.delete(name);
    send(response, 200, world.asked);
  });
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    journal: (world = 'main') => worldOf(world).asked,
    script: (script, world = 'main') => {
      worldOf(world).script = Script.parse(script);
    },
    settings: (world = 'main') => settingsFor(url, world),
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

async function textOf(request: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

async function answer(
  world: World,
  answers: NonNullable<ProvidersOptions['answers']>,
  request: IncomingMessage,
  response: ServerResponse,
  incoming: { provider: string; path: string; body: string },
): Promise<void> {
  const provider = ProviderName.parse(incoming.provider);
  const asked = read({ ...incoming, provider, headers: request.headers });
  if (!asked)
    return refuse(response, { provider, model: '' }, 400, 'INVALID_ARGUMENT', 'no such request');
  world.asked.push(asked);
  const rule = ruleFor(world, asked);
  asked.fault = rule?.fault ?? null;
  if (!asked.key) return refuse(response, asked, 401, 'invalid_api_key', 'Invalid API Key');
  const wrong =
    asked.what === 'chat'
      ? (provider === 'gemini' ? geminiFault : strictFault)(asked.schema)
      : null;
  if (wrong) return refuse(response, asked, 400, 'INVALID_ARGUMENT', wrong);
  if (world.script.delay) await new Promise((done) => setTimeout(done, world.script.delay));
  if (rule && refused(response, asked, rule)) return;
  if (asked.what === 'embed') return embedded(response, asked);
  const value = valueFor(world, answers, asked);
  const spoken: Spoken = {
    text: JSON.stringify(value),
    reason: 'stop',
    // About what a tokenizer makes of it.
    inputTokens: Math.ceil(asked.body.length / 3.8),
    outputTokens: Math.ceil(JSON.stringify(value).length / 3.8),
  };
  speak(response, asked, bent(spoken, rule), breakOff(response, rule), midway(asked, rule));
}

function ruleFor({ script, used }: World, asked: Asked): Rule | undefined {
  const rule = script.rules.find(
    (each) =>
      (!each.provider || each.provider === asked.provider) &&
      (!each.key || each.key === asked.key) &&
      (used.get(each) ?? 0) < (each.times ?? Number.POSITIVE_INFINITY),
  );
  if (rule) used.set(rule, (used.get(rule) ?? 0) + 1);
  return rule;
}

function valueFor(
  { script }: World,
  answers: NonNullable<ProvidersOptions['answers']>,
  asked: Asked,
): unknown {
  const { name, schema, user, system } = asked;
  const known = name in script.answers ? script.answers[name] : answers[name]?.(asked);
  const orders = script.obeys ? ordersIn(user) : null;
  if (orders) return obey(schema, orders, `${system}\n${user}`, known);
  return known === undefined ? smallest(schema) : known;
}

function embedded(response: ServerResponse, { texts, path }: Asked): void {
  const all = texts.map((text) => ({ values: vectorOf(text) }));
  send(response, 200, path.includes('batch') ? { embeddings: all } : { embedding: all[0] });
}
