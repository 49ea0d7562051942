import { useState } from 'react';
import { t } from '../../../i18n.ts';
import { Button } from '../../base/Button.tsx';
import { TextField } from '../../base/TextField.tsx';

/** Another draft; a note says what should be different in it, and none is needed. The one there is stays until the other came. */
export function AgainForm({
  label,
  isBusy,
  onAsk,
  onClose,
}: {
  label: string;
  isBusy: boolean;
  onAsk: (note: string) => Promise<boolean>;
  onClose: () => void;
}) {
  const [note, setNote] = useState('');
  return (
    <form
      className="flex min-w-0 flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (isBusy) return;
        void onAsk(note.trim().slice(0, 1000)).then((isAsked) => {
          if (isAsked) onClose();
        });
      }}
    >
      <TextField
        label={t('draft_note')}
        description={t('draft_noteHint')}
        autoFocus
        maxLength={1000}
        value={note}
        onChange={setNote}
      />
      <div className="flex flex-wrap gap-2">
        <Button
          type="submit"
          size="small"
          variant="primary"
          isDisabled={isBusy}
          aria-label={t('draft_againNamed', label.slice(0, 200))}
        >
          {t('draft_again')}
        </Button>
        <Button size="small" variant="quiet" onPress={onClose}>
          {t('panel_cancelEdit')}
        </Button>
      </div>
    </form>
  );
}
