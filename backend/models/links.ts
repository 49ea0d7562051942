import type { LinkName, Settings } from '../env.ts';
import type { PersonKeys } from '../http/personKeys.ts';
import { compatible } from './compatible.ts';
import { gemini } from './gemini.ts';
import { groq } from './groq.ts';
import type { Role } from './model.ts';
import type { Provider } from './provider.ts';

/** One way to one model. */
export interface Link {
  /** By it the breaker knows it; holds no key. */
  id: string;
  /** Keys of one provider: where it is down, it is down for all of them. */
  provider: string;
  model: string;
  keyOwner: 'backend' | 'person';
  open: () => Provider;
}

/**
 * Who is asked for a role, best first. A person's own keys, where one of them fits, are the only ones: whoever chose a
 * provider did not choose another one.
 */
export function linksFor(role: Role | 'embed', settings: Settings, keys: PersonKeys): Link[] {
  const own = ownLinks(role, settings, keys);
  if (own.length) return own;
  const names: LinkName[] =
    role === 'embed'
      ? ['gemini']
      : role === 'fast'
        ? settings.MODEL_CHAIN_FAST
        : settings.MODEL_CHAIN_WRITER;
  return names.flatMap((name) => backendLink(name, role, settings) ?? []);
}

function backendLink(name: LinkName, role: Role | 'embed', settings: Settings): Link | undefined {
  const { GROQ_API_KEY, GROQ_FALLBACK_API_KEY, GEMINI_API_KEY, MODEL_API_KEY } = settings;
  const make = (key: string | undefined, from: typeof groqLink) =>
    key ? from(key, name, 'backend', role, settings) : undefined;
  if (name === 'groq') return make(GROQ_API_KEY, groqLink);
  if (name === 'groq_fallback') return make(GROQ_FALLBACK_API_KEY, groqLink);
  if (name === 'gemini') return make(GEMINI_API_KEY, geminiLink);
  const model = role === 'fast' ? settings.MODEL_FAST_ID : settings.MODEL_WRITER_ID;
  if (!model) return undefined;
  return compatibleLink(settings.MODEL_BASE_URL, model, MODEL_API_KEY, 'backend');
}

function ownLinks(role: Role | 'embed', settings: Settings, keys: PersonKeys): Link[] {
  const { groq: groqKey, gemini: geminiKey, compatible: server } = keys;
  const links: Link[] = [];
  if (role !== 'embed') {
    // Who names a server of their own means that one.
    if (server) links.push(compatibleLink(server.baseUrl, server.model, server.key, 'person'));
    if (groqKey) links.push(groqLink(groqKey, 'own-groq', 'person', role, settings));
  }
  if (geminiKey) links.push(geminiLink(geminiKey, 'own-gemini', 'person', role, settings));
  return links;
}

function groqLink(
  key: string,
  id: string,
  keyOwner: Link['keyOwner'],
  role: Role | 'embed',
  { GROQ_BASE_URL, GROQ_FAST_MODEL, GROQ_WRITER_MODEL }: Settings,
): Link {
  const model = role === 'fast' ? GROQ_FAST_MODEL : GROQ_WRITER_MODEL;
  const open = () => groq(key, GROQ_BASE_URL);
  return { id: `${id}:${model}`, provider: 'groq', model, keyOwner, open };
}

function geminiLink(
  key: string,
  id: string,
  keyOwner: Link['keyOwner'],
  role: Role | 'embed',
  settings: Settings,
): Link {
  const model = {
    fast: settings.GEMINI_FAST_MODEL,
    writer: settings.GEMINI_WRITER_MODEL,
    embed: settings.GEMINI_EMBED_MODEL,
  }[role];
  const open = () => gemini(key, settings.GEMINI_BASE_URL);
  return { id: `${id}:${model}`, provider: 'gemini', model, keyOwner, open };
}

function compatibleLink(
  baseUrl: string,
  model: string,
  key: string | undefined,
  keyOwner: Link['keyOwner'],
): Link {
  const { host } = new URL(baseUrl);
  const open = () => compatible(baseUrl, key);
  return { id: `${keyOwner}:${host}:${model}`, provider: host, model, keyOwner, open };
}
