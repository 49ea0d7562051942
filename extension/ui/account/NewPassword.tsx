import { useRef, useState } from 'react';
import { t } from '../../i18n.ts';
import { Button } from '../base/Button.tsx';
import { FormBox } from './FormBox.tsx';
import type { AccountView, AskAccount } from './model.ts';
import { PasswordField, passwordFault } from './PasswordField.tsx';
import { useAsk } from './useAsk.ts';

export function NewPassword({
  view,
  ask,
  say,
  isAfterReset = false,
}: {
  view: AccountView;
  ask: AskAccount;
  say: (text: string) => void;
  /** The code of a forgotten password was right: this is the step it was for. */
  isAfterReset?: boolean;
}) {
  const [password, setPassword] = useState('');
  const [error, setError] = useState<string>();
  const field = useRef<HTMLInputElement>(null);
  const { run, isRunning, problem } = useAsk(ask, view.backendUrl);
  const save = async () => {
    const fault = passwordFault(password)?.password;
    setError(fault);
    if (fault) return field.current?.focus();
    const reply = await run({ type: 'account.setPassword', password });
    if (!reply?.ok) return;
    setPassword('');
    say(t('account_passwordSet'));
  };
  return (
    <FormBox
      title={isAfterReset ? t('account_title_newPassword') : undefined}
      text={isAfterReset ? t('account_text_newPassword') : undefined}
      problem={problem}
      submit={t('account_do_newPassword')}
      isRunning={isRunning}
      isPrimary={isAfterReset}
      onSubmit={() => void save()}
      others={
        isAfterReset && (
          <Button variant="quiet" onPress={() => void ask({ type: 'account.cancel' })}>
            {t('account_later')}
          </Button>
        )
      }
    >
      <PasswordField
        isNew
        autoFocus={isAfterReset}
        inputRef={field}
        value={password}
        onChange={setPassword}
        error={error}
      />
    </FormBox>
  );
}
