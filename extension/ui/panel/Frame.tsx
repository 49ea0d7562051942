import { type ReactNode, useEffect, useRef } from 'react';
import type { Problem } from '../../apply/session.ts';
import { t } from '../../i18n.ts';
import { Notice } from '../base/Notice.tsx';

/** What stands under the header: content that scrolls, and a footer that always shows the next thing to do. */
export function Frame({ children, footer }: { children: ReactNode; footer?: ReactNode }) {
  const bar = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = bar.current;
    if (!element) return;
    // What gets the focus must not come to rest under the footer (WCAG 2.4.11).
    const root = document.documentElement;
    const observer = new ResizeObserver(() => {
      root.style.scrollPaddingBottom = `${element.offsetHeight + 8}px`;
      root.style.setProperty('--footer-height', `${element.offsetHeight}px`);
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
      root.style.scrollPaddingBottom = '';
      root.style.removeProperty('--footer-height');
    };
  }, []);
  return (
    <>
      <main className="flex min-w-0 flex-1 flex-col gap-4 px-4 py-4">{children}</main>
      {footer && (
        <footer
          ref={bar}
          className="sticky bottom-0 z-5 flex max-h-[50dvh] flex-col gap-2 overflow-auto border-t border-line bg-surface px-4 py-3"
        >
          {footer}
        </footer>
      )}
    </>
  );
}

/** Buttons side by side; each goes to its own line when they do not fit. */
export function FooterButtons({ children }: { children: ReactNode }) {
  return <div className="flex flex-wrap gap-2 *:flex-auto">{children}</div>;
}

/** What an action answered when it did not work. */
export function ProblemNotice({ problem }: { problem: Problem | null }) {
  if (!problem) return null;
  return (
    <Notice tone="refused" isUrgent>
      {t(`problem_${problem}`)}
    </Notice>
  );
}
