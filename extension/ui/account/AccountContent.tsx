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
  const userId = person?.userId ?? null;
  const before = useRef(userId);
  useEffect(() => {
    // The form that had the focus is gone: say what became of it.
    if (userId && before.current !== userId) setSaid(t('account_saidSignedIn'));
    before.current = userId;
  }, [userId]);
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
      <div role="status" className="empty:hidden">
        {said && <Notice tone="verified">{said}</Notice>}
      </div>
      {pending?.purpose === 'newPassword' ? (
        <NewPassword view={view} ask={ask} say={setSaid} isAfterReset />
      ) : pending ? (
        <EnterCode view={view} ask={ask} purpose={pending.purpose} email={pending.email} />
      ) : (
        !person && <SignIn view={view} ask={ask} />
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
