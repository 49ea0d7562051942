import { useEffect, useRef, useState } from 'react';
import { t } from '../../i18n.ts';
import { Notice } from '../base/Notice.tsx';
import { EnterCode } from './EnterCode.tsx';
import { type AccountView, type AskAccount, hostOf } from './model.ts';
import { NewPassword } from './NewPassword.tsx';
import { ServerField } from './ServerField.tsx';
import { SignedIn } from './SignedIn.tsx';
import { SignIn } from './SignIn.tsx';

/** What stands on the account page and in the panel's dialog: the next step, whichever that is. */
export function AccountContent({ view, ask }: { view: AccountView; ask: AskAccount }) {
  const [said, setSaid] = useState<string | null>(null);
  const { pending, person, ended } = view;
  const change = useChange(view);
  useEffect(() => {
    if (change) setSaid(change.text);
  }, [change]);
  const status = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The form that had the focus is gone: what became of it has it.
    if (said && document.activeElement === document.body) status.current?.focus();
  }, [said]);
  // A code that is not entered after all leaves the address where it was typed.
  const [lastEmail, setLastEmail] = useState('');
  if (pending && pending.purpose !== 'newPassword' && pending.email !== lastEmail)
    setLastEmail(pending.email);
  const host = hostOf(view.backendUrl);
  return (
    <div className="flex min-w-0 flex-col gap-4">
      {ended && !person && (
        <Notice
          tone={ended === 'revoked' ? 'needs' : 'neutral'}
          title={t(`account_ended_${ended}`)}
        >
          {t(`account_endedText_${ended}`, host)}
        </Notice>
      )}
      <div ref={status} role="status" tabIndex={-1} className="rounded-lg empty:hidden">
        {said && <Notice tone="verified">{said}</Notice>}
      </div>
      {pending?.purpose === 'newPassword' ? (
        <NewPassword view={view} ask={ask} say={setSaid} isAfterReset />
      ) : pending ? (
        <EnterCode view={view} ask={ask} purpose={pending.purpose} email={pending.email} />
      ) : (
        !person && (
          <SignIn view={view} ask={ask} emailBefore={lastEmail} onMove={() => setSaid(null)} />
        )
      )}
      {person ? (
        <SignedIn view={view} person={person} ask={ask} say={setSaid} />
      ) : (
        <>
          <p className="max-w-sm text-12 text-muted">{t('account_whatGoes', host)}</p>
          <ServerField view={view} ask={ask} />
        </>
      )}
    </div>
  );
}

/**
 * What became of the account while this is open, to be said once; `text` is null where the next step says enough. The
 * same object until something else happens.
 */
function useChange({ person, pending }: AccountView): { text: string | null } | null {
  const userId = person?.userId ?? null;
  const email = person?.email ?? null;
  const purpose = pending?.purpose ?? null;
  const before = useRef({ userId, email });
  const [change, setChange] = useState<{ text: string | null } | null>(null);
  useEffect(() => {
    const was = before.current;
    if (purpose) setChange({ text: null });
    else if (userId && was.userId !== userId) setChange({ text: t('account_saidSignedIn') });
    else if (email && was.email !== email) setChange({ text: t('account_saidEmail', email) });
    // Whoever confirms their address is told so once the code is done with.
    if (!purpose || purpose === 'newPassword') before.current = { userId, email };
  }, [userId, email, purpose]);
  return change;
}
