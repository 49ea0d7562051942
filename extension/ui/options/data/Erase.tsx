import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { StoreCounts } from '../../../db/erase.ts';
import { t } from '../../../i18n.ts';
import { Button } from '../../base/Button.tsx';
import { Dialog } from '../../base/Dialog.tsx';
import { Notice } from '../../base/Notice.tsx';
import { Section } from '../../base/Section.tsx';
import { TextField } from '../../base/TextField.tsx';
import { countLines } from './Stored.tsx';

/** Erasing everything, once the word was typed; what was there is said below the button, where the person looks. */
export function Erase({
  onErase,
  erased,
  accountHost,
  unsent,
}: {
  onErase: () => Promise<void>;
  /** What was there; null before. */
  erased: StoreCounts | null;
  /** What the account does not have yet, in words; ''. */
  unsent: string;
  /** Where the account is that stays; null: nobody is signed in. */
  accountHost: string | null;
}) {
  const [isAsking, setIsAsking] = useState(false);
  return (
    <Section title={t('options_eraseTitle')}>
      <p className="max-w-lg text-muted">
        {t('options_eraseText')} {t('keep_eraseFiles')}
      </p>
      {accountHost && <p className="max-w-lg text-muted">{t('account_eraseKeeps', accountHost)}</p>}
      <div>
        <Button variant="danger" icon={Trash2} onPress={() => setIsAsking(true)}>
          {t('options_erase')}
        </Button>
      </div>
      {erased && (
        <Notice tone="verified" isUrgent title={t('options_erased')}>
          {countLines(erased)
            .map(({ name, count }) => t('import_counted', name, count))
            .join(' · ')}
        </Notice>
      )}
      {isAsking && (
        <EraseDialog
          unsent={unsent}
          onClose={() => setIsAsking(false)}
          onErase={async () => {
            setIsAsking(false);
            await onErase();
          }}
        />
      )}
    </Section>
  );
}

function EraseDialog({
  unsent,
  onClose,
  onErase,
}: {
  unsent: string;
  onClose: () => void;
  onErase: () => void;
}) {
  const [typed, setTyped] = useState('');
  const word = t('options_eraseWord');
  return (
    <Dialog
      role="alertdialog"
      isOpen
      title={t('options_eraseAsk')}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('base_cancel')}</Button>
          <Button variant="danger" isDisabled={typed.trim() !== word} onPress={onErase}>
            {t('options_erase')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-3">
        <p>{t('options_eraseWarning')}</p>
        {unsent && <p className="font-medium">{unsent}</p>}
        <TextField
          label={t('options_eraseType', word)}
          value={typed}
          onChange={setTyped}
          autoFocus
          autoComplete="off"
        />
      </div>
    </Dialog>
  );
}
