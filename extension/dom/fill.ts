import type { FieldValue, Refusal, Verdict } from '@jobai/shared/fields';
import { sameValue } from '../apply/sameValue.ts';
import type { Control } from '../ats/adapter.ts';
import type { WriteOrder } from '../messages.ts';
import { digestsReady } from './files.ts';
import type { FormPage } from './formPage.ts';
import { isMoving } from './moving.ts';
import { blockedNow } from './visible.ts';
import { settled, until } from './wait.ts';
import type { Touches } from './watch.ts';
import type { WriteTools } from './write/writer.ts';
import { WRITERS } from './write/writers.ts';

export interface FillTools {
  signal: AbortSignal;
  choose(key: string, options: string[]): ReturnType<WriteTools['choose']>;
  touches: Readonly<Touches>;
  /** What stood in a field when it was planned; undefined: anything may be replaced. */
  before(key: string): FieldValue | null | undefined;
  /** The person stopped the fill: nothing more is written, what was is still read back. */
  isCancelled(): boolean;
  report(key: string, verdict: Verdict): Promise<void>;
}

/**
 * Writes every order, lets the page settle, reads back, and writes once more what the page emptied.
 * Reports `pending` when a value was written and its verdict after the read-back; what was typed stays.
 */
export async function fillAll(
  page: FormPage,
  orders: WriteOrder[],
  tools: FillTools,
): Promise<void> {
  const written = new Map<string, Written>();
  for (const order of orders) {
    await untilHandsOff(tools);
    const outcome: Outcome = tools.isCancelled()
      ? { refusal: 'cancelled' }
      : await writeOne(page, order, tools);
    if ('refusal' in outcome) {
      await tools.report(order.key, { state: 'refused', reason: outcome.refusal });
    } else {
      written.set(order.key, { order, ...outcome });
      await tools.report(order.key, { state: 'pending' });
    }
  }
  await rest(page, tools.signal);
  const lost = [...written.values()].filter(
    ({ order, wanted }) => !tools.touches.keys.has(order.key) && !stands(page, order, wanted),
  );
  // React forms may reset after a file was parsed or a block re-mounted: once more, then it is reported.
  for (const { order } of lost) {
    if (readNow(page, order.key) === null)
      await writeOne(page, order, { ...tools, before: () => undefined });
  }
  if (lost.length) await rest(page, tools.signal);
  for (const each of written.values()) {
    await tools.report(each.order.key, await verdictOf(page, each, tools));
  }
}

/** Reads back what was written. What a person can't see any more, or what asks something else now, is taken back. */
async function verdictOf(
  page: FormPage,
  { order, wanted, element }: Written,
  tools: FillTools,
): Promise<Verdict> {
  const refusal = tools.touches.keys.has(order.key) ? null : turned(page, order);
  if (refusal && refusal !== 'gone') {
    await takeBack(page, order, wanted, element, tools);
    return { state: 'refused', reason: refusal };
  }
  if (stands(page, order, wanted)) return { state: 'verified' };
  const found = readNow(page, order.key);
  return {
    state: 'notVerified',
    reason: found === null ? 'pageReset' : 'readBackDiffers',
    found: found === 'gone' ? null : found,
  };
}

const HANDS_ON_MS = 1000;

/** Opening a list takes the focus: while the person types or clicks in the form, the fill waits. */
async function untilHandsOff({ touches, isCancelled, signal }: FillTools): Promise<void> {
  await until(() => isCancelled() || Date.now() - touches.lastAt > HANDS_ON_MS, signal);
}

/** Quiet page and known digests; then one more task, so that the page's own late handlers have run (read-back rule). */
async function rest(page: FormPage, signal: AbortSignal): Promise<void> {
  const form = page.form();
  if (form) await settled(form, signal);
  await digestsReady();
  await new Promise((resolve) => setTimeout(resolve));
}

type Outcome = { refusal: Refusal } | { wanted: FieldValue; element: HTMLElement };
type Written = { order: WriteOrder } & Exclude<Outcome, { refusal: Refusal }>;

const MOVING_MS = 2000; // an entrance; what moves longer is not waited for

/** Writes one value after checking, at this moment, that it is the planned control and that a person can see it. */
export async function writeOne(
  page: FormPage,
  order: WriteOrder,
  tools: Pick<FillTools, 'signal' | 'choose' | 'touches' | 'before'>,
): Promise<Outcome> {
  tools.signal.throwIfAborted();
  const planned = await atRest(page, order, tools.signal);
  if (typeof planned === 'string') return { refusal: planned };
  const { element, widget } = planned;
  const writer = WRITERS[widget];
  const part = writer.part(element);
  const question = page.question(planned);
  if (!part || question.isUnseen) return { refusal: 'hidden' };
  const blocked = blockedNow(part, question.labels);
  if (blocked) return { refusal: blocked };
  const current = writer.read(element);
  const before = tools.before(order.key);
  if (tools.touches.keys.has(order.key)) return { refusal: 'typedByPerson' };
  if (before !== undefined && !sameValue(before, current)) {
    const asWanted = fixed(order);
    return asWanted && sameValue(asWanted, current)
      ? { wanted: asWanted, element }
      : { refusal: 'typedByPerson' };
  }
  let chosen: string | null = null;
  const refusal = await writer.write(element, order.value, {
    signal: tools.signal,
    // A list is written in several steps: the page may swap or hide the question under its answer.
    isSame: () => turned(page, order) === null,
    choose: async (options) => {
      const choice = await tools.choose(order.key, options);
      if ('option' in choice) chosen = choice.option;
      return choice;
    },
  });
  if (refusal) return { refusal };
  const wanted: FieldValue | null =
    chosen === null ? fixed(order) : { kind: 'option', option: chosen };
  if (!wanted) return { refusal: 'noOptionFits' };
  // Handlers of the page ran during the write. No frame was painted since, so none shows what is taken back now.
  const after = turned(page, order) ?? (isBox(widget) ? blockedNow(part, question.labels) : null);
  if (!after) return { wanted, element };
  await takeBack(page, order, wanted, element, tools);
  return { refusal: after };
}

