import 'vitest';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the server of keySetServer.node.ts. */
    keySets: string;
  }
}
