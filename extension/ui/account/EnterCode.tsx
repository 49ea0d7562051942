import { useRef, useState } from 'react';
import { t } from '../../i18n.ts';
import { Button } from '../base/Button.tsx';
import { Notice } from '../base/Notice.tsx';
import { TextField } from '../base/TextField.tsx';
import { FormBox } from './FormBox.tsx';
import type { AccountView, AskAccount } from './model.ts';
import { useAsk } from './useAsk.ts';

type Purpose = 'signUp' | 'signIn' | 'reset' | 'emailChange';

/** The code from the e-mail. Still here after the page was closed to look for it. */
export function EnterCode({
  view,
  ask,
  purpose,
  email,
}: {
  view: AccountView;
  ask: AskAccount;
  purpose: Purpose;
  email: string;
}) {
  const [code, setCode] = useState('');
  const [error, setError] = useState<string>();
  const [said, setSaid] = useState<string | null>(null);
  const { run, isRunning, problem } = useAsk(ask, view.backendUrl);
  const field = useRef<HTMLInputElement>(null);
  const verify = async () => {
    setSaid(null);
    if (!code.trim()) {
      field.current?.focus();
      return setError(t('account_codeMissing'));
    }
    setError(undefined);
    const reply = await run({ type: 'account.verify', code });
    if (reply?.ok && reply.next !== 'otherCode') return;
    field.current?.focus();
    if (!reply?.ok) return field.current?.select();
    setCode('');
    setSaid(t('account_codeOther'));
  };
  const again = async () => {
    const reply = await run({ type: 'account.resend' });
    // The button could not keep the focus while it waited.
    field.current?.focus();
    if (!reply?.ok) return;
    setCode('');
    setSaid(t('account_codeSentAgain', email));
  };
  return (
    <FormBox
      title={t('account_codeTitle')}
      text={t(`account_codeText_${purpose}`, email)}
      problem={problem}
      submit={t(`account_codeDo_${purpose}`)}
      isRunning={isRunning}
      onSubmit={() => void verify()}
      others={
        <>
          <Button variant="quiet" isDisabled={isRunning} onPress={() => void again()}>
            {t('account_codeAgain')}
          </Button>
          <Button variant="quiet" onPress={() => void ask({ type: 'account.cancel' })}>
            {t('base_cancel')}
          </Button>
        </>
      }
    >
      <TextField
        label={t('account_code')}
        name="code"
        autoComplete="one-time-code"
        inputMode="numeric"
        autoFocus
        inputRef={field}
        value={code}
        onChange={setCode}
        error={error}
      />
      <div role="status" className="empty:hidden">
        {said && <Notice>{said}</Notice>}
      </div>
    </FormBox>
  );
}
