import { OpenQuestion } from '@jobai/shared/api/applyAnswers';
import type { JobFacts } from '@jobai/shared/jobFacts';
import { factsOf } from '@jobai/shared/rules/facts';
import { isObject } from '@jobai/shared/rules/json';
import { analyse } from '@jobai/shared/rules/match/analyse';
import { jobFactsByRules } from '@jobai/shared/rules/match/jobFacts';
import { findSkills } from '@jobai/shared/rules/match/skills';
import { afterAll, describe, expect, test, vi } from 'vitest';
import * as z from 'zod';
import { ModelError, type ModelRequest, type Models } from '../models/model.ts';
import { BENIGN, CLEAN_BODY, PAYLOADS, PLACES } from '../testing/hostile.ts';
import { careersPage } from '../testing/postings.ts';
import { fromPage } from '../tools/postings/page.ts';
import { untraced } from '../tracing/trace.ts';
import { analyst } from './analyst/index.ts';
import { draftAll } from './answers/draftAll.ts';
import { knownOf } from './redactKnown.ts';
import { runAgent } from './run.ts';

/**
 * Pages that speak to machines, and a model that obeys every one of them as far as its schema lets it (safety M6). Whatever
 * it is told, it is code that takes a reading or leaves it.
 */
const CANARY = 'ZEBRAFINCH';
const by = {
  ...{ provider: 'groq', model: 'm', inputTokens: 1, outputTokens: 1, costMicros: 1 },
  keyOwner: 'backend' as const,
};
const PROFILE = {
  basics: { name: 'Ana Quill', email: 'ana.quill@example.com', phone: '+14155550132' },
  skills: [{ name: 'SQL' }],
  preferences: { eeo: { gender: 'SECRETGENDER', veteranStatus: 'SECRETVETERAN' } },
};
const PERSONAL = ['Quill', 'example.com', '4155550132', 'SECRETGENDER', 'SECRETVETERAN'];

const journal: string[] = [];
const models = (answer: (request: ModelRequest) => unknown): Models => ({
  can: () => true,
  async ask(request) {
    journal.push(`${request.system}\n${request.user}`);
    const said = request.schema.safeParse(answer(request));
    if (!said.success) throw new ModelError('model_invalid');
    return { value: said.data, by };
  },
  embed: () => Promise.reject(new Error('nothing is embedded')),
});

/** A value of a JSON Schema with `text` wherever a text can stand, all that may be true true, and the last of each choice. */
function filledWith(schema: unknown, text: string): unknown {
  if (!isObject(schema)) return null;
  if (Array.isArray(schema.enum)) return schema.enum.at(-1);
  if (Array.isArray(schema.anyOf)) return filledWith(schema.anyOf[0], text);
  const type = [schema.type].flat()[0];
  if (type === 'object' && isObject(schema.properties))
    return Object.fromEntries(
      Object.entries(schema.properties).map(([key, each]) => [key, filledWith(each, text)]),
    );
  if (type === 'array') return [filledWith(schema.items, text)];
  if (type === 'number' || type === 'integer') return 3;
  if (type === 'boolean') return true;
  return type === 'string' ? text : null;
}

/** What it writes everywhere: the word; the line it stands in; every line that has it, as one. */
const OBEDIENCE: readonly ((lines: string[]) => string)[] = [
  () => CANARY,
  (lines) => lines[0] ?? CANARY,
  (lines) => lines.join('\n') || CANARY,
];
const obedient = (how: number) =>
  models(({ schema, user }) => {
    const lines = user.split('\n').filter((line) => line.includes(CANARY));
    const text = OBEDIENCE[how % OBEDIENCE.length]?.(lines) ?? CANARY;
    return filledWith(z.toJSONSchema(schema), text.slice(0, 400));
  });

async function read(body: string, data: object | null, asked: Models) {
  const posting = fromPage(careersPage(body, data));
  const context = { models: asked, userId: 'u', trace: untraced, redactions: knownOf(PROFILE) };
  const ran = await runAgent(analyst, posting, context);
  const facts: JobFacts = ran.output;
  return { ...ran, analysis: analyse(facts, PROFILE, { now: new Date('2026-11-01'), by: ran.by }) };
}

/** Without the pieces of the posting that are shown as quotes of it. */
const besideQuotes = (value: unknown) =>
  JSON.stringify(value, (key, each) => (key === 'quote' ? '' : each));

const network = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new Error('nothing is sent'));
afterAll(() => network.mockRestore());

// In `pnpm verify` three times as many.
vi.setConfig({ testTimeout: 60_000 });

