import type { FieldType } from '@jobai/shared/fields';
import { isAboutCountry, type Scope, scopesFor } from '@jobai/shared/remembering';
import { Button } from 'react-aria-components/Button';
import { t } from '../../i18n.ts';
import { Checkbox } from '../base/Choices.tsx';
import { Select } from '../base/Select.tsx';
import { LINK } from './link.ts';

/** "only for Tidewater", "for every employer": for whom an answer of this type is kept. */
export function scopeWords(scope: Scope, company: string, type: FieldType): string {
  const whom =
    scope === 'tenant' ? t('panel_rememberTenant', company) : t('panel_rememberEverywhere');
  return isAboutCountry(type) ? t('learn_sameCountry', whom) : whom;
}

/** Off until the person asks for it; then for whom the answer is kept, what is usual for it first. */
export function RememberChoice({
  company,
  type,
  value,
  onChange,
}: {
  company: string;
  /** What is asked decides for whom the answer may be kept. */
  type: FieldType;
  value: Scope | null;
  onChange: (value: Scope | null) => void;
}) {
  const scopes = scopesFor(type);
  const words = (scope: Scope) => scopeWords(scope, company, type);
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <Checkbox
        isSelected={value !== null}
        onChange={(isSelected) => onChange(isSelected ? scopes[0] : null)}
      >
        {t('panel_remember')}
      </Checkbox>
      {value !== null && (
        <div className="ps-6">
          {scopes.length > 1 ? (
            <Select
              label={t('panel_rememberScope')}
              hideLabel
              choices={scopes.map((scope) => ({ value: scope, label: words(scope) }))}
              value={value}
              onChange={onChange}
            />
          ) : (
            <p className="text-12 text-muted">{words(value)}</p>
          )}
        </div>
      )}
    </div>
  );
}

/** What the profile says instead, and the way there: a fact is better corrected where every form takes it from. */
export function ProfileInstead({
  says,
  label,
  onOpen,
}: {
  says: string;
  label: string;
  onOpen: () => void;
}) {
  return (
    <p className="flex flex-wrap items-center gap-x-2 text-12 text-muted">
      <span dir="auto" className="line-clamp-2 min-w-0">
        {t('learn_profileSays', says)}
      </span>
      <Button className={LINK} aria-label={t('learn_profileNamed', label)} onPress={onOpen}>
        {t('learn_profile')}
      </Button>
    </p>
  );
}
