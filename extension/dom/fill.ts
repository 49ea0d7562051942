import type { FieldDescription, FieldValue, Verdict } from '@jobai/shared/fields';
import { sameValue } from '../apply/sameValue.ts';
import type { WriteOrder } from '../messages.ts';
import { digestsReady } from './files.ts';
import type { FormPage } from './formPage.ts';
import { atOneGlance } from './glance.ts';
import { isSameNumber } from './phone.ts';
import { settled, until } from './wait.ts';
import { WRITERS } from './write/writers.ts';
import { isBox, writeBoxes } from './writeBoxes.ts';
import {
  type OneWrite,
  type Outcome,
  takeBack,
  turned,
  type Written,
  writeOne,
} from './writeOne.ts';

export interface FillTools extends OneWrite {
  /** The person stopped the fill: nothing more is written, what was is still read back. */
  isCancelled(): boolean;
  /** Every file is attached; what the site reads from it is read. */
  attached(): void;
  report(key: string, verdict: Verdict): void;
}

/**
 * Writes every order, lets the page settle, reads back, and writes once more what the page emptied.
 * Reports `pending` when a value was written and its verdict after the read-back; what was typed stays. Answers the form
 * as it was described with the last verdict.
 */
export async function fillAll(
  page: FormPage,
  orders: WriteOrder[],
  tools: FillTools,
): Promise<FieldDescription[]> {
  const written = new Map<string, Written>();
  const done = (order: WriteOrder, outcome: Outcome) => {
    if ('refusal' in outcome) {
      tools.report(order.key, { state: 'refused', reason: outcome.refusal });
    } else {
      written.set(order.key, { order, ...outcome });
      tools.report(order.key, { state: 'pending' });
    }
  };
  await writeAll(page, orders, tools, done);
  await rest(page, tools.signal);
  const lost = atOneGlance(() =>
    [...written.values()].filter(
      ({ order, wanted }) => !tools.touches.keys.has(order.key) && !stands(page, order, wanted),
    ),
  );
  // React forms may reset after a file was parsed or a block re-mounted: once more, then it is reported.
  for (const { order } of lost) {
    // So may a site that reads the résumé, with what it found there.
    if (page.adapter.attachFirst || readNow(page, order.key) === null)
      await writeOne(page, order, { ...tools, before: () => undefined });
  }
  if (lost.length) await rest(page, tools.signal);
  // Read in one task: the form is gone over once, and nothing changes in between.
  const { read, fields } = atOneGlance(() => ({
    read: [...written.values()].map((each) => ({ each, verdict: verdictOf(page, each, tools) })),
    fields: page.describe(),
  }));
  for (const { each, verdict } of read) {
    if (verdict.state === 'refused') await takeBack(page, each, tools.signal);
    tools.report(each.order.key, verdict);
  }
  return read.some(({ verdict }) => verdict.state === 'refused') ? page.describe() : fields;
}

/**
 * Writes all orders once. What a page makes one wait for goes on by itself: files are attached while the rest is written,
 * and boxes are written while a list is searched. Everything else is done one after another, as it stands in the page.
 */
async function writeAll(
  page: FormPage,
  orders: WriteOrder[],
  tools: FillTools,
  done: (order: WriteOrder, outcome: Outcome) => void,
): Promise<void> {
  const attempt = async (order: WriteOrder) => {
    await untilHandsOff(tools);
    const isOver = tools.isCancelled();
    done(order, isOver ? { refusal: 'cancelled' } : await writeOne(page, order, tools));
  };
  const files = orders.filter(isFile);
  // A telephone's country, a list, goes before its number.
  const isLate = ({ widget }: WriteOrder) => widget === 'telInput' && !page.adapter.attachFirst;
  let boxes = orders.filter((order) => isBox(order) && !isLate(order));
  const boxesNow = async () => {
    if (boxes.length) await untilHandsOff(tools);
    if (!tools.isCancelled()) boxes = await writeBoxes(page, boxes, tools, done);
  };
  // What a site writes over the form from a résumé it reads spares what was changed before.
  if (page.adapter.attachFirst) await boxesNow();
  const attaching = inTurn(files, attempt).then(() => tools.attached());
  attaching.catch(() => undefined); // whoever awaits it below hears of it
  for (const order of orders) {
    if (isLate(order)) boxes = [...boxes, order];
    if (isFile(order) || isBox(order)) continue;
    const writing = attempt(order);
    if (isSearched(order)) await Promise.all([writing, boxesNow()]);
    await writing;
  }
  await boxesNow();
  await inTurn(boxes, attempt);
  await attaching;
}

async function inTurn(orders: WriteOrder[], attempt: (order: WriteOrder) => Promise<void>) {
  for (const order of orders) await attempt(order);
}

const isFile = ({ widget }: WriteOrder) => WRITERS[widget].holdsFile === true;
const isSearched = ({ widget }: WriteOrder) =>
  /^(reactSelectAsync|combobox|leverLocation)$/.test(widget);

/** Reads back what was written. Refused: a person can't see it any more, or it asks something else now. */
function verdictOf(page: FormPage, { order, wanted }: Written, tools: FillTools): Verdict {
  const refusal = tools.touches.keys.has(order.key) ? null : turned(page, order);
  if (refusal && refusal !== 'gone') return { state: 'refused', reason: refusal };
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
  if (control.widget === 'telInput' && wanted.kind === 'text' && found.kind === 'text') {
    return isSameNumber(wanted.text, found.text);
  }
  // The phone's country list shows its dial code alone once chosen.
  return (
    control.known === 'phoneCountry' &&
    wanted.kind === 'option' &&
    found.kind === 'option' &&
    wanted.option.includes(found.option)
  );
}
