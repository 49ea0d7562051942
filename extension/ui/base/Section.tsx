import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Disclosure, DisclosurePanel } from 'react-aria-components/Disclosure';
import { Heading } from 'react-aria-components/Heading';

export type SectionProps = {
  title: string;
  /** Shown beside the title, also while closed. */
  count?: number;
  /** Beside the title, at the end: a quiet button or a badge. */
  aside?: ReactNode;
  isOpenAtFirst?: boolean;
  children: ReactNode;
};

/** A titled part that folds away. */
export function Section({ title, count, aside, isOpenAtFirst = true, children }: SectionProps) {
  return (
    <Disclosure defaultExpanded={isOpenAtFirst} className="group/section min-w-0">
      <div className="flex items-center gap-2">
        <Heading level={2} className="min-w-0 flex-1">
          <Button
            slot="trigger"
            className="flex w-full items-center gap-1 rounded-sm py-1 text-start text-13 font-semibold text-ink"
          >
            <ChevronRight
              aria-hidden
              size="1rem"
              className="-ms-0.5 shrink-0 text-muted transition-transform group-data-[expanded]/section:rotate-90"
            />
            <span className="min-w-0">{title}</span>
            {count !== undefined && (
              <span className="ms-1 font-normal tabular-nums text-muted">{count}</span>
            )}
          </Button>
        </Heading>
        {aside}
      </div>
      <DisclosurePanel className="min-w-0">
        <div className="flex flex-col gap-2 pt-1">{children}</div>
      </DisclosurePanel>
    </Disclosure>
  );
}
