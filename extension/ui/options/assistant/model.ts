import type { KeyTest } from '@jobai/shared/api/modelTest';
import type { UsageAnswer } from '@jobai/shared/api/usage';
import type { ConsentKind, ConsentState } from '../../../assist/kinds.ts';

/** What the page knows of a key of the person's own: never the key. */
export type KeyView = {
  groq: string | null;
  gemini: string | null;
  /** `key` null: the server takes none. */
  compatible: { baseUrl: string; model: string; key: string | null } | null;
};

export type NewKey =
  | { kind: 'groq' | 'gemini'; key: string }
  | { kind: 'compatible'; key: string; baseUrl: string; model: string };

/** What is known of a kept key. `failed`: the backend could not be asked; `tooOld`: it does not know the question. */
export type KeyState =
  | { state: 'testing' }
  | { state: 'told'; test: KeyTest }
  | { state: 'failed'; why: 'signedOut' | 'offline' | 'off' | 'refused' | 'tooOld' | 'other' };

export type AssistantView = {
  /** The backend's host; '' where nobody is signed in. */
  host: string;
  isLocalOnly: boolean;
  consents: Record<ConsentKind, ConsentState>;
  /** Masked. */
  keys: KeyView;
  /** Keys that were tested since the page was opened. */
  tests: Partial<Record<NewKey['kind'], KeyState>>;
  /** `signedOut`: nobody to ask for; `failed`: the backend did not say. */
  usage: UsageAnswer | 'loading' | 'signedOut' | 'failed';
};

export type AssistantActions = {
  setLocalOnly: (isLocalOnly: boolean) => void;
  say: (kind: ConsentKind, isAgreed: boolean) => void;
  /** Resolves to whether it was kept: what is no key is not. */
  addKey: (key: NewKey) => Promise<boolean>;
  removeKey: (kind: NewKey['kind']) => void;
  testKey: (kind: NewKey['kind']) => void;
  stopTest: (kind: NewKey['kind']) => void;
  readUsage: () => void;
};
