import { env } from 'cloudflare:workers';
import fc from 'fast-check';
import { expect, inject, test } from 'vitest';
import { createApp } from '../app.ts';
import { fitting, spoiled } from '../testing/arbitrary.ts';
import { caller } from '../testing/caller.ts';
import { signUp } from '../testing/users.ts';
import { documentOf } from './document.ts';
import type { Operation } from './documentShape.ts';
import { sha256 } from './sha256.ts';

/**
 * Random requests built from the document, limits lifted: whatever is sent, nothing breaks, and every answer is one the
 * document knows (testing/setup.ts). The state of a person grows on the way; ids that were answered are used again.
 */
const isLong = 'JOBAI_VERIFY' in env;
const RUNS = isLong ? 4000 : 150;

const document = documentOf(createApp(), '0');
const { schemas } = document.components;
/** Not asked: what upgrades, what ends the person who asks, what only asks others. */
const LEFT_OUT = ['get /api/live', 'post /api/erase', 'get /ready'];
const operations = Object.entries(document.paths)
  .flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ method, path, operation })),
  )
  .filter(({ method, path }) => !LEFT_OUT.includes(`${method} ${path}`));

interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  schema?: object;
}
interface Wish {
  method: string;
  path: string;
  parameters: Record<string, unknown>;
  body: unknown;
  /** Which of the ids answered so far stands in the path. */
  pick: number;
}

const parametersOf = ({ parameters = [] }: Operation) => parameters as unknown as Parameter[];

function wishes({ method, path, operation }: (typeof operations)[number]): fc.Arbitrary<Wish> {
  const parameters = fc.record(
    Object.fromEntries(
      parametersOf(operation).map(({ name, schema = {}, required }) => {
        const value = fitting(schema, schemas);
        return [name, required ? value : fc.option(value, { nil: undefined, freq: 2 })];
      }),
    ),
  );
  const json = operation.requestBody?.content['application/json']?.schema;
  const fits = json ? fitting(json, schemas) : fc.constant(undefined);
  const body = json
    ? fits.chain((value) =>
        fc.oneof(
          { weight: 4, arbitrary: fc.constant(value) },
          { weight: 1, arbitrary: spoiled(value) },
        ),
      )
    : fits;
  return fc.record({
    method: fc.constant(method),
    path: fc.constant(path),
    parameters,
    body,
    pick: fc.nat(),
  });
}

const PDF =
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF';

test('random requests break nothing, and a third of them and more are served', async () => {
  const user = await signUp(inject('supabase'), 'fuzz');
  const ask = caller({ as: null });
  const ids: string[] = [];
  const counts = { asked: 0, served: 0, refused: 0, byRoute: {} as Record<string, number> };

  async function send({ method, path, parameters, body, pick }: Wish): Promise<void> {
    const operation = document.paths[path]?.[method];
    if (!operation) return;
    const headers: Record<string, string> = { Authorization: `Bearer ${user.token}` };
    let address = path;
    const query = new URLSearchParams();
    const content = operation.requestBody?.content ?? {};
    let bytes: BodyInit | undefined;
    if (content['application/json']) {
      headers['Content-Type'] = 'application/json';
      bytes = JSON.stringify(body);
    } else if (content['multipart/form-data']) {
      const form = new FormData();
      form.set('file', new File([PDF, String(pick)], 'cv.pdf', { type: 'application/pdf' }));
      bytes = form;
    } else if (content['application/octet-stream']) {
      headers['Content-Type'] = 'application/octet-stream';
      bytes = `bytes ${pick % 5}`;
    }
    for (const parameter of parametersOf(operation)) {
      const value = parameters[parameter.name];
      if (parameter.in === 'path') {
        const known =
          parameter.name === 'sha256'
            ? await sha256(`bytes ${pick % 5}`)
            : pick % 5
              ? ids[pick % Math.max(1, ids.length)]
              : undefined;
        address = address.replace(
          `{${parameter.name}}`,
          encodeURIComponent(known ?? String(value)) || 'x',
        );
      } else if (value !== undefined && parameter.in === 'query')
        query.set(parameter.name, String(value));
      else if (value !== undefined && parameter.in === 'header')
        headers[parameter.name] = String(value);
    }
    const search = query.size ? `?${query}` : '';
    const response = await ask(`${address}${search}`, {
      method: method.toUpperCase(),
      headers,
      ...(bytes !== undefined && { body: bytes }),
    });
    counts.asked += 1;
    const place = `${method} ${path} ${response.status}`;
    counts.byRoute[place] = (counts.byRoute[place] ?? 0) + 1;
    const said = await response.text();
    // A made-up address does not answer, and nothing else is the matter.
    const isTheirs = response.status === 502 && said.includes('"page_unreachable"');
    if (response.status >= 500 && !isTheirs)
      throw new Error(`${place}\n${address}${search}\n${String(bytes).slice(0, 2000)}\n${said}`);
    if (response.status < 300) counts.served += 1;
    else counts.refused += 1;
    for (const [, id] of said.matchAll(/"id":"([\w-]{1,100})"/g)) if (id) ids.push(id);
    ids.splice(0, Math.max(0, ids.length - 200));
  }

  await fc.assert(fc.asyncProperty(fc.oneof(...operations.map(wishes)), send), {
    numRuns: RUNS,
    // The long run looks for what nobody found yet; the short one says the same every time.
    ...(!isLong && { seed: 1 }),
    // A request that broke something depends on those before it: smaller ones would not.
    endOnFailure: true,
  });
  const share = counts.served / counts.asked;
  console.log(`fuzz: ${counts.asked} requests, ${Math.round(share * 100)} % served, 0 broke`);
  if (share < 0.3) console.log(counts.byRoute);
  expect(share).toBeGreaterThanOrEqual(0.3);
}, 600_000);
