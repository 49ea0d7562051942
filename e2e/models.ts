import { startProviders } from '../backend/testing/providers/server.node.ts';
import { draftFromFacts, readFromPosting } from './modelAnswers.ts';

export interface Models {
  /** Of the Worker. */
  settings: Record<string, string>;
  close: () => Promise<void>;
}

const SETTINGS = /^(GROQ|GEMINI|MODELS?)_/;

/** The real providers where the environment has a key for one; else doubles on this machine, which speak as they do. */
export async function startModels(log: (step: string) => void): Promise<Models> {
  const given = Object.entries(process.env).flatMap(([name, value]): [string, string][] =>
    SETTINGS.test(name) && value ? [[name, value]] : [],
  );
  if (given.some(([name]) => name.endsWith('_API_KEY'))) {
    log('language models: the providers whose keys the environment has');
    return { settings: Object.fromEntries(given), close: async () => undefined };
  }
  const answers = { answers: draftFromFacts, analyst: readFromPosting };
  const providers = await startProviders({ answers });
  log('language models: doubles on this machine, for no key is given');
  return { settings: providers.settings(), close: providers.close };
}
