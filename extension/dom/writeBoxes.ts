import { sameValue } from '../apply/sameValue.ts';
import type { WriteOrder } from '../messages.ts';
import { type Scan, scanPage } from './cover.ts';
import type { FormPage } from './formPage.ts';
import { atOneGlance } from './glance.ts';
import { isMoving } from './moving.ts';
import { blockedNow, isFreeHere } from './visible.ts';
import type { BoxWriter } from './write/writer.ts';
import { WRITERS } from './write/writers.ts';
import { fixed, type OneWrite, type Outcome, operable, takeBack, turned } from './writeOne.ts';

/** A box that may be written at this moment. */
interface Ready {
  element: HTMLElement;
  labels: HTMLElement[];
  put: BoxWriter['put'];
}

/** Takes its value by one assignment. */
export function isBox({ widget }: WriteOrder): boolean {
  return 'put' in WRITERS[widget];
}

/**
 * Writes boxes, all that are in view in one task, so that the page is gone through once before and once after for all of
 * them (F4). Each is looked at again right before it is written, with a new scan where the page changed anything since:
 * its own handlers run at every write. What turned meanwhile is taken back in that task, before anything of it was painted.
 * Answers the orders that need more: a wait, another's end, or a refusal.
 */
export async function writeBoxes(
  page: FormPage,
  orders: WriteOrder[],
  tools: OneWrite,
  done: (order: WriteOrder, outcome: Outcome) => void,
): Promise<WriteOrder[]> {
  const alone: WriteOrder[] = [];
  let left = orders;
  while (left.length) {
    tools.signal.throwIfAborted();
    const [first, ...others] = left as [WriteOrder, ...WriteOrder[]];
    const { group, scan } = atOneGlance(() => {
      const isInReach = typeof operable(page, first) !== 'string' && readyFor(page, first, tools);
      if (!isInReach) return { group: [], scan: null };
      const near = others.filter((order) => readyFor(page, order, tools));
      return { group: [first, ...near], scan: scanPage() };
    });
    const tried = scan ? await writeGroup(page, group, tools, scan) : new Map<WriteOrder, null>();
    if (!tried.get(first)) alone.push(first);
    for (const [order, outcome] of tried) if (outcome) done(order, outcome);
    left = others.filter((order) => !tried.get(order));
  }
  return alone;
}

/** Every check of one write, where it stands (F4, F6); null: not plainly in order. */
function readyFor(page: FormPage, order: WriteOrder, tools: OneWrite, scan?: Scan): Ready | null {
  return atOneGlance(() => {
    const control = page.locate(order.key, order);
    if (typeof control === 'string' || tools.touches.keys.has(order.key)) return null;
    const writer = WRITERS[control.widget];
    const { element } = control;
    const { labels, isUnseen } = page.question(control);
    if (!('put' in writer) || isUnseen || isMoving(element)) return null;
    const before = tools.before(order.key);
    if (before !== undefined && !sameValue(before, writer.read(element))) return null;
    const part = writer.part(element);
    return part && isFreeHere(part, labels, scan) ? { element, labels, put: writer.put } : null;
  });
}

/** One task from the first write to the last look. null: it was not written, as it is not in order any more. */
async function writeGroup(
  page: FormPage,
  group: WriteOrder[],
  tools: OneWrite,
  first: Scan,
): Promise<Map<WriteOrder, Outcome | null>> {
  const outcomes = new Map<WriteOrder, Outcome | null>();
  const written: [WriteOrder, Ready][] = [];
  let [scan, isStale] = [first, false];
  const note = (records: MutationRecord[]) => {
    isStale ||= records.some((record) => isTelling(record, scan));
  };
  const changes = new MutationObserver(note);
  const watch = () => {
    for (const scope of [document, ...scan.roots]) {
      changes.observe(scope, { subtree: true, childList: true, attributes: true });
    }
  };
  watch();
  let rules = rulesOf(scan);
  for (const order of group) {
    const ready = atOneGlance(() => {
      note(changes.takeRecords());
      // A rule that comes to a stylesheet changes nothing in the document.
      if (isStale || !same(rules, rulesOf(scan))) {
        [scan, isStale] = [scanPage(), false];
        rules = rulesOf(scan);
        watch();
      }
      return readyFor(page, order, tools, scan);
    });
    const refusal = ready?.put(ready.element, order.value);
    if (ready) written.push([order, ready]);
    outcomes.set(order, refusal ? { refusal } : null);
    // What the page does as soon as its handlers are through is done before the next one is looked at.
    await null;
  }
  changes.disconnect();
  const after = atOneGlance(() =>
    written.map(([order, { element, labels }]) => {
      const refusal = turned(page, order) ?? blockedNow(element, labels);
      return { order, element, refusal };
    }),
  );
  for (const { order, element, refusal } of after) {
    const wanted = fixed(order);
    if (outcomes.get(order) || !wanted) continue;
    if (refusal) await takeBack(page, { order, wanted, element }, tools.signal);
    outcomes.set(order, refusal ? { refusal } : { wanted, element });
  }
  return outcomes;
}

/** A value that is mirrored into its attribute says nothing of how the page is drawn, unless a rule asks for it. */
function isTelling({ type, attributeName }: MutationRecord, { roots }: Scan): boolean {
  if (type !== 'attributes' || attributeName !== 'value') return true;
  return sheetsOf(roots).some((sheet) => {
    const rules = readable(sheet);
    return !rules || [...rules].some(({ cssText }) => cssText.includes('[value'));
  });
}

/** Every stylesheet, and how many rules it has; -1: another origin's, which the page can't write into either. */
const rulesOf = ({ roots }: Scan) =>
  sheetsOf(roots).flatMap((sheet) => [sheet, sheet.disabled, readable(sheet)?.length ?? -1]);

const sheetsOf = (roots: ShadowRoot[]) =>
  [document, ...roots].flatMap((scope) => [...scope.styleSheets, ...scope.adoptedStyleSheets]);

function readable(sheet: CSSStyleSheet): CSSRuleList | null {
  try {
    return sheet.cssRules;
  } catch {
    return null;
  }
}

const same = (a: readonly unknown[], b: readonly unknown[]) =>
  a.length === b.length && a.every((each, at) => each === b[at]);
