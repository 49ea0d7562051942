import { useState } from 'react';
import { t } from '../../i18n.ts';
import { Button } from '../base/Button.tsx';
import { Dialog } from '../base/Dialog.tsx';
import { TextField } from '../base/TextField.tsx';

const MAX_DAYS = 365;

/** After how many silent days a follow-up is suggested. */
export function RemindersDialog({
  days,
  onSave,
  onClose,
}: {
  days: number;
  onSave: (days: number) => void;
  onClose: () => void;
}) {
  const [typed, setTyped] = useState(String(days));
  const value = /^\d{1,3}$/.test(typed.trim()) ? Number(typed) : Number.NaN;
  const isValid = value <= MAX_DAYS;
  return (
    <Dialog
      title={t('tracker_reminders')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('base_cancel')}</Button>
          <Button
            variant="primary"
            isDisabled={!isValid}
            onPress={() => {
              onSave(value);
              onClose();
            }}
          >
            {t('tracker_save')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-3">
        <p>{t('tracker_remindersText')}</p>
        <TextField
          label={t('tracker_followUpDays')}
          description={t('tracker_followUpDaysHelp')}
          inputMode="numeric"
          autoFocus
          value={typed}
          onChange={setTyped}
          error={isValid ? undefined : t('tracker_followUpDaysFault', MAX_DAYS)}
        />
      </div>
    </Dialog>
  );
}
