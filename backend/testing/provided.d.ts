import 'vitest';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the server of keySetServer.node.ts. */
    keySets: string;
    /** Address of the doubles of providers (providers/server.node.ts). */
    providers: string;
  }
}
