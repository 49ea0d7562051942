export type Mark = 'verified' | 'needsYou' | 'refused';
/** Where the control with this key is in the page now. */
export type Marks = (key: string) => HTMLElement | null;

const SIGN: Record<Mark, string> = { verified: '✓', needsYou: '?', refused: '!' };

/** Small signs at the right edge of fields. Decoration only: no pointer, no focus; the side panel says it in words. */
export function markLayer(host: HTMLElement, place: Marks, signal: AbortSignal) {
  const element = document.createElement('div');
  element.setAttribute('aria-hidden', 'true');
  /** `at`: its control when it was drawn last; read anew only once the page has replaced it. */
  const shown = new Map<string, { mark: Mark; node: HTMLElement; at: HTMLElement | null }>();
  let frame = 0;

  const drawNow = () => {
    frame = 0;
    if (!host.isConnected) return;
    const origin = host.getBoundingClientRect();
    if (!shown.size) return;
    for (const [key, one] of shown) {
      const { node } = one;
      if (!one.at?.isConnected) one.at = place(key);
      const box = one.at?.getBoundingClientRect();
      node.hidden = !box?.width;
      if (!box?.width) continue;
      node.style.left = `${box.right - origin.left - 8}px`;
      node.style.top = `${box.top - origin.top - 8}px`;
    }
  };
  const draw = () => {
    frame ||= requestAnimationFrame(drawNow);
  };
  const set = (key: string, mark: Mark | null) => {
    const current = shown.get(key);
    if (current?.mark === mark) return;
    current?.node.remove();
    shown.delete(key);
    if (mark) {
      const node = document.createElement('span');
      node.className = `mark ${mark}`;
      node.textContent = SIGN[mark];
      element.append(node);
      shown.set(key, { mark, node, at: null });
    }
    draw();
  };
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));
  return { element, set, draw };
}
