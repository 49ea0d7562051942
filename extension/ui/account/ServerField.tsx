import { ExternalLink, Server } from 'lucide-react';
import { useEffect, useState } from 'react';
import { t } from '../../i18n.ts';
import { Button } from '../base/Button.tsx';
import { Notice } from '../base/Notice.tsx';
import { TextField } from '../base/TextField.tsx';
import { type AccountView, type AskAccount, hostOf, problemText } from './model.ts';

type Result = { said: string; isGood: boolean; address: string; mayLook: boolean; stays: string };

/** Nobody else's server: without one running there, every sign-in fails. */
const isOwnMachine = (address: string) =>
  URL.canParse(address) && ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(address).hostname);

/** Of what was typed, which may lack its scheme and have a path. */
function hostMeant(typed: string): string {
  const full = /:\/\//.test(typed) ? typed : `https://${typed.trim()}`;
  return URL.canParse(full) ? new URL(full).host : typed;
}

/** Where the backend is: the person's choice. Shown in one line until it is to be changed or tested. */
export function ServerField({ view, ask }: { view: AccountView; ask: AskAccount }) {
  const [isOpen, setIsOpen] = useState(false);
  const [wasOpen, setWasOpen] = useState(false);
  const [address, setAddress] = useState(view.backendUrl);
  const [isTesting, setIsTesting] = useState(false);
  const [result, setResult] = useState<Result | null>(null);
  // The address as it was taken, not as it was typed.
  useEffect(() => setAddress(view.backendUrl), [view.backendUrl]);
  const test = async () => {
    if (isTesting) return;
    setIsTesting(true);
    setResult(null);
    const reply = await ask({ type: 'account.connect', address });
    setIsTesting(false);
    const said = reply.ok
      ? t('account_serverGood', reply.version ?? '', hostMeant(address))
      : (problemText(reply, address) ?? '');
    const mayLook = !reply.ok && reply.problem === 'unreachableHttps';
    // One that does not work is not taken.
    const stays = reply.ok ? '' : hostOf(view.backendUrl);
    setResult({ said, isGood: reply.ok, address, mayLook, stays });
  };
  const close = () => {
    setIsOpen(false);
    setWasOpen(true);
    setResult(null);
    setAddress(view.backendUrl);
  };
  if (!isOpen) {
    return (
      <>
        <p className="flex flex-wrap items-center gap-x-2 text-12 text-muted">
          <Server aria-hidden size="0.875rem" className="shrink-0" />
          <span className="min-w-0">{t('account_serverIs', hostOf(view.backendUrl))}</span>
          <Button
            size="small"
            variant="quiet"
            autoFocus={wasOpen}
            onPress={() => {
              setAddress(view.backendUrl);
              setIsOpen(true);
            }}
          >
            {t('account_serverChange')}
          </Button>
        </p>
        {isOwnMachine(view.backendUrl) && (
          <p className="max-w-sm text-12 text-muted">{t('account_serverHere')}</p>
        )}
      </>
    );
  }
  return (
    <form
      noValidate
      className="flex max-w-sm flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        void test();
      }}
    >
      <TextField
        label={t('account_server')}
        description={t('account_serverHelp')}
        type="url"
        name="server"
        autoComplete="off"
        autoFocus
        value={address}
        onChange={setAddress}
      />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" isPending={isTesting}>
          {t('account_serverTest')}
        </Button>
        <Button variant="quiet" onPress={close}>
          {t('base_close')}
        </Button>
      </div>
      <div role="status" className="empty:hidden">
        {result && (
          <Notice tone={result.isGood ? 'verified' : 'refused'}>
            <p>{result.said}</p>
            {result.stays && result.stays !== hostOf(result.address) && (
              <p>{t('account_serverStays', result.stays)}</p>
            )}
            {result.mayLook && URL.canParse(result.address) && (
              <a
                href={result.address}
                target="_blank"
                rel="noreferrer"
                className="mt-1 flex items-center gap-1 text-accent underline"
              >
                <ExternalLink aria-hidden size="0.875rem" />
                {t('account_serverLook', hostOf(result.address))}
              </a>
            )}
          </Notice>
        )}
      </div>
    </form>
  );
}
