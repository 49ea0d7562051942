import { APPLICATION_STATUSES, type ApplicationStatus } from '@jobai/shared/application';
import { ChevronDown } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { t } from '../../i18n.ts';
import { cx, OVERLAY } from '../base/classes.ts';
import { TONE_GROUND } from '../base/tone.ts';
import { STATUS_LOOK } from './statuses.ts';

/** The status as a button; its menu moves the application. */
export function StatusMenu({
  name,
  status,
  onMove,
}: {
  /** What is moved, for whoever can't see the row around it. */
  name: string;
  status: ApplicationStatus;
  onMove: (to: ApplicationStatus) => void;
}) {
  const { icon: Icon, tone } = STATUS_LOOK[status];
  return (
    <MenuTrigger>
      <Button
        aria-label={t('tracker_statusOf', name, t(`status_${status}`))}
        className={cx(
          'inline-flex min-h-6 shrink-0 items-center gap-1 rounded-sm px-1.5 text-12 font-medium data-[hovered]:brightness-95',
          TONE_GROUND[tone],
        )}
      >
        <Icon aria-hidden size="0.75rem" className="shrink-0" />
        {t(`status_${status}`)}
        <ChevronDown aria-hidden size="0.75rem" className="shrink-0" />
      </Button>
      <Popover placement="bottom start" className={cx(OVERLAY, 'min-w-40')}>
        <Menu
          aria-label={t('tracker_moveTo')}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[status]}
          onAction={(key) => {
            const to = APPLICATION_STATUSES.find((each) => each === key);
            // The status it has is no move, and an undo offered for it would take an older one back.
            if (to && to !== status) onMove(to);
          }}
          className="max-h-80 overflow-auto p-1 outline-none"
        >
          {APPLICATION_STATUSES.map((each) => {
            const EachIcon = STATUS_LOOK[each].icon;
            return (
              <MenuItem
                key={each}
                id={each}
                textValue={t(`status_${each}`)}
                className="flex items-center gap-2 rounded-sm px-2 py-1.5 text-13 outline-none data-[focused]:bg-accent-soft data-[selected]:font-semibold"
              >
                <EachIcon aria-hidden size="1rem" className="shrink-0 text-muted" />
                {t(`status_${each}`)}
              </MenuItem>
            );
          })}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
