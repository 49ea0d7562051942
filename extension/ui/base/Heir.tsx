import { type ReactNode, useEffect, useRef } from 'react';
import { handFocus } from './handFocus.ts';

/**
 * Buttons in here vanish when they are pressed, and the focus must not vanish with them: it goes to what took their
 * place, which is then read out. That is what stands among the `[data-heir]` in here where the lost one stood: the next
 * row, the line that says what came of it. Where there is none, the box itself, with all it says.
 */
export function Heir({
  label,
  at = '[data-heir]',
  className,
  children,
}: {
  /** Names the box where it gets the focus itself. */
  label?: string;
  /** Which elements can have the focus next; a CSS selector. */
  at?: string;
  className?: string;
  children: ReactNode;
}) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const stop = new AbortController();
    let last: { element: HTMLElement; index: number } | null = null;
    // Not React's own events: those of a dialog come through here too, and it hands its focus back itself.
    element.addEventListener(
      'focusin',
      ({ target }) => {
        if (!(target instanceof HTMLElement) || target === element) return;
        const before = [...element.querySelectorAll(at)].filter((each) => isBefore(each, target));
        last = { element: target, index: before.length };
      },
      stop,
    );
    element.addEventListener(
      'focusout',
      ({ relatedTarget }) => {
        if (relatedTarget instanceof Node && !element.contains(relatedTarget)) last = null;
      },
      stop,
    );
    const observer = new MutationObserver(() => {
      if (!last || last.element.isConnected || document.activeElement !== document.body) return;
      const heirs = element.querySelectorAll<HTMLElement>(at);
      const heir = heirs[Math.min(last.index, heirs.length - 1)] ?? element;
      // Nothing came in its place: whatever is around this knows better.
      if (heir === element && !element.hasChildNodes()) return;
      last = null;
      // A whole page is as far scrolled as it was: what vanished may have been anywhere in it.
      handFocus(heir, { preventScroll: heir.tagName === 'MAIN' });
    });
    observer.observe(element, { childList: true, subtree: true });
    return () => {
      stop.abort();
      observer.disconnect();
    };
  }, [at]);
  return (
    <div ref={box} {...(label && { role: 'group', 'aria-label': label })} className={className}>
      {children}
    </div>
  );
}

function isBefore(one: Node, other: Node): boolean {
  const place = other.compareDocumentPosition(one);
  return Boolean(place & Node.DOCUMENT_POSITION_PRECEDING) && !one.contains(other);
}
