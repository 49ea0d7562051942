import type { LucideIcon } from 'lucide-react';
import { Menu as AriaMenu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { cx, OVERLAY } from './classes.ts';
import { IconButton } from './IconButton.tsx';

export type MenuEntry = {
  id: string;
  label: string;
  /** A second, quieter line. */
  hint?: string;
  icon?: LucideIcon;
  isDanger?: boolean;
  isDisabled?: boolean;
  onAction: () => void;
};

/** A menu behind an icon button. */
export function Menu({
  icon,
  label,
  entries,
}: {
  icon: LucideIcon;
  label: string;
  entries: readonly MenuEntry[];
}) {
  return (
    <MenuTrigger>
      <IconButton icon={icon} label={label} />
      <Popover
        placement="bottom end"
        className={cx(OVERLAY, 'min-w-[min(10rem,calc(100vw-24px))]')}
      >
        <AriaMenu className="max-h-80 overflow-auto p-1 outline-none">
          {entries.map(({ icon: Icon, ...entry }) => (
            <MenuItem
              key={entry.id}
              id={entry.id}
              onAction={entry.onAction}
              isDisabled={entry.isDisabled}
              textValue={entry.label}
              className={cx(
                'flex items-start gap-2 rounded-sm px-2 py-1.5 text-13 outline-none data-[focused]:bg-accent-soft data-[disabled]:text-muted',
                entry.isDanger && 'text-refused',
              )}
            >
              {Icon && <Icon aria-hidden size="1rem" className="mt-0.5 shrink-0" />}
              <span dir="auto" className="min-w-0">
                {entry.label}
                {entry.hint && <span className="block text-12 text-muted">{entry.hint}</span>}
              </span>
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
