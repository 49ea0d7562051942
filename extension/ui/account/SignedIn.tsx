import { BadgeCheck, LogOut, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { t } from '../../i18n.ts';
import { Badge } from '../base/Badge.tsx';
import { Button } from '../base/Button.tsx';
import { Card } from '../base/Card.tsx';
import { ConfirmDialog } from '../base/Dialog.tsx';
import { Notice } from '../base/Notice.tsx';
import { Section } from '../base/Section.tsx';
import { TextField } from '../base/TextField.tsx';
import { FormBox } from './FormBox.tsx';
import { type AccountView, type AskAccount, hostOf, unsentText } from './model.ts';
import { NewPassword } from './NewPassword.tsx';
import { useAsk } from './useAsk.ts';

type Props = { view: AccountView; ask: AskAccount; say: (text: string) => void };

export function SignedIn({
  person,
  ...props
}: Props & { person: NonNullable<AccountView['person']> }) {
  const { view } = props;
  const isOffered = view.sync?.stage === 'ask' || view.sync?.stage === 'otherServer';
  return (
    <>
      <Card>
        <div className="flex flex-wrap items-center gap-2">
          <div className="min-w-0 flex-1 basis-40">
            <p dir="auto" className="font-medium">
              {person.email}
            </p>
            <p className="text-12 text-muted">{t('account_at', hostOf(view.backendUrl))}</p>
            <SyncLink>{t('account_sync')}</SyncLink>
          </div>
          <Badge tone="verified" icon={BadgeCheck}>
            {t('account_isSignedIn')}
          </Badge>
        </div>
      </Card>
      {view.sync?.stage === 'otherAccount' && view.pending === null && (
        <Notice
          tone="needs"
          title={t('sync_otherTitle')}
          actions={<SyncLink>{t('account_otherLook')}</SyncLink>}
        >
          {t('account_otherText')}
        </Notice>
      )}
      {isOffered && view.pending === null && (
        <Notice
          tone="needs"
          title={t('account_offerSync')}
          actions={<SyncLink>{t('account_offerSyncLook')}</SyncLink>}
        >
          {t('account_offerSyncText')}
        </Notice>
      )}
      {view.sync?.fault && (
        <Notice
          tone={view.sync.fault === 'offline' || view.sync.fault === 'busy' ? 'needs' : 'refused'}
          title={t('sync_failed')}
        >
          {t(`sync_fault_${view.sync.fault}`, hostOf(view.backendUrl))}
        </Notice>
      )}
      <Leave {...props} />
      {view.pending === null && (
        <>
          <Section title={t('account_changeEmail')} isOpenAtFirst={false}>
            <ChangeEmail {...props} />
          </Section>
          <Section title={t('account_changePassword')} isOpenAtFirst={false}>
            <NewPassword {...props} />
          </Section>
        </>
      )}
      <Section title={t('account_deleteTitle')} isOpenAtFirst={false}>
        <Delete {...props} />
      </Section>
    </>
  );
}

/** In the panel too, where it opens the options. */
function SyncLink({ children }: { children: string }) {
  return (
    <a
      href="/options.html#/sync"
      target={location.pathname === '/options.html' ? undefined : '_blank'}
      rel="noreferrer"
      className="text-12 text-accent underline"
    >
      {children}
    </a>
  );
}

function Leave({ view, ask, say }: Props) {
  const unsent = unsentText(view.sync);
  const [isAsking, setIsAsking] = useState(false);
  const { run, isRunning, problem } = useAsk(ask, view.backendUrl);
  const leave = async (everywhere: boolean) => {
    const reply = await run({ type: 'account.signOut', everywhere });
    if (!reply?.ok) return;
    if (reply.isLocalOnly) say(t('account_leftHereOnly'));
    else say(t(everywhere ? 'account_leftEverywhere' : 'account_left'));
  };
  return (
    <div className="flex flex-col gap-2">
      <p className="max-w-lg text-muted">{t('account_leaveText')}</p>
      {unsent && <Notice tone="needs">{unsent}</Notice>}
      {problem && (
        <Notice tone="refused" isUrgent>
          {problem}
        </Notice>
      )}
      <div className="flex flex-wrap gap-2">
        <Button icon={LogOut} isPending={isRunning} onPress={() => void leave(false)}>
          {t('account_leave')}
        </Button>
        <Button variant="quiet" isDisabled={isRunning} onPress={() => setIsAsking(true)}>
          {t('account_leaveEverywhere')}
        </Button>
      </div>
      <ConfirmDialog
        title={t('account_leaveEverywhereAsk')}
        confirmLabel={t('account_leaveEverywhere')}
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
        onConfirm={() => void leave(true)}
      >
        {[unsent, t('account_leaveEverywhereText')].filter(Boolean).join(' ')}
      </ConfirmDialog>
    </div>
  );
}

function ChangeEmail({ view, ask }: Props) {
  const [email, setEmail] = useState('');
  const [error, setError] = useState<string>();
  const { run, isRunning, problem } = useAsk(ask, view.backendUrl);
  const send = () => {
    const fault = /^\S+@\S+$/.test(email.trim()) ? undefined : t('account_emailFault');
    setError(fault);
    if (!fault) void run({ type: 'account.changeEmail', email });
  };
  return (
    <FormBox
      text={t('account_changeEmailText')}
      problem={problem}
      submit={t('account_do_code')}
      isRunning={isRunning}
      isPrimary={false}
      onSubmit={send}
    >
      <TextField
        label={t('account_newEmail')}
        type="email"
        autoComplete="email"
        value={email}
        onChange={setEmail}
        error={error}
      />
    </FormBox>
  );
}

function Delete({ view, ask }: Props) {
  const [isAsking, setIsAsking] = useState(false);
  const { run, isRunning, problem } = useAsk(ask, view.backendUrl);
  const host = hostOf(view.backendUrl);
  return (
    <div className="flex flex-col gap-2">
      <p className="max-w-lg text-muted">{t('account_deleteText', host)}</p>
      {problem && (
        <Notice tone="refused" isUrgent>
          {problem}
        </Notice>
      )}
      <div>
        <Button
          variant="danger"
          icon={Trash2}
          isPending={isRunning}
          onPress={() => setIsAsking(true)}
        >
          {t('account_delete')}
        </Button>
      </div>
      <ConfirmDialog
        isDanger
        title={t('account_deleteAsk')}
        confirmLabel={t('account_delete')}
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
        onConfirm={() => void run({ type: 'account.delete' })}
      >
        <div className="flex flex-col gap-2">
          <p>{t('account_deleteGoes', view.person?.email ?? '', host)}</p>
          <p>{t('account_deleteStays')}</p>
        </div>
      </ConfirmDialog>
    </div>
  );
}
