import type { LucideIcon } from 'lucide-react';
import { Button as AriaButton, type ButtonProps as AriaProps } from 'react-aria-components/Button';
import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip';

export type IconButtonProps = Omit<AriaProps, 'children' | 'className' | 'style' | 'aria-label'> & {
  icon: LucideIcon;
  /** Its accessible name, also shown as the tooltip. */
  label: string;
};

export function IconButton({ icon: Icon, label, ...props }: IconButtonProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      <AriaButton
        {...props}
        aria-label={label}
        className="inline-flex size-7 shrink-0 items-center justify-center rounded-md text-muted transition-colors data-[hovered]:bg-sunken data-[hovered]:text-ink data-[pressed]:bg-sunken data-[disabled]:opacity-40"
      >
        <Icon aria-hidden size="1rem" />
      </AriaButton>
      <Tooltip
        offset={4}
        className="max-w-60 rounded-sm bg-ink px-2 py-1 text-12 text-canvas shadow-overlay"
      >
        {label}
      </Tooltip>
    </TooltipTrigger>
  );
}
