import type { LiveState } from './state.ts';

/** `idle`: not needed now. `signedOut`: the sign-in was refused just now. */
export type Phase =
  | { state: 'idle' | 'connecting' | 'connected' | 'offline' | 'signedOut' }
  | { state: 'reconnecting'; retryAt: number };

export interface Session {
  userId: string;
  accessToken: string;
  backendUrl: string;
}

/** The part of a WebSocket that is used. */
export interface Socket {
  readonly readyState: number;
  send(text: string): void;
  close(code?: number): void;
  addEventListener(type: 'open' | 'error', act: () => void): void;
  addEventListener(type: 'message', act: (event: { data: unknown }) => void): void;
  addEventListener(type: 'close', act: (event: { code: number }) => void): void;
}

/** Everything outside that a connection needs. */
export interface World {
  open: (url: string) => Socket;
  /** ms since 1970. */
  now: () => number;
  /** From 0 up to 1. */
  random: () => number;
  /** Calls back once, after so many ms; returns how to prevent it. */
  after: (ms: number, act: () => void) => () => void;
  /** Who is signed in, with a good token; a new one where `rejected` was refused. Throws where nobody can tell now. */
  session: (rejected: string | null) => Promise<Session | null>;
  /** The state of this person, made when there is none. */
  state: (userId: string) => Promise<LiveState>;
  /** null: somebody else is signed in by now, and nothing was changed. */
  change: (userId: string, edit: (state: LiveState) => LiveState) => Promise<LiveState | null>;
  show: (phase: Phase) => void;
  /** The sign-in was ended, or the account's data erased, from elsewhere. */
  gone: () => void;
  /** An application was completed, perhaps on another device: its entry is in the account, or soon is. */
  completed: () => void;
}
