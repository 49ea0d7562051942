import type { Behaviours } from './behaviour.ts';
import type { Recorder } from './recorder.ts';
import type { Reply } from './reply.ts';

/** What every practice board shares with the others of one server. */
export type Shared = { behaviour: Behaviours; recorder: Recorder };

/** The service of one ATS: its pages, its APIs, and the employers' pages that show its forms. */
export type Board = {
  hosts: readonly string[];
  /** Hosts that receive applications. Chromium repeats a POST by itself when a connection it had used before breaks. */
  submitHosts: readonly string[];
  /** Null where the service has no such page. */
  answer: (request: Request, url: URL) => Promise<Reply | null>;
  /** Forgets what it keeps beyond recorder and behaviour. */
  reset: () => void;
};
