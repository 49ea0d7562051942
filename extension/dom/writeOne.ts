import type { FieldValue, Refusal } from '@jobai/shared/fields';
import { sameValue } from '../apply/sameValue.ts';
import type { WriteOrder } from '../messages.ts';
import type { FormPage } from './formPage.ts';
import { atOneGlance } from './glance.ts';
import { isMoving } from './moving.ts';
import { blockedNow } from './visible.ts';
import { until } from './wait.ts';
import type { Touches } from './watch.ts';
import { ONLY_EMPTYING, type WriteTools } from './write/writer.ts';
import { WRITERS } from './write/writers.ts';

export interface OneWrite {
  signal: AbortSignal;
  choose(key: string, options: string[]): ReturnType<WriteTools['choose']>;
  chooseAll(key: string, options: string[]): ReturnType<WriteTools['chooseAll']>;
  touches: Readonly<Touches>;
  /** What stood in a field when it was planned; undefined: anything may be replaced. */
  before(key: string): FieldValue | null | undefined;
}

export type Outcome = { refusal: Refusal } | { wanted: FieldValue; element: HTMLElement };
export type Written = { order: WriteOrder } & Exclude<Outcome, { refusal: Refusal }>;

const MOVING_MS = 2000; // an entrance; what moves longer is not waited for

/** Writes one value after checking, at this moment, that it is the planned control and that a person can see it. */
export async function writeOne(
  page: FormPage,
  order: WriteOrder,
  tools: OneWrite,
): Promise<Outcome> {
  tools.signal.throwIfAborted();
  // What is seen in a movement says nothing about its end.
  const moves = () => {
    const now = page.locate(order.key);
    return typeof now !== 'string' && isMoving(now.element);
  };
  if (moves() && !(await until(() => !moves(), tools.signal, MOVING_MS)))
    return { refusal: 'hidden' };
  const planned = atOneGlance(() => operable(page, order));
  if (typeof planned === 'string') return { refusal: planned };
  const { element, part, labels } = planned;
  const writer = WRITERS[order.widget];
  const current = writer.read(element);
  const before = tools.before(order.key);
  if (tools.touches.keys.has(order.key)) return { refusal: 'typedByPerson' };
  if (before !== undefined && !sameValue(before, current)) {
    const asWanted = fixed(order);
    return asWanted && sameValue(asWanted, current)
      ? { wanted: asWanted, element }
      : { refusal: 'typedByPerson' };
  }
  let written = fixed(order);
  const refusal = await writer.write(element, order.value, {
    signal: tools.signal,
    // A list is written in several steps: the page may swap or hide the question under its answer.
    isSame: () => turned(page, order) === null,
    choose: async (options) => {
      const choice = await tools.choose(order.key, options);
      if ('option' in choice) written = { kind: 'option', option: choice.option };
      return choice;
    },
    chooseAll: async (options) => {
      const choice = await tools.chooseAll(order.key, options);
      if ('options' in choice) written = { kind: 'options', options: choice.options };
      return choice;
    },
    writes: (value) => {
      written = value;
    },
  });
  if (refusal) return { refusal };
  // Cast: assigned in the callbacks above, which narrowing does not follow.
  const wanted = written as FieldValue | null;
  if (!wanted) return { refusal: 'noOptionFits' };
  // Handlers of the page ran during the write. No frame was painted since, so none shows what is taken back now.
  const after = turned(page, order) ?? ('put' in writer ? blockedNow(part, labels) : null);
  if (!after) return { wanted, element };
  await takeBack(page, { order, wanted, element }, tools.signal);
  return { refusal: after };
}

/** The planned control and where a person sees and operates it, brought into view; else why they can't. */
export function operable(
  page: FormPage,
  order: WriteOrder,
): Refusal | { element: HTMLElement; part: HTMLElement; labels: HTMLElement[] } {
  const control = page.locate(order.key, order);
  if (typeof control === 'string') return control;
  const { element } = control;
  const part = WRITERS[control.widget].part(element);
  const { labels, isUnseen } = page.question(control);
  if (!part || isUnseen) return 'hidden';
  return blockedNow(part, labels) ?? { element, part, labels };
}

/** Why it no longer is what was planned, or no longer seen; null: it is as it was. */
export function turned(page: FormPage, order: WriteOrder): Refusal | null {
  return atOneGlance(() => {
    const control = page.locate(order.key, order);
    if (typeof control === 'string') return control;
    return page.blocked(control) === 'hidden' ? 'hidden' : null;
  });
}

/** Empties what holds the value we wrote: the element it was written to, and whatever has its key now. */
export async function takeBack(
  page: FormPage,
  { order: { key, widget }, wanted, element }: Written,
  signal: AbortSignal,
): Promise<void> {
  const writer = WRITERS[widget];
  const tools: WriteTools = { signal, isSame: () => true, ...ONLY_EMPTYING };
  const holders = new Set([element]);
  for (const control of page.controls()) if (control.key === key) holders.add(control.element);
  for (const holder of holders) {
    if (sameValue(wanted, writer.read(holder))) await writer.clear(holder, tools);
  }
}

/** The order's value as it should be read back; null for a lookup, whose value is known only once chosen. */
export function fixed({ value }: WriteOrder): FieldValue | null {
  if (value.kind === 'lookup') return null;
  return value.kind === 'bytes' ? { kind: 'file', name: value.name, sha256: value.sha256 } : value;
}
