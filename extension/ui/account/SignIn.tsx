import { useRef, useState } from 'react';
import { t } from '../../i18n.ts';
import { Button } from '../base/Button.tsx';
import { TextField } from '../base/TextField.tsx';
import { FormBox } from './FormBox.tsx';
import { type AccountView, type AskAccount, hostOf } from './model.ts';
import { PasswordField, passwordFault } from './PasswordField.tsx';
import { useAsk } from './useAsk.ts';

const MODES = ['signIn', 'signUp', 'code', 'forgot'] as const;
type Mode = (typeof MODES)[number];

const TYPE = {
  signIn: 'account.signIn',
  signUp: 'account.signUp',
  code: 'account.sendCode',
  forgot: 'account.forgot',
} as const satisfies Record<Mode, string>;

/** Who makes an account has forgotten no password. */
const waysFrom = (mode: Mode) =>
  MODES.filter((to) => to !== mode && ![mode, to].every((each) => /signUp|forgot/.test(each)));

/** By password, by code, a new account, or a forgotten password: one form, the address kept between them. */
export function SignIn({
  view,
  ask,
  emailBefore = '',
  onMove,
}: {
  view: AccountView;
  ask: AskAccount;
  /** Typed before a code was asked for; '' where none was. */
  emailBefore?: string;
  /** What was said of an earlier step is over. */
  onMove?: () => void;
}) {
  const [mode, setMode] = useState<Mode>('signIn');
  const [email, setEmail] = useState(emailBefore);
  const [password, setPassword] = useState('');
  const [wrong, setWrong] = useState<{ email?: string; password?: string }>({});
  const { run, isRunning, problem, setProblem } = useAsk(ask, view.backendUrl);
  const hasPassword = mode === 'signIn' || mode === 'signUp';
  const first = useRef<HTMLInputElement>(null);
  const second = useRef<HTMLInputElement>(null);
  const go = (to: Mode) => {
    onMove?.();
    setMode(to);
    // The button that was pressed is gone now.
    first.current?.focus();
    setWrong({});
    setProblem(null);
  };
  const submit = () => {
    const faults = {
      ...(!/^\S+@\S+$/.test(email.trim()) && { email: t('account_emailFault') }),
      ...(mode === 'signUp' && passwordFault(password)),
      ...(mode === 'signIn' && !password && { password: t('account_passwordMissing') }),
    };
    setWrong(faults);
    if (Object.keys(faults).length > 0) return (faults.email ? first : second).current?.focus();
    onMove?.();
    const type = TYPE[mode];
    void run(
      type === 'account.signIn' || type === 'account.signUp'
        ? { type, email, password }
        : { type, email },
    );
  };
  const other = (to: Mode) => (
    <Button key={to} variant="quiet" onPress={() => go(to)}>
      {t(`account_to_${to}`)}
    </Button>
  );
  return (
    <FormBox
      title={t(`account_title_${mode}`)}
      text={t(`account_text_${mode}`, hostOf(view.backendUrl))}
      problem={problem}
      submit={t(`account_do_${mode}`)}
      isRunning={isRunning}
      onSubmit={submit}
      others={waysFrom(mode).map(other)}
    >
      <TextField
        inputRef={first}
        label={t('account_email')}
        type="email"
        name="email"
        autoComplete="username"
        autoFocus={emailBefore !== ''}
        value={email}
        onChange={setEmail}
        error={wrong.email}
      />
      {hasPassword && (
        <PasswordField
          isNew={mode === 'signUp'}
          inputRef={second}
          value={password}
          onChange={setPassword}
          error={wrong.password}
        />
      )}
    </FormBox>
  );
}
