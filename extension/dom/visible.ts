import { bringIntoView, intersect, isOffPage, shownBox, viewport } from './box.ts';
import { isBuried, isReached, type Scan, scanPage, type Target } from './cover.ts';
import { isFaded, isIllegible } from './drawn.ts';
import { atOneGlance, glanced, lookAgain } from './glance.ts';
import { parentOf } from './tree.ts';

/**
 * What a person can see (F4). `checkVisibility()` alone lets most tricks pass: light is multiplied up the chain, clipping
 * boxes are intersected, ink is compared with its ground, and at the moment of writing what lies over it is looked for.
 */

const MIN_SIDE = 8;
/** Of a large block this much in view is enough, px. */
const ENOUGH = 100;
const MIN_SHARE = 1 / 3;

/** Why a person can't operate it: 'hidden', 'covered', 'disabled'; null when they can. */
export type Blocked = 'hidden' | 'covered' | 'disabled';

/** Static checks, safe to run over a whole form: nothing scrolls and no hit test is made. */
export function blockedBy(element: HTMLElement): Exclude<Blocked, 'covered'> | null {
  return atOneGlance(() => lookedAt(element));
}

function lookedAt(element: HTMLElement): Exclude<Blocked, 'covered'> | null {
  if (!element.isConnected || !element.checkVisibility({ visibilityProperty: true }))
    return 'hidden';
  if (isShut(element)) return 'hidden';
  if (getComputedStyle(element).pointerEvents === 'none') return 'hidden';
  if (isFaded(element) || isIllegible(element) || hasNoRoom(element)) return 'hidden';
  const box = shownBox(element, 'byScrolling', MIN_SIDE);
  if (!box || isOffPage(element, box)) return 'hidden';
  return isDisabled(element) ? 'disabled' : null;
}

/** By itself or by what is around it. */
const isShut = glanced((element): boolean => {
  if (element.matches('[inert], [aria-hidden=true]')) return true;
  const parent = parentOf(element);
  return parent !== null && isShut(parent);
});

/**
 * All checks, with the control brought into view: also what lies over it and over its `question`. For the moment of
 * writing.
 */
export function blockedNow(element: HTMLElement, question: HTMLElement[] = []): Blocked | null {
  return atOneGlance(() => {
    const blocked = blockedBy(element);
    if (blocked) return blocked;
    if (isFree(element, question)) return null;
    bringIntoView(element);
    lookAgain();
    return isFree(element, question) ? null : 'covered';
  });
}

/**
 * All checks where it stands: nothing scrolls, and what is not in view is not free. `scan`: of a moment ago, if the page
 * has not changed since.
 */
export function isFreeHere(element: HTMLElement, question: HTMLElement[], scan?: Scan): boolean {
  return atOneGlance(() => !blockedBy(element) && isFree(element, question, scan));
}

function isFree(element: HTMLElement, question: HTMLElement[], scan?: Scan): boolean {
  const target = inView(element);
  if (!target || !isReached(target)) return false;
  const labels = question.flatMap((label) => inView(label) ?? []);
  return !isBuried([target, ...labels], scan ?? scanPage());
}

/** What of it shows at this moment; null when that is not enough to work with. */
function inView(element: HTMLElement): Target | null {
  const box = intersect(shownBox(element, 'now', MIN_SIDE), viewport());
  if (!box) return null;
  const whole = element.getBoundingClientRect();
  const isEnough = (shown: number, side: number) =>
    shown >= MIN_SIDE && (shown >= side * MIN_SHARE || shown >= ENOUGH);
  return isEnough(box.right - box.left, whole.width) && isEnough(box.bottom - box.top, whole.height)
    ? { element, box }
    : null;
}

function isDisabled(element: HTMLElement): boolean {
  return element.matches(':disabled, [aria-disabled=true], [readonly]');
}

/** A text box whose padding leaves no place for text. */
function hasNoRoom(element: HTMLElement): boolean {
  if (!element.matches('textarea, input:not([type=checkbox], [type=radio])')) return false;
  const { paddingLeft, paddingRight } = getComputedStyle(element);
  return (
    element.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight) <
    MIN_SIDE
  );
}
