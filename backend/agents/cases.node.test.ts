import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { ModelError, type Models } from '../models/model.ts';
import { geminiSchema, strictSchema } from '../models/wireSchema.ts';
import { untraced } from '../tracing/trace.ts';
import type { Agent } from './agent.ts';
import { AGENTS } from './registry.ts';
import { runAgent } from './run.ts';

/**
 * What each agent makes of answers of a model that were written by hand: `cases/<name>.json`. `answers` are texts as
 * they come over the wire; `expected` is a part of the result; `never` must occur nowhere in it.
 */
const Case = z.strictObject({
  says: z.string(),
  input: z.unknown(),
  answers: z.array(z.string()),
  expected: z.record(z.string(), z.unknown()),
  never: z.array(z.string()),
});

const folders = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const folderOf = (id: string) => id.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
const casesOf = (folder: string) =>
  readdirSync(join(import.meta.dirname, folder, 'cases')).map((file) => ({
    file,
    ...Case.parse(
      JSON.parse(readFileSync(join(import.meta.dirname, folder, 'cases', file), 'utf8')),
    ),
  }));

const by = {
  ...{ provider: 'groq', model: 'm', inputTokens: 1, outputTokens: 1, costMicros: 1 },
  keyOwner: 'backend' as const,
};

/** A provider that says these texts in turn. What does not fit the schema is an error by name, as in models/. */
function saying(texts: readonly string[]): Models {
  let at = 0;
  return {
    can: () => true,
    async ask({ schema }) {
      // What no provider would take fails here.
      geminiSchema(strictSchema(schema));
      const parsed = schema.safeParse(JSON.parse(texts[at++] ?? 'null'));
      if (!parsed.success) throw new ModelError('model_invalid');
      return { value: parsed.data, by };
    },
    embed: () => Promise.reject(new ModelError('no_model')),
  };
}

describe('agents', () => {
  test('every folder is one agent of the registry, with its prompt and cases, hostile ones too', () => {
    expect(folders.toSorted()).toEqual(Object.keys(AGENTS).map(folderOf).toSorted());
    for (const folder of folders) {
      const files = readdirSync(join(import.meta.dirname, folder));
      expect(files, folder).toEqual(expect.arrayContaining(['index.ts', 'prompt.ts', 'cases']));
      const names = casesOf(folder).map(({ file }) => file);
      expect(
        names.filter((name) => name.startsWith('good')),
        folder,
      ).not.toEqual([]);
      expect(
        names.filter((name) => name.startsWith('hostile')),
        folder,
      ).not.toEqual([]);
    }
  });

  test.each(
    Object.values(AGENTS).flatMap((agent) =>
      casesOf(folderOf(agent.id)).map((each) => ({ id: agent.id, agent, ...each })),
    ),
  )('$id, $file: $says', async ({ agent, input, answers, expected, never }) => {
    // Each case is of its own agent; the schema of the input holds it to that.
    const any = agent as unknown as Agent<unknown, unknown, unknown>;
    const context = { models: saying(answers), userId: 'u', trace: untraced, redactions: [] };
    const ran = await runAgent(any, any.input.parse(input), context);
    expect(ran).toMatchObject(expected);
    expect(any.output.parse(ran.output)).toEqual(ran.output);
    for (const text of never) expect(JSON.stringify(ran)).not.toContain(text);
  });
});
