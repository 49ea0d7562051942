import { X } from 'lucide-react';
import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';
import { t } from '../../i18n.ts';
import { Button } from './Button.tsx';
import { cx, OVERLAY } from './classes.ts';
import { IconButton } from './IconButton.tsx';

/** A short message about what was just done; stays until closed, so that nobody has to race for Undo. */
export type Toast = { text: string; undo?: () => void };

const ToastContext = createContext<((toast: Toast) => void) | null>(null);

/** Shows a toast; the newest replaces the one before. */
export function useToast(): (toast: Toast) => void {
  const show = useContext(ToastContext);
  if (!show) throw new Error('useToast needs ToastProvider above it');
  return show;
}

export function ToastProvider({ children }: { children: ReactNode }) {
  const [toast, setToast] = useState<Toast | null>(null);
  const show = useCallback((next: Toast) => setToast(next), []);
  const undo = toast?.undo;
  return (
    <ToastContext value={show}>
      {children}
      <div
        role="status"
        className="pointer-events-none fixed inset-x-3 bottom-[calc(var(--footer-height,0px)+0.75rem)] z-6"
      >
        {toast && (
          <div
            className={cx(
              OVERLAY,
              'pointer-events-auto mx-auto flex max-w-md items-center gap-2 py-1 ps-3 pe-1',
            )}
          >
            <span className="min-w-0 flex-1">{toast.text}</span>
            {undo && (
              <Button
                variant="quiet"
                size="small"
                onPress={() => {
                  setToast(null);
                  undo();
                }}
              >
                {t('base_undo')}
              </Button>
            )}
            <IconButton icon={X} label={t('base_close')} onPress={() => setToast(null)} />
          </div>
        )}
      </div>
    </ToastContext>
  );
}
