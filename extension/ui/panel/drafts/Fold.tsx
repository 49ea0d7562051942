import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Disclosure, DisclosurePanel } from 'react-aria-components/Disclosure';

/** What is shown when it is asked for, inside a card. */
export function Fold({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Disclosure className="group/fold min-w-0">
      <Button
        slot="trigger"
        className="flex items-center gap-1 rounded-sm text-start text-12 font-medium text-accent"
      >
        <ChevronRight
          aria-hidden
          size="0.875rem"
          className="shrink-0 transition-transform group-data-[expanded]/fold:rotate-90"
        />
        {title}
      </Button>
      <DisclosurePanel className="min-w-0">
        <div className="pt-1">{children}</div>
      </DisclosurePanel>
    </Disclosure>
  );
}
