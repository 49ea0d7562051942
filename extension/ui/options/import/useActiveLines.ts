import { type RefObject, useEffect, useState } from 'react';

const NONE: readonly number[] = [];

/** Lines of the value under the pointer or with the focus, read from `data-lines` of what is around it. */
export function useActiveLines(box: RefObject<HTMLElement | null>): readonly number[] {
  const [active, setActive] = useState<readonly number[]>(NONE);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const stop = new AbortController();
    const show = ({ target }: Event) => {
      const around = target instanceof Element ? target.closest<HTMLElement>('[data-lines]') : null;
      const lines = around?.dataset.lines?.split(' ').map(Number);
      if (lines) setActive(lines);
    };
    const options = { signal: stop.signal };
    element.addEventListener('pointerover', show, options);
    element.addEventListener('focusin', show, options);
    element.addEventListener('pointerleave', () => setActive(NONE), options);
    return () => stop.abort();
  }, [box]);
  return active;
}
