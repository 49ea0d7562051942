import { t } from '../../../i18n.ts';
import { getIn, isBlank, isGroup, pathText } from '../../../profile/paths.ts';
import { Select } from '../../base/Select.tsx';
import { TextField } from '../../base/TextField.tsx';
import type { Editing } from './editing.ts';

const PATH = ['preferences', 'expectedSalary'] as const;
const PERIODS = ['year', 'month', 'day', 'hour'] as const;

/** Amount, currency and period count only together; empty fields mean no wish. */
export function SalaryFields({ editing }: { editing: Editing }) {
  const value = getIn(editing.draft, PATH);
  const text = (key: string) => String(getIn(value, [key]) ?? '');
  function set(key: string, next: unknown) {
    const group: Record<string, unknown> = { ...(isGroup(value) ? value : {}), [key]: next };
    if (isBlank(next)) delete group[key];
    editing.change(PATH, isBlank(group) ? undefined : group);
  }
  return (
    <fieldset data-place={pathText(PATH)} className="min-w-0">
      <legend className="mb-2 text-13 font-semibold">{t('profile_section_salary')}</legend>
      <div className="grid grid-cols-1 gap-3 sm:grid-cols-3">
        <TextField
          label={t('profile_salary_amount')}
          inputMode="decimal"
          value={text('amount')}
          onChange={(next) => set('amount', amountOf(next))}
          error={editing.errorAt([...PATH, 'amount'])}
        />
        <TextField
          label={t('profile_salary_currency')}
          placeholder="USD"
          maxLength={3}
          value={text('currency')}
          onChange={(next) => set('currency', next.trim().toUpperCase())}
          error={editing.errorAt([...PATH, 'currency'])}
        />
        <Select
          label={t('profile_salary_period')}
          choices={[
            { value: '', label: t('profile_notSaid') },
            ...PERIODS.map((period) => ({ value: period, label: t(`profile_period_${period}`) })),
          ]}
          value={text('period')}
          onChange={(next) => set('period', next)}
          error={editing.errorAt([...PATH, 'period'])}
        />
      </div>
    </fieldset>
  );
}

/** A number where it is one; anything else stays as typed and is shown as a fault. */
function amountOf(typed: string): number | string {
  const plain = typed.replace(/[\s_]/g, '');
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : typed;
}
