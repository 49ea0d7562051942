import type { ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { t } from '../../i18n.ts';
import { Button } from './Button.tsx';
import { cx, OVERLAY } from './classes.ts';

export type DialogProps = {
  title: string;
  children: ReactNode;
  /** Buttons, the main one last. */
  actions: ReactNode;
  isOpen: boolean;
  onClose: () => void;
  /** Interrupts, and asks for a decision. */
  role?: 'dialog' | 'alertdialog';
};

export function Dialog({
  title,
  children,
  actions,
  isOpen,
  onClose,
  role = 'dialog',
}: DialogProps) {
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      isDismissable={role === 'dialog'}
      className="fixed inset-0 z-10 flex items-center justify-center bg-scrim p-4"
    >
      <Modal className={cx(OVERLAY, 'flex max-h-full w-full max-w-md flex-col overflow-hidden')}>
        <AriaDialog role={role} className="flex min-h-0 flex-col outline-none">
          <Heading slot="title" className="px-4 pt-4 text-15 font-semibold">
            {title}
          </Heading>
          <div className="min-h-0 overflow-auto px-4 py-2 text-13">{children}</div>
          <div className="flex flex-wrap justify-end gap-2 px-4 pt-2 pb-4">{actions}</div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

/** Asks once before something that cannot be undone. */
export function ConfirmDialog({
  title,
  children,
  confirmLabel,
  isDanger = false,
  isOpen,
  onConfirm,
  onClose,
}: {
  title: string;
  children: ReactNode;
  confirmLabel: string;
  isDanger?: boolean;
  isOpen: boolean;
  onConfirm: () => void;
  onClose: () => void;
}) {
  return (
    <Dialog
      role="alertdialog"
      title={title}
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('base_cancel')}</Button>
          <Button
            variant={isDanger ? 'danger' : 'primary'}
            onPress={() => {
              onClose();
              onConfirm();
            }}
          >
            {confirmLabel}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  );
}
