import type { ReactNode } from 'react';
import { cx } from './classes.ts';

/** A raised box. `flush`: its children bring their own padding (rows with lines between). */
export function Card({ children, flush = false }: { children: ReactNode; flush?: boolean }) {
  return (
    <div
      className={cx(
        'min-w-0 rounded-lg border border-line bg-surface shadow-raised',
        !flush && 'p-3',
      )}
    >
      {children}
    </div>
  );
}
