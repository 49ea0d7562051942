import type { LucideIcon } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Button } from '../base/Button.tsx';
import { ConfirmDialog } from '../base/Dialog.tsx';
import { useRun } from './useRun.ts';

/** A quiet button for what can't be taken back: it asks first, and waits while it is done. */
export function AskedButton({
  icon,
  label,
  pendingLabel = label,
  title,
  confirmLabel,
  isDanger = false,
  act,
  children,
}: {
  icon: LucideIcon;
  label: string;
  /** While it is done. */
  pendingLabel?: string;
  title: string;
  confirmLabel: string;
  isDanger?: boolean;
  act: Parameters<ReturnType<typeof useRun>['run']>[0];
  children: ReactNode;
}) {
  const [isAsking, setAsking] = useState(false);
  const { run, isRunning } = useRun();
  return (
    <>
      <Button
        variant="quiet"
        size="small"
        icon={icon}
        isPending={isRunning}
        onPress={() => setAsking(true)}
      >
        {isRunning ? pendingLabel : label}
      </Button>
      <ConfirmDialog
        title={title}
        confirmLabel={confirmLabel}
        isDanger={isDanger}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        onConfirm={() => void run(act)}
      >
        {children}
      </ConfirmDialog>
    </>
  );
}