/** The planned control, once nothing that carries it moves: what is seen in a movement says nothing about its end. */
async function atRest(
  page: FormPage,
  order: WriteOrder,
  signal: AbortSignal,
): Promise<Control | Refusal> {
  const control = page.locate(order.key, order);
  if (typeof control === 'string') return control;
  const moves = () => {
    const now = page.locate(order.key);
    return typeof now !== 'string' && isMoving(now.element);
  };
  if (!moves()) return control;
  const rests = await until(() => !moves(), signal, MOVING_MS);
  return rests ? page.locate(order.key, order) : 'hidden';
}

/** Written by one assignment, with nothing of its own left open over it. */
function isBox(widget: Control['widget']): boolean {
  return /^(text|textarea|number|telInput)$/.test(widget);
}

/** Why it no longer is what was planned, or no longer seen; null: it is as it was. */
function turned(page: FormPage, order: WriteOrder): Refusal | null {
  const control = page.locate(order.key, order);
  if (typeof control === 'string') return control;
  return page.blocked(control) === 'hidden' ? 'hidden' : null;
}

/** Empties what holds the value we wrote: the element it was written to, and whatever has its key now. */
async function takeBack(
  page: FormPage,
  { key, widget }: WriteOrder,
  wanted: FieldValue,
  element: HTMLElement,
  { signal }: Pick<FillTools, 'signal'>,
): Promise<void> {
  const writer = WRITERS[widget];
  const tools: WriteTools = { signal, isSame: () => true, choose: async () => NO_CHOICE };
  const holders = new Set([element]);
  for (const control of page.controls()) if (control.key === key) holders.add(control.element);
  for (const holder of holders) {
    if (sameValue(wanted, writer.read(holder))) await writer.clear(holder, tools);
  }
}

const NO_CHOICE = { refuse: 'noOptionFits' } as const;

/** The order's value as it should be read back; null for a lookup, whose value is known only once chosen. */
function fixed({ value }: WriteOrder): FieldValue | null {
  if (value.kind === 'lookup') return null;
  return value.kind === 'bytes' ? { kind: 'file', name: value.name, sha256: value.sha256 } : value;
}

function readNow(page: FormPage, key: string): FieldValue | null | 'gone' {
  const control = page.locate(key);
  return typeof control === 'string' ? 'gone' : WRITERS[control.widget].read(control.element);
}

function stands(page: FormPage, order: WriteOrder, wanted: FieldValue): boolean {
  const control = page.locate(order.key, order);
  if (typeof control === 'string') return false;
  const found = WRITERS[control.widget].read(control.element);
  if (sameValue(wanted, found)) {
    return !(wanted.kind === 'file' && found?.kind === 'file' && found.sha256 !== wanted.sha256);
  }
  if (!found) return false;
  const digits = (text: string) => text.replace(/\D/g, '');
  if (control.widget === 'telInput' && wanted.kind === 'text' && found.kind === 'text') {
    // Re-formatted, with or without the dial code: the national digits must all be there.
    const [a, b] = [digits(wanted.text), digits(found.text)];
    return Math.min(a.length, b.length) >= 6 && (a.endsWith(b) || b.endsWith(a));
  }
  // The phone's country list shows its dial code alone once chosen.
  return (
    control.known === 'phoneCountry' &&
    wanted.kind === 'option' &&
    found.kind === 'option' &&
    wanted.option.includes(found.option)
  );
}

/** What a field asked and what stood in it before the fill. */
export interface Before {
  key: string;
  label: string;
  widget: Control['widget'];
  value: FieldValue | null;
}

/**
 * Puts back what stood before the fill, if it still asks the same (F6). Emptying tells a page nothing and is done in any
 * case; a value is put back only where a person can see it (F4).
 */
export async function restore(
  page: FormPage,
  before: Before,
  signal: AbortSignal,
): Promise<Refusal | null> {
  const control = page.locate(before.key, before);
  if (typeof control === 'string') return control;
  const writer = WRITERS[control.widget];
  const tools: WriteTools = {
    signal,
    isSame: () => typeof page.locate(before.key, before) !== 'string',
    choose: async () => NO_CHOICE,
  };
  const { value } = before;
  if (!value || value.kind === 'file') return writer.clear(control.element, tools);
  const part = writer.part(control.element);
  const blocked = part ? blockedNow(part, page.question(control).labels) : 'hidden';
  return blocked ?? writer.write(control.element, value, tools);
}
