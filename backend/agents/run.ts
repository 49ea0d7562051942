import type { AnsweredBy, Method, WhyRules } from '@jobai/shared/agents';
import type { EventDraft } from '@jobai/shared/events';
import { ModelError, type Models } from '../models/model.ts';
import type { Trace } from '../tracing/trace.ts';
import type { Agent } from './agent.ts';
import { redactor } from './redact.ts';
import type { Known } from './redactKnown.ts';
import { untrusted } from './untrusted.ts';

export interface RunContext {
  models: Models;
  userId: string;
  trace: Trace;
  /** The person's own data that no provider sees; what only looks like such data is taken out as well. */
  redactions: readonly Known[];
  /** Tells the person's devices; must not throw. */
  tell?: (event: EventDraft) => void | Promise<void>;
  signal?: AbortSignal;
}

export interface Ran<O> {
  output: O;
  method: Method;
  /** Who answered, both times together. null: by rules. */
  by: AnsweredBy | null;
  /** Why by rules. */
  why?: WhyRules;
}

/** What one round brought. `reasons`: why it can't be used; `doubts`: why it should be better. */
interface Round<O> {
  said: unknown;
  output: O | null;
  reasons: string[];
  doubts: string[];
}

/**
 * The only caller of a model: redact → prompt → model (which reserves the budget) → parse → review → once more with the
 * reasons → event. What no model can do is done by rules, and the result says why. Throws what is a fault of ours.
 */
export async function runAgent<I, O, M>(
  agent: Agent<I, O, M>,
  input: I,
  context: RunContext,
): Promise<Ran<O>> {
  return context.trace.span(agent.id, 'AGENT', async (span) => {
    span.set({ 'user.id': context.userId });
    const ran = await withModel(agent, input, { ...context, trace: span });
    span.set({ 'jobai.method': ran.method, ...(ran.why && { 'jobai.why': ran.why }) });
    if (agent.event) await context.tell?.(agent.event(ran, input));
    return ran;
  });
}

async function withModel<I, O, M>(
  agent: Agent<I, O, M>,
  input: I,
  context: RunContext,
): Promise<Ran<O>> {
  const byRules = (why: WhyRules): Ran<O> => ({
    ...{ output: agent.rules(input), method: 'rules', by: null, why },
  });
  if (!context.models.can(agent.model)) return byRules('no_model');
  const asked = asker(agent, input, context);
  let first: Round<O> | null = null;
  try {
    first = await asked.round(null);
    const second = isFine(first) ? first : await asked.round(first);
    const best = [second, first].find(({ reasons }) => reasons.length === 0);
    if (!best?.output) return byRules('review_failed');
    return { output: best.output, method: 'model', by: asked.by() };
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    // The first one was fit to be used; asking for a better one failed.
    if (first?.output && first.reasons.length === 0)
      return { output: first.output, method: 'model', by: asked.by() };
    return byRules(error.code);
  }
}

const isFine = <O>({ reasons, doubts }: Round<O>) => reasons.length === 0 && doubts.length === 0;

function asker<I, O, M>(agent: Agent<I, O, M>, input: I, context: RunContext) {
  const { quote, rule } = untrusted();
  const { redact, restore } = redactor(context.redactions);
  const prompt = agent.prompt(input, quote);
  const system = `${prompt.system}\n\n${rule}`;
  const answers: AnsweredBy[] = [];

  async function round(before: Round<O> | null): Promise<Round<O>> {
    const user = redact(before ? `${prompt.user}\n\n${again(before)}` : prompt.user);
    const said = await context.trace.span(`${agent.id} model`, 'LLM', async (span) => {
      span.content({ input: user });
      const { value, by } = await context.models.ask({
        ...{ agent: agent.id, role: agent.model, system, user, name: agent.id },
        ...{ schema: prompt.schema, maxOutputTokens: prompt.maxOutputTokens },
        ...(context.signal && { signal: context.signal }),
      });
      answers.push(by);
      span.answered(by);
      span.content({ output: JSON.stringify(value) });
      return value;
    });
    const restored = restore(said);
    const parsed = agent.output.safeParse(agent.finish?.(restored, input) ?? restored);
    if (!parsed.success)
      return { said, output: null, reasons: ['It does not have the shape asked for.'], doubts: [] };
    const output = parsed.data;
    const reasons = agent.review(output, input);
    return { said, output, reasons, doubts: agent.doubts?.(output, input) ?? [] };
  }

  const again = ({ said, reasons, doubts }: Round<O>) =>
    [
      'You answered this before:',
      quote('your answer', JSON.stringify(said)),
      'It was turned down. Answer again, without these faults:',
      quote('faults', [...reasons, ...doubts].map((reason) => `- ${reason}`).join('\n')),
    ].join('\n');

  return { round, by: () => together(answers) };
}

/** Who answered last, with the tokens and the cost of every round. */
function together(answers: readonly AnsweredBy[]): AnsweredBy | null {
  const last = answers.at(-1);
  if (!last) return null;
  const sum = (of: (by: AnsweredBy) => number) => answers.reduce((all, by) => all + of(by), 0);
  return {
    ...last,
    inputTokens: sum(({ inputTokens }) => inputTokens),
    outputTokens: sum(({ outputTokens }) => outputTokens),
    costMicros: sum(({ costMicros }) => costMicros),
  };
}
