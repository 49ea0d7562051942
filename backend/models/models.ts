import type { Bindings } from '../bindings.ts';
import type { ServiceDb, UserDb } from '../db/client.ts';
import type { Settings } from '../env.ts';
import type { PersonKeys } from '../http/personKeys.ts';
import { ModelError, type Models } from './model.ts';

export interface ModelContext {
  env: Bindings;
  settings: Settings;
  userId: string;
  /** Where the record of use is written: as the person, or in their name. */
  db: UserDb | ServiceDb;
  keys: PersonKeys;
  /** By when every request has to have ended, ms since 1970; usually now + MODEL_TIMEOUT_MS. */
  deadline: number;
}

/** The models that one person may ask within one request of theirs. */
export function modelsFor({ settings }: ModelContext): Models {
  const refuse = (): never => {
    throw new ModelError(settings.MODELS_ENABLED ? 'no_model' : 'models_off');
  };
  return { can: () => false, ask: async () => refuse(), embed: async () => refuse() };
}