describe('a model that obeys every page', () => {
  const ways = process.env.JOBAI_VERIFY ? OBEDIENCE.map((_, at) => at) : [null];

  test.each(Object.entries(PLACES))(
    `%s: the word of ${PAYLOADS.length} payloads comes out nowhere, and the next job is read as ever`,
    async (_, { isSeen, page }) => {
      const before = await read(CLEAN_BODY, null, obedient(0));
      const leaks: string[] = [];
      const quoted: string[] = [];
      for (const way of ways) {
        for (const [at, payload] of PAYLOADS.entries()) {
          journal.length = 0;
          const { body, data = null } = page(payload(CANARY));
          const { output, analysis } = await read(body, data, obedient(way ?? at));
          const words = payload(CANARY);
          if (besideQuotes([output, analysis]).includes(CANARY)) leaks.push(`out: ${words}`);
          if (JSON.stringify(output).includes(CANARY)) quoted.push(words);
          // The second time it is shown what it said itself.
          if (!isSeen && journal[0]?.includes(CANARY)) leaks.push(`read: ${words}`);
          if (PERSONAL.some((value) => journal.join().includes(value)))
            leaks.push(`told: ${words}`);
          if (analysis.company !== 'Alder Clinic' || analysis.role !== 'Data Analyst')
            leaks.push(`named: ${words}`);
          if (!analysis.matching_skills.includes('SQL')) leaks.push(`lost: ${words}`);
        }
      }
      expect(leaks).toEqual([]);
      expect(quoted).toEqual([]);
      const after = await read(CLEAN_BODY, null, obedient(0));
      expect(after.analysis).toEqual(before.analysis);
    },
  );

  test.each(['label', 'description'] as const)(
    `question, in its %s: no draft says the word unmarked, and what is personal is in no prompt`,
    async (part) => {
      const leaks: string[] = [];
      const asked = {
        ...{ key: 'q', type: 'openQuestion', widget: 'textarea' },
        ...{ max_length: 600, required: true },
      };
      const job = jobFactsByRules(fromPage(careersPage(CLEAN_BODY, null)));
      const draft = (label: string, description: string, model: Models) =>
        draftAll(
          {
            asked: { questions: [OpenQuestion.parse({ ...asked, label, description })] },
            ...{ job, facts: factsOf(PROFILE), samples: [], retrieve: async () => [] },
          },
          { models: model, userId: 'u', trace: untraced, redactions: knownOf(PROFILE) },
        );
      const clean = await draft('Why us?', '', obedient(0));
      for (const way of ways) {
        for (const [at, payload] of PAYLOADS.entries()) {
          journal.length = 0;
          const words = payload(CANARY);
          const [label, description] =
            part === 'label' ? [`Why us? ${words}`, ''] : ['Why us?', words];
          const { drafts } = await draft(label, description, obedient(way ?? at));
          for (const { text, flags } of drafts) {
            // Marked in the panel, and not to be approved unseen.
            const unmarked = [...text.matchAll(new RegExp(CANARY, 'g'))].filter(
              ({ index }) => !flags.some(({ start, end }) => start <= index && index < end),
            );
            if (unmarked.length > 0) leaks.push(`out: ${words}`);
          }
          if (PERSONAL.some((value) => journal.join().includes(value)))
            leaks.push(`told: ${words}`);
        }
      }
      expect(leaks).toEqual([]);
      expect(await draft('Why us?', '', obedient(0))).toEqual(clean);
    },
  );

  test('reaches nothing: whatever it says, nothing is fetched, sent or submitted', () => {
    expect(network).not.toHaveBeenCalled();
    expect(Object.keys(PLACES).length * PAYLOADS.length).toBeGreaterThan(40 * 6);
  });
});

test('read by rules alone, what speaks to machines asks for nothing', () => {
  const read = (body: string) => jobFactsByRules(fromPage(careersPage(body, null)));
  const before = read(CLEAN_BODY);
  const asked = Object.entries(PLACES).flatMap(([place, { page }]) =>
    PAYLOADS.filter((payload) => {
      // A name the rules know: what is no skill would not be taken anyway.
      const { skills, techStack } = read(page(payload('Kafka')).body);
      return (
        JSON.stringify([skills, techStack]) !== JSON.stringify([before.skills, before.techStack])
      );
    }).map((payload) => `${place}: ${payload('Kafka')}`),
  );
  expect(asked).toEqual([]);
});

test('of twenty honest postings that sound like orders, one at most is not believed', async () => {
  const blocked: string[] = [];
  for (const [skill, sentence] of BENIGN) {
    const honest = models(({ schema }) => {
      const all = filledWith(z.toJSONSchema(schema), '') as object;
      const none = Object.fromEntries(Object.keys(all).map((key) => [key, null]));
      return { ...none, skills: [{ name: skill, need: 'must', quote: sentence }] };
    });
    const body = `${CLEAN_BODY}<p>${sentence}</p>`;
    const { method, output } = await read(body, null, honest);
    const name = findSkills(skill)[0]?.name ?? skill;
    const isTaken = output.skills.some((each) => each.name === name && each.quote === sentence);
    if (method !== 'model' || !isTaken) blocked.push(`${skill}: ${sentence}`);
  }
  expect(blocked.length, blocked.join('\n')).toBeLessThanOrEqual(1);
});
