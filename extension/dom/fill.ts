import type { FieldValue, Refusal, Verdict } from '@jobai/shared/fields';
import { sameValue } from '../apply/sameValue.ts';
import type { WriteOrder } from '../messages.ts';
import { digestsReady } from './files.ts';
import type { FormPage } from './formPage.ts';
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
  const written = new Map<string, { order: WriteOrder; wanted: FieldValue }>();
  for (const order of orders) {
    await untilHandsOff(tools);
    const outcome: Outcome = tools.isCancelled()
      ? { refusal: 'cancelled' }
      : await writeOne(page, order, tools);
    if ('refusal' in outcome) {
      await tools.report(order.key, { state: 'refused', reason: outcome.refusal });
    } else {
      written.set(order.key, { order, wanted: outcome.wanted });
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
  for (const { order, wanted } of written.values()) {
    const found = readNow(page, order.key);
    const verdict: Verdict = stands(page, order, wanted)
      ? { state: 'verified' }
      : {
          state: 'notVerified',
          reason: found === null ? 'pageReset' : 'readBackDiffers',
          found: found === 'gone' ? null : found,
        };
    await tools.report(order.key, verdict);
  }
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

type Outcome = { refusal: Refusal } | { wanted: FieldValue };

/** Writes one value after checking, at this moment, that it is the planned control and that a person can see it. */
export async function writeOne(
  page: FormPage,
  order: WriteOrder,
  tools: Pick<FillTools, 'signal' | 'choose' | 'touches' | 'before'>,
): Promise<Outcome> {
  tools.signal.throwIfAborted();
  const control = page.locate(order.key, order);
  if (typeof control === 'string') return { refusal: control };
  const writer = WRITERS[control.widget];
  const part = writer.part(control.element);
  const blocked = part ? blockedNow(part) : 'hidden';
  if (blocked) return { refusal: blocked };
  const current = writer.read(control.element);
  const planned = tools.before(order.key);
  if (tools.touches.keys.has(order.key)) return { refusal: 'typedByPerson' };
  if (planned !== undefined && !sameValue(planned, current)) {
    const asWanted = fixed(order);
    return asWanted && sameValue(asWanted, current)
      ? { wanted: asWanted }
      : { refusal: 'typedByPerson' };
  }
  let chosen: string | null = null;
  const refusal = await writer.write(control.element, order.value, {
    signal: tools.signal,
    // A list is written in several steps: the page may swap the question under its answer.
    isSame: () => typeof page.locate(order.key, order) !== 'string',
    choose: async (options) => {
      const choice = await tools.choose(order.key, options);
      if ('option' in choice) chosen = choice.option;
      return choice;
    },
  });
  if (refusal) return { refusal };
  const wanted: FieldValue | null =
    chosen === null ? fixed(order) : { kind: 'option', option: chosen };
  return wanted ? { wanted } : { refusal: 'noOptionFits' };
}

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

/** Puts back what stood before the fill. */
export async function restore(
  page: FormPage,
  key: string,
  before: FieldValue | null,
  signal: AbortSignal,
): Promise<Refusal | null> {
  const control = page.locate(key);
  if (typeof control === 'string') return control;
  const writer = WRITERS[control.widget];
  const tools: WriteTools = {
    signal,
    isSame: () => true,
    choose: async () => ({ refuse: 'noOptionFits' }),
  };
  if (!before || before.kind === 'file') return writer.clear(control.element, tools);
  return writer.write(control.element, before, tools);
}
