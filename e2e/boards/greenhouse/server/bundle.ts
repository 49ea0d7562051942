import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { compileFunction } from 'node:vm';

const DIST = new URL('../../dist/', import.meta.url);

type Manifest = Record<string, { file: string; css?: string[] }>;
export type Bundle = {
  script: string;
  css: readonly string[];
  /** By path. In memory, so that a later build does not pull them from under a running server. */
  assets: ReadonlyMap<string, Buffer<ArrayBuffer>>;
  renderApp: typeof import('../render.tsx').renderApp;
};

/** What `pnpm boards` built. */
export function loadBundle(): Bundle {
  const manifest: Manifest = JSON.parse(
    readFileSync(new URL('client/.vite/manifest.json', DIST), 'utf8'),
  );
  const entry = manifest['greenhouse/client.tsx'];
  if (!entry) throw new Error('the boards are not built: run `pnpm boards` first');
  const { renderApp } = evaluate(new URL('server/greenhouse.cjs', DIST));
  const folder = new URL('client/assets/', DIST);
  const assets = new Map(
    readdirSync(folder).map((name) => [`/assets/${name}`, readFileSync(new URL(name, folder))]),
  );
  return { script: entry.file, css: entry.css ?? [], assets, renderApp };
}

/** Not `import`: under Playwright that puts the whole bundle through Babel, which takes seconds at every start. */
function evaluate(file: URL): typeof import('../render.tsx') {
  const module = { exports: {} };
  const run = compileFunction(readFileSync(file, 'utf8'), ['module', 'exports', 'require'], {
    filename: fileURLToPath(file),
  });
  run(module, module.exports, createRequire(file));
  return module.exports as typeof import('../render.tsx');
}
