import { CloudOff, UserRoundCheck } from 'lucide-react';
import { useState } from 'react';
import { t } from '../../i18n.ts';
import { Badge } from '../base/Badge.tsx';
import { Button } from '../base/Button.tsx';
import { Dialog } from '../base/Dialog.tsx';
import { AccountContent } from './AccountContent.tsx';
import type { AccountView, AskAccount } from './model.ts';

/** One quiet line of the panel: who is signed in, or that everything stays here; behind it the account itself. */
export function AccountLine({ view, ask }: { view: AccountView; ask: AskAccount }) {
  const [isOpen, setIsOpen] = useState(false);
  const { person, ended, pending } = view;
  const Icon = person ? UserRoundCheck : CloudOff;
  const word = person
    ? person.email
    : t(ended === 'revoked' ? 'account_lineEnded' : 'account_lineNobody');
  const fault = person && view.sync?.fault;
  const action = pending && !person ? 'account_lineCode' : 'account_lineSignIn';
  return (
    <aside
      aria-label={t('options_account')}
      className="flex min-w-0 items-center gap-1.5 border-b border-line bg-surface py-1 ps-4 pe-2 text-12 text-muted"
    >
      <Icon aria-hidden size="0.875rem" className="shrink-0" />
      <span dir="auto" className="min-w-0 flex-1 truncate" title={word}>
        {word}
      </span>
      {fault && <Badge tone="refused">{t('account_lineFault')}</Badge>}
      <Button size="small" variant="quiet" onPress={() => setIsOpen(true)}>
        {t(person ? 'options_account' : action)}
      </Button>
      <Dialog
        title={t('options_account')}
        isOpen={isOpen}
        onClose={() => setIsOpen(false)}
        actions={<Button onPress={() => setIsOpen(false)}>{t('base_close')}</Button>}
      >
        <AccountContent view={view} ask={ask} />
      </Dialog>
    </aside>
  );
}
