import type { Bindings } from './bindings.ts';

/** Tells the types of `cloudflare:workers` which Worker this is: `exports.default` and `env`, also in tests. */
declare global {
  namespace Cloudflare {
    interface GlobalProps {
      mainModule: typeof import('./worker.ts');
    }
    interface Env extends Bindings {}
  }
}
