import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { compileFunction } from 'node:vm';

const DIST = new URL('dist/', import.meta.url);

type Manifest = Record<string, { file: string; css?: string[] }>;
export type Bundle<Server = unknown> = {
  script: string;
  css: readonly string[];
  /** By path. In memory, so that a later build does not pull them from under a running server. */
  assets: ReadonlyMap<string, Buffer<ArrayBuffer>>;
  /** What the board renders its pages with; empty for one that the browser renders. */
  server: Server;
};

/** What `pnpm boards` built for `<board>/client.ts(x)` and, where the board has one, `<board>/render.tsx`. */
export function loadBundle<Server = unknown>(board: string): Bundle<Server> {
  const manifest: Manifest = JSON.parse(
    readFileSync(new URL('client/.vite/manifest.json', DIST), 'utf8'),
  );
  const entry = manifest[`${board}/client.tsx`] ?? manifest[`${board}/client.ts`];
  if (!entry) throw new Error('the boards are not built: run `pnpm boards` first');
  const rendering = new URL(`server/${board}.cjs`, DIST);
  const folder = new URL('client/assets/', DIST);
  const assets = new Map(
    readdirSync(folder).map((name) => [`/assets/${name}`, readFileSync(new URL(name, folder))]),
  );
  return {
    script: entry.file,
    css: entry.css ?? [],
    assets,
    server: (existsSync(rendering) ? evaluate(rendering) : {}) as Server,
  };
}

/** Not `import`: under Playwright that puts the whole bundle through Babel, which takes seconds at every start. */
function evaluate(file: URL): unknown {
  const module = { exports: {} };
  const run = compileFunction(readFileSync(file, 'utf8'), ['module', 'exports', 'require'], {
    filename: fileURLToPath(file),
  });
  run(module, module.exports, createRequire(file));
  return module.exports;
}

const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  css: 'text/css',
  webp: 'image/webp',
  png: 'image/png',
};

/** A built file of the page. */
export function asset({ assets }: Bundle, pathname: string): Response | null {
  const body = assets.get(pathname);
  const type = TYPES[pathname.split('.').pop() ?? ''];
  if (!body || !type) return null;
  return new Response(body, {
    headers: { 'content-type': type, 'cache-control': 'public, max-age=31536000, immutable' },
  });
}
