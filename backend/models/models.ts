import type * as z from 'zod';
import type { Bindings } from '../bindings.ts';
import type { ServiceDb, UserDb } from '../db/client.ts';
import type { Settings } from '../env.ts';
import type { PersonKeys } from '../http/personKeys.ts';
import { ask } from './chain.ts';
import { embedAll } from './embed.ts';
import { type Link, linksFor } from './links.ts';
import { ModelError, type ModelRequest, type Models, type Role } from './model.ts';
import { parseAnswer } from './parseAnswer.ts';
import { ProviderFault } from './provider.ts';
import { strictSchema } from './wireSchema.ts';

export interface ModelContext {
  env: Pick<Bindings, 'SPEND'>;
  settings: Settings;
  userId: string;
  /** Where the record of use is written: as the person, or in their name. */
  db: UserDb | ServiceDb;
  keys: PersonKeys;
  /** By when every request has to have ended, ms since 1970; usually now + MODEL_TIMEOUT_MS. */
  deadline: number;
}

/** Besides the answer: what a model thinks before it, which counts as output. */
const THOUGHTS = 1024;

/** The models that one person may ask within one request of theirs. */
export function modelsFor(context: ModelContext): Models {
  const { settings, keys } = context;
  const linksOf = (role: Role | 'embed'): Link[] => {
    if (!settings.MODELS_ENABLED) throw new ModelError('models_off');
    const links = linksFor(role, settings, keys);
    if (!links.length) throw new ModelError('no_model');
    return links;
  };
  return {
    can: (role) => settings.MODELS_ENABLED && linksFor(role, settings, keys).length > 0,
    ask: async (request) => askFor(context, linksOf(request.role), request),
    embed: async (texts, kind, agent) =>
      embedAll(context, linksOf('embed'), { texts, kind, agent }),
  };
}

function askFor<T>(
  context: ModelContext,
  links: Link[],
  {
    agent,
    system,
    user,
    name,
    schema,
    maxOutputTokens: written,
    signal,
    onText,
  }: ModelRequest & {
    schema: z.ZodType<T>;
  },
) {
  const wire = strictSchema(schema);
  const maxOutputTokens = written + THOUGHTS;
  const { length: bytes } = new TextEncoder().encode(system + user + JSON.stringify(wire));
  return ask<T>(context, links, {
    ...{ agent, signal, size: { bytes, maxOutputTokens } },
    call: async (provider, { model }, signal, attempt) => {
      const { text, inputTokens, outputTokens } = await provider.chat({
        ...{ model, system, user, name, schema: wire, maxOutputTokens, signal },
        // Whoever was given up is not heard any more.
        ...(onText && {
          onText: (delta: string) => {
            if (!signal.aborted) onText(delta, attempt);
          },
        }),
      });
      const value = parseAnswer(text, schema);
      const { length: chars } = text;
      const counted = { inputTokens, outputTokens, chars };
      // Nothing of the text goes along: errors end up in logs.
      if (value === undefined) throw new ProviderFault('invalid', { counted });
      return { ...counted, value };
    },
  });
}
