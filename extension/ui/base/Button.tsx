import type { LucideIcon } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { Button as AriaButton, type ButtonProps as AriaProps } from 'react-aria-components/Button';
import { cx } from './classes.ts';

/** `primary`: at most one per view. `danger`: destructive or irreversible. */
export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';

export type ButtonProps = Omit<AriaProps, 'children' | 'className' | 'style'> & {
  children: ReactNode;
  variant?: ButtonVariant;
  size?: 'small' | 'medium';
  icon?: LucideIcon;
  /** As wide as its container. */
  wide?: boolean;
  /** A quiet one whose words begin where the text above it begins. */
  flush?: boolean;
  ref?: Ref<HTMLButtonElement>;
};

const LOOK = {
  primary: 'border-transparent bg-accent text-on-accent data-[hovered]:bg-accent-hover',
  secondary: 'border-control bg-surface text-ink data-[hovered]:bg-sunken',
  quiet: 'border-transparent text-accent data-[hovered]:bg-accent-soft',
  danger: 'border-transparent bg-refused text-on-refused data-[hovered]:bg-refused-hover',
} satisfies Record<ButtonVariant, string>;

const SIZE = {
  small: 'min-h-7 gap-1 px-2 py-0.5 text-12',
  medium: 'min-h-8 gap-1.5 px-3 py-1 text-13',
};

export function Button({
  variant = 'secondary',
  size = 'medium',
  icon: Icon,
  wide = false,
  flush = false,
  children,
  ...props
}: ButtonProps) {
  return (
    <AriaButton
      {...props}
      className={cx(
        'inline-flex min-w-0 items-center justify-center rounded-md border text-center font-medium transition-colors',
        'data-[disabled]:border-line data-[disabled]:bg-sunken data-[disabled]:text-muted data-[pending]:opacity-70',
        wide && 'w-full',
        flush && (size === 'small' ? '-ms-2' : '-ms-3'),
        SIZE[size],
        LOOK[variant],
      )}
    >
      {Icon && (
        <Icon aria-hidden size={size === 'small' ? '0.875rem' : '1rem'} className="shrink-0" />
      )}
      <span className="min-w-0">{children}</span>
    </AriaButton>
  );
}
