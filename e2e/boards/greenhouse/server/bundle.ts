import { readFileSync } from 'node:fs';

export const DIST = new URL('../../dist/', import.meta.url);

type Manifest = Record<string, { file: string; css?: string[] }>;
export type Bundle = {
  script: string;
  css: readonly string[];
  renderApp: typeof import('../render.tsx').renderApp;
};

/** What `pnpm boards` built. */
export async function loadBundle(): Promise<Bundle> {
  const manifest: Manifest = JSON.parse(
    readFileSync(new URL('client/.vite/manifest.json', DIST), 'utf8'),
  );
  const entry = manifest['greenhouse/client.tsx'];
  if (!entry) throw new Error('the boards are not built: run `pnpm boards` first');
  const server: typeof import('../render.tsx') = await import(
    new URL('server/greenhouse.js', DIST).href
  );
  return { script: entry.file, css: entry.css ?? [], renderApp: server.renderApp };
}
