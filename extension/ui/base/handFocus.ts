/** Gives text the focus, for this once only: afterwards Tab passes it as before. */
export function handFocus(heir: HTMLElement, options?: FocusOptions): void {
  if (!heir.hasAttribute('tabindex')) {
    heir.tabIndex = -1;
    // Read out whole: a name alone does not say what came of the press. A new page is read from its start anyway.
    if (heir.tagName !== 'MAIN') {
      heir.id ||= `heir-${crypto.randomUUID()}`;
      heir.setAttribute('aria-describedby', heir.id);
    }
    heir.addEventListener(
      'blur',
      () => {
        heir.removeAttribute('tabindex');
        heir.removeAttribute('aria-describedby');
      },
      { once: true },
    );
  }
  heir.focus(options);
}
