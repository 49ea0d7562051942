import { useEffect, useRef } from 'react';
import { t } from '../../../i18n.ts';
import type { ResumeText } from '../../../resume/types.ts';
import { cx } from '../../base/classes.ts';

/** The document's text by page; lines that were read are marked, those of the value at hand more so and in view. */
export function SourceText({
  text,
  used,
  active,
}: {
  text: ResumeText;
  used: ReadonlySet<number>;
  active: readonly number[];
}) {
  const panel = useRef<HTMLElement>(null);
  const first = active[0];
  useEffect(() => {
    const box = panel.current;
    const line = box?.querySelector<HTMLElement>(`[data-line="${first}"]`);
    // Only inside the panel: the page itself stays where the person reads.
    if (box && line) box.scrollTop = line.offsetTop - box.clientHeight / 3;
  }, [first]);
  const pages = Array.from({ length: text.pages }, (_, at) => at + 1);
  return (
    <section
      ref={panel}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
      tabIndex={0}
      aria-label={t('import_doc_text')}
      className="relative max-h-64 overflow-auto rounded-lg border border-line bg-surface p-2 text-12 @min-[40rem]:sticky @min-[40rem]:top-4 @min-[40rem]:max-h-[calc(100vh-9rem)]"
    >
      {pages.map((page) => (
        <div key={page}>
          {text.pages > 1 && (
            <p className="mt-2 mb-1 font-semibold text-muted">{t('import_doc_page', page)}</p>
          )}
          {text.lines
            .filter((line) => line.page === page)
            .map((line) => {
              const isActive = active.includes(line.at);
              return (
                <p
                  key={line.at}
                  data-line={line.at}
                  data-active={isActive || undefined}
                  dir="auto"
                  className={cx(
                    'border-s-4 px-1.5 wrap-anywhere',
                    isActive
                      ? 'border-accent bg-accent text-on-accent'
                      : used.has(line.at)
                        ? 'border-accent bg-accent-soft text-ink'
                        : 'border-transparent text-muted',
                  )}
                >
                  {line.isBullet ? `• ${line.text}` : line.text}
                </p>
              );
            })}
        </div>
      ))}
    </section>
  );
}
