import { ArrowDown, ArrowUp, ChevronRight, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Disclosure, DisclosurePanel } from 'react-aria-components/Disclosure';
import { Heading } from 'react-aria-components/Heading';
import { t } from '../../../i18n.ts';
import { Badge } from '../../base/Badge.tsx';
import { Card } from '../../base/Card.tsx';
import { IconButton } from '../../base/IconButton.tsx';

/** One entry of a list, folded to its name until it is edited. */
export function EntryCard({
  name,
  isNew,
  isCurrentJob,
  onUp,
  onDown,
  onRemove,
  children,
}: {
  name: string;
  isNew: boolean;
  isCurrentJob: boolean;
  /** null: it is the first. Absent: their order says nothing. */
  onUp?: (() => void) | null;
  /** null: it is the last. */
  onDown?: (() => void) | null;
  onRemove: () => void;
  children: ReactNode;
}) {
  return (
    <Card flush>
      <Disclosure defaultExpanded={isNew} className="group/entry min-w-0">
        <div className="flex flex-wrap items-center justify-end gap-1 py-1 ps-2 pe-1">
          <Heading level={3} className="min-w-0 flex-1 basis-40">
            <Button
              slot="trigger"
              className="flex w-full items-start gap-1 rounded-sm py-1 text-start text-13 font-semibold"
            >
              <ChevronRight
                aria-hidden
                size="1rem"
                className="mt-0.5 shrink-0 text-muted transition-transform group-data-[expanded]/entry:rotate-90"
              />
              <span dir="auto" className="line-clamp-2 min-w-0">
                {name}
              </span>
            </Button>
          </Heading>
          {isCurrentJob && <Badge tone="verified">{t('profile_currentJob')}</Badge>}
          {onUp !== undefined && (
            <IconButton
              icon={ArrowUp}
              label={t('profile_moveUp', name)}
              isDisabled={onUp === null}
              onPress={() => onUp?.()}
            />
          )}
          {onDown !== undefined && (
            <IconButton
              icon={ArrowDown}
              label={t('profile_moveDown', name)}
              isDisabled={onDown === null}
              onPress={() => onDown?.()}
            />
          )}
          <IconButton icon={Trash2} label={t('profile_removeEntry', name)} onPress={onRemove} />
        </div>
        <DisclosurePanel className="min-w-0">
          <div className="border-t border-line p-3">{children}</div>
        </DisclosurePanel>
      </Disclosure>
    </Card>
  );
}
