import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

/**
 * Which room may import which (docs: README, the map). A row: files it is about, what their values and what their
 * types may come from; `pkg:` are packages. The first row that fits a file counts; a file without a row fails.
 */
interface Row {
  files: RegExp;
  values: RegExp[];
  types?: RegExp[];
}

const SHARED = /^shared\/(?!rules\/)/;
const RULES = /^shared\/rules\//;
const ANY_REACT =
  /^pkg:(react|react-dom|react-aria-components|lucide-react|dexie-react-hooks)(\/|$)/;
const WXT = /^pkg:wxt\//;

const ROWS: Row[] = [
  {
    files:
      /\.test\.tsx?$|(test|worker)Setup\.ts$|fixturePage\.ts$|fakeSupabase\.ts$|test(Account|Converge|Device|Quota|World)\.ts$/,
    values: [/./],
  },
  { files: /^shared\/rules\//, values: [RULES], types: [SHARED] },
  { files: SHARED, values: [SHARED, /^pkg:zod$/] },
  // Pure knowledge: no DOM, no browser, no store, no zod.
  {
    files: /^extension\/fields\//,
    values: [/^extension\/fields\//, RULES, /^shared\/(fields|remembering)\.ts$/],
    types: [SHARED],
  },
  { files: /^extension\/ats\//, values: [/^extension\/ats\//, RULES], types: [SHARED] },
  {
    files: /^extension\/dom\//,
    values: [
      /^extension\/dom\//,
      /^extension\/apply\/(canonical|sameValue)\.ts$/,
      /^extension\/ats\/adapter\.ts$/,
    ],
    types: [SHARED, /^extension\/messages\.ts$/],
  },
  // Runs inside the page's content script too.
  { files: /^extension\/apply\/(canonical|sameValue)\.ts$/, values: [], types: [SHARED] },
  {
    files: /^extension\/apply\/(session|transitions|reading|hash|drafts)\.ts$/,
    values: [/^extension\/apply\//, SHARED, /^pkg:zod$/],
  },
  {
    files: /^extension\/apply\/wish\.ts$/,
    values: [SHARED, /^pkg:(zod|wxt\/browser)$/],
    types: [/^extension\/db\/records\.ts$/],
  },
  {
    files: /^extension\/apply\//,
    values: [
      /^extension\/(apply|db|fields)\//,
      /^extension\/(messages|settings|ats\/registry)\.ts$/,
      // Where messages are told apart (apply/router.ts).
      /^extension\/(account\/(handle|messages)|sync\/(messages|schedule))\.ts$/,
      /^extension\/live\/messages\.ts$/,
      /^extension\/assist\/drafts\/(messages|start)\.ts$/,
      /^extension\/assist\/(handle|messages)\.ts$/,
      SHARED,
      RULES,
      /^pkg:wxt\/browser$/,
    ],
  },
  {
    files: /^extension\/db\//,
    values: [
      /^extension\/(db|apply\/session)/,
      SHARED,
      RULES,
      /^pkg:(dexie|zod)$/,
      /^pkg:wxt\/browser$/,
    ],
  },
  // Pure: lists, calendar and spreadsheet files of tracked applications.
  {
    files: /^extension\/tracker\//,
    values: [/^extension\/tracker\//, SHARED, RULES, /^pkg:(papaparse|zod)$/],
  },
  // Sign-in and the way to the backend. Knows nothing of what is stored or sent.
  {
    files: /^extension\/(account\/|api\.ts$)/,
    values: [/^extension\/(account\/|api\.ts$)/, SHARED, /^pkg:(@supabase\/auth-js|zod)$/, WXT],
  },
  // The live session: one socket, what the apply sessions tell over it, what comes back. It writes into no form.
  {
    files: /^extension\/live\//,
    values: [
      /^extension\/(account|db|live)\//,
      // Whether this device’s data may go there, the log of what did, and what is new there.
      /^extension\/sync\/(link|log|schedule)\.ts$/,
      /^extension\/(api|i18n)\.ts$/,
      SHARED,
      /^pkg:(dexie|zod)$/,
      WXT,
    ],
    types: [/^extension\/apply\/session\.ts$/],
  },
  // What models do for the person, asked of the backend once they agreed. It writes into no form.
  {
    files: /^extension\/assist\//,
    values: [
      /^extension\/(account|assist|db)\//,
      /^extension\/apply\/(drafts|hash|ownText)\.ts$/,
      /^extension\/sync\/log\.ts$/,
      /^extension\/live\/coalesced\.ts$/,
      /^extension\/api\.ts$/,
      SHARED,
      RULES,
      /^pkg:(dexie|zod)$/,
      WXT,
    ],
    types: [/^extension\/apply\/session\.ts$/],
  },
  // The data on this device and in the person's account.
  {
    files: /^extension\/sync\//,
    values: [
      /^extension\/(sync|db)\//,
      // What the person agreed to goes along with what is sent.
      /^extension\/assist\/memory\.ts$/,
      /^extension\/account\/(session|store)\.ts$/,
      /^extension\/(api|messages)\.ts$/,
      SHARED,
      RULES,
      /^pkg:(dexie|zod)$/,
      WXT,
    ],
  },
  {
    files: /^extension\/reminders\.ts$/,
    values: [/^extension\/(db\/|i18n\.ts$)/, /^pkg:dexie$/, /^pkg:wxt\/browser$/],
  },
  // Reads and writes whole stores: backups, restoring, the files made on a schedule.
  {
    files: /^extension\/backup\//,
    values: [
      /^extension\/(backup|db)\//,
      /^extension\/apply\/(session|transitions)\.ts$/,
      /^extension\/settings\.ts$/,
      SHARED,
      /^pkg:(dexie|zod)$/,
      WXT,
    ],
  },
  // What files say: bounded, read by libraries, in a worker. The one room that knows them.
  {
    files: /^extension\/resume\/extract\//,
    values: [/^extension\/resume\//, RULES, /^pkg:(fflate|unpdf\/pdfjs|yaml)$/],
  },
  // Pure: what a résumé's lines mean.
  { files: /^extension\/resume\//, values: [/^extension\/resume\/(?!extract\/)/, RULES] },
  { files: /^extension\/profile\//, values: [/^extension\/profile\//, SHARED, RULES, /^pkg:zod$/] },
  {
    files: /^extension\/ui\//,
    values: [
      /^extension\/ui\//,
      /^extension\/i18n\.ts$/,
      /^extension\/(profile|tracker)\//,
      /^extension\/resume\/(?!extract\/)/,
      SHARED,
      RULES,
      ANY_REACT,
      /^pkg:(@tanstack\/react-virtual|@internationalized\/date|react-aria\/\w+)$/,
    ],
    types: [
      /^extension\/(account|apply|assist|backup|db|live|sync)\//,
      /^extension\/(messages|settings)\.ts$/,
    ],
  },
  // Content scripts: no React, no zod, no store (30 kB gzip).
  {
    files: /^extension\/(content\/|entrypoints\/\w+\.content\.ts$)/,
    values: [/^extension\/(dom|ats)\//, /^extension\/content\//, /^extension\/i18n\.ts$/, WXT],
    types: [SHARED, /^extension\/messages\.ts$/],
  },
  {
    files: /^extension\/entrypoints\//,
    values: [/^extension\/(?!content\/)/, SHARED, RULES, ANY_REACT, WXT, /^pkg:(dexie|zod)$/],
  },
  {
    files: /^extension\/messages\.ts$/,
    values: [SHARED, /^extension\/apply\/session\.ts$/, /^pkg:zod$/],
  },
  { files: /^extension\/settings\.ts$/, values: [SHARED, WXT, /^pkg:zod$/] },
  { files: /^extension\/useOffSites\.ts$/, values: [/^extension\/settings\.ts$/, ANY_REACT] },
  { files: /^extension\/useAccount\.ts$/, values: [/^extension\/account\/store\.ts$/, ANY_REACT] },
  {
    files: /^extension\/useSync\.ts$/,
    values: [
      /^extension\/sync\/overview\.ts$/,
      /^extension\/ui\/(account|options\/sync)\/model\.ts$/,
      ANY_REACT,
    ],
    types: [/^extension\/account\/store\.ts$/],
  },
  { files: /^extension\/useDisagreed\.ts$/, values: [/^extension\/db\//, ANY_REACT] },
  {
    files: /^extension\/i18n\.ts$/,
    values: [/^pkg:wxt\/browser$/],
    types: [/^extension\/public\//],
  },
  // The backend. Its entry knows everything below it; nothing below knows the entry.
  { files: /^backend\/worker\.ts$/, values: [/^backend\/(app|bindings|durable\/)/] },
  {
    files: /^backend\/app\.ts$/,
    values: [/^backend\/(env\.ts$|http\/|routes\/)/, SHARED, /^pkg:(hono|@hono\/)/],
  },
  { files: /^backend\/cloudflare\.d\.ts$/, values: [/^backend\//] },
  { files: /^backend\/env\.ts$/, values: [SHARED, /^pkg:zod$/] },
  // Types alone: what wrangler.jsonc binds.
  { files: /^backend\/bindings\.ts$/, values: [], types: [/^backend\//] },
  {
    files: /^backend\/http\//,
    values: [/^backend\/(http\/|env\.ts$)/, SHARED, /^pkg:(hono|@hono\/|jose|zod)/],
    types: [/^backend\/(durable\/|bindings\.ts$)/],
  },
  {
    files: /^backend\/routes\//,
    values: [
      /^backend\/(routes|http|db|tools|agents|models|tracing)\//,
      /^backend\/env\.ts$/,
      SHARED,
      RULES,
      /^pkg:(hono|@hono\/|zod)/,
    ],
    types: [/^backend\/(durable\/|bindings\.ts$)/],
  },
  // Language models: providers behind one seam, and the chain that asks them.
  {
    files: /^backend\/models\//,
    values: [
      /^backend\/(models\/|env\.ts$|db\/usage\.ts$)/,
      SHARED,
      RULES,
      /^pkg:(groq-sdk|@google\/generative-ai|openai|zod)$/,
    ],
    types: [/^backend\/(durable\/spend|bindings\.ts$|http\/personKeys\.ts$|db\/client\.ts$)/],
  },
  // What is looked up of a person: the one tool that knows their rows.
  {
    files: /^backend\/tools\/rag\//,
    values: [
      /^backend\/(tools\/rag|db)\//,
      /^backend\/agents\/(redact(Known)?|answers\/own)\.ts$/,
      /^backend\/models\/model\.ts$/,
      SHARED,
      RULES,
      /^pkg:zod$/,
    ],
  },
  // What works for the person: data and pure functions. Only run.ts asks models; nobody here reaches out.
  {
    files: /^backend\/agents\//,
    values: [/^backend\/agents\//, /^backend\/models\/model\.ts$/, SHARED, RULES, /^pkg:zod$/],
    types: [/^backend\/tracing\/trace\.ts$/],
  },
  // Spans of what agents do, to a collector. Loaded where one is named.
  {
    files: /^backend\/tracing\//,
    values: [/^backend\/tracing\//, SHARED, /^pkg:(@opentelemetry|@arizeai)\//],
    types: [/^backend\/env\.ts$/],
  },
  // What it may do in the world, one file each.
  {
    files: /^backend\/tools\//,
    values: [
      /^backend\/(tools\/|agents\/redact(Known)?\.ts$|http\/readUpTo\.ts$)/,
      SHARED,
      RULES,
      /^pkg:(cheerio\/slim|fflate|htmlparser2|zod)$/,
    ],
  },
  // State that must outlive a request.
  {
    files: /^backend\/durable\//,
    values: [
      /^backend\/(durable|http|db)\//,
      /^backend\/env\.ts$/,
      SHARED,
      RULES,
      /^pkg:(cloudflare:workers|jose|zod)$/,
    ],
    types: [/^backend\/bindings\.ts$/],
  },
  // The one importer of supabase-js.
  {
    files: /^backend\/db\//,
    values: [/^backend\/(db\/|env\.ts$)/, SHARED, RULES, /^pkg:(@supabase\/supabase-js|zod)$/],
  },
  // Measures the frame against a bare route.
  { files: /^backend\/bench\//, values: [/^backend\/testing\//, /^pkg:hono$/, /^node:/] },
  // Token makers, callers: for tests only.
  {
    files: /^backend\/testing\//,
    values: [
      /^backend\/(testing\/|app\.ts$|env\.ts$|http\/document(Shape)?\.ts$)/,
      SHARED,
      RULES,
      /^pkg:/,
      /^node:/,
    ],
  },
  // Attacks of the catalogue audit.
  {
    files: /^backend\/supabase\//,
    values: [/^backend\/supabase\//, /^node:/],
    types: [/^backend\/(embedded|testing)\//],
  },
  // Supabase in one process, for development and tests: Node only, never part of the Worker.
  {
    files: /^backend\/(embedded\/|testStack\.ts$)/,
    values: [/^backend\/((embedded|db)\/|testStack\.ts$)/, SHARED, RULES, /^pkg:/, /^node:/],
  },
  // Measures the product, and asks its own pure knowledge what an opened list would get.
  {
    files: /^e2e\/bench\//,
    values: [/^e2e\//, SHARED, RULES, /^extension\/(fields|profile)\//, /^pkg:/, /^node:/],
    types: [/^extension\/(apply|db)\//],
  },
  {
    files: /^e2e\//,
    values: [
      /^e2e\//,
      /^scripts\//,
      /^shared\//,
      // Doubles of what can't be reached, and a Supabase of a test's own.
      /^backend\/testing\/(providers\/|(hostile|users)\.ts$)/,
      /^backend\/testStack\.ts$/,
      /^extension\/(ui|i18n|public|account|apply|db|sync|messages|ats\/registry|tracker\/testRow)/,
      /^pkg:/,
      /^node:/,
    ],
  },
  {
    files: /^scripts\//,
    values: [
      /^scripts\//,
      /^e2e\//,
      /^backend\/embedded\/dataDir\.ts$/,
      SHARED,
      /^pkg:@playwright\/test$/,
      /^node:/,
    ],
    types: [/^pkg:vitest\/node$/],
  },
  {
    files: /^[^/]+\.ts$/,
    values: [/^pkg:/, /^node:/, /^extension\/ats\/registry/, /^backend\/testing\/postings\.ts$/],
    types: [/^backend\/testing\/users\.ts$/],
  },
];

const root = import.meta.dirname;
const SKIP = new Set([
  'node_modules',
  '.wrangler',
  'dist',
  'public',
  '.wxt',
  '.output',
  'test-results',
]);

function sources(dir: string, name = /\.tsx?$/): string[] {
  return readdirSync(dir, { withFileTypes: true }).flatMap((entry) => {
    if (SKIP.has(entry.name) || (dir === root && entry.name.startsWith('.'))) return [];
    const path = join(dir, entry.name);
    if (entry.isDirectory()) return sources(path, name);
    return name.test(entry.name) ? [relative(root, path)] : [];
  });
}

const IMPORT =
  /^(?:import|export)\s+(type\s+)?([\w\s{},*$]+?)\s+from\s+['"]([^'"]+)['"]|^import\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm;

/** Imports of a file as room paths, with whether only types come in. */
function importsOf(file: string, text: string): { target: string; typeOnly: boolean }[] {
  const code = text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  return [...code.matchAll(IMPORT)].map(([, type, names = '', from, bare, dynamic]) => {
    const spec = from ?? bare ?? dynamic ?? '';
    const typeOnly =
      Boolean(type) ||
      (/^\{[^}]*\}$/.test(names) &&
        names
          .slice(1, -1)
          .split(',')
          .every((name) => !name.trim() || /^type\s/.test(name.trim())));
    return { target: targetOf(file, spec), typeOnly };
  });
}

function targetOf(file: string, spec: string): string {
  if (spec.startsWith('node:')) return spec;
  if (spec.startsWith('@jobai/shared/')) return `${spec.replace('@jobai/', '')}.ts`;
  if (spec.startsWith('.')) return normalize(join(dirname(file), spec));
  return `pkg:${spec}`;
}

function faults(file: string, text = readFileSync(join(root, file), 'utf8')): string[] {
  const row = ROWS.find(({ files }) => files.test(file));
  if (!row) return [`${file}: no row says where it belongs`];
  return importsOf(file, text)
    .filter(({ target, typeOnly }) => {
      const allowed = typeOnly ? [...row.values, ...(row.types ?? [])] : row.values;
      return !allowed.some((pattern) => pattern.test(target));
    })
    .map(
      ({ target, typeOnly }) => `${file} may not import ${typeOnly ? 'types of ' : ''}${target}`,
    );
}

describe('layers', () => {
  test('every file keeps to its room', () => {
    const files = sources(root);
    expect(files.length).toBeGreaterThan(50);
    expect(files.flatMap((file) => faults(file))).toEqual([]);
  });

  test('nothing compiled stands beside its source', () => {
    const compiled = sources(root, /\.js$/);
    expect(compiled).toEqual([]);
  });

  test.each([
    ['extension/content/x.ts', "import * as z from 'zod';", 1],
    ['extension/content/x.ts', "import type { Job } from '@jobai/shared/job';", 0],
    ['extension/content/x.ts', "import { Job } from '@jobai/shared/job';", 1],
    ['extension/dom/x.ts', "import { planForm } from '../fields/plan.ts';", 1],
    ['extension/fields/x.ts', "import { db } from '../db/database.ts';", 1],
    ['shared/x.ts', "import { t } from '../extension/i18n.ts';", 1],
    ['nowhere/x.ts', '', 1],
  ])('%s with %s has %i faults', (file, code, count) => {
    expect(faults(file, code)).toHaveLength(count);
  });
});
