import type { Ref } from 'react';
import { t } from '../../i18n.ts';
import { TextField } from '../base/TextField.tsx';

const SHORTEST = 8;

export function passwordFault(password: string): { password: string } | null {
  return password.length < SHORTEST ? { password: t('account_passwordShort', SHORTEST) } : null;
}

/** `isNew`: chosen now; else the one the person has. */
export function PasswordField({
  isNew,
  ...props
}: {
  isNew: boolean;
  value: string;
  onChange: (value: string) => void;
  error?: string;
  autoFocus?: boolean;
  inputRef?: Ref<HTMLInputElement>;
}) {
  return (
    <TextField
      {...props}
      label={t(isNew ? 'account_newPassword' : 'account_password')}
      description={isNew && !props.error ? t('account_passwordRule', SHORTEST) : undefined}
      type="password"
      name="password"
      autoComplete={isNew ? 'new-password' : 'current-password'}
      maxLength={72}
    />
  );
}
