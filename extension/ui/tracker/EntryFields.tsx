import { t } from '../../i18n.ts';
import { DateField } from '../base/DateField.tsx';
import { Select } from '../base/Select.tsx';
import { TextArea } from '../base/TextArea.tsx';
import { TextField } from '../base/TextField.tsx';
import { type DraftFaults, type EntryDraft, NOTES_LIMIT, PRIORITIES } from './entryDraft.ts';

const PERIODS = ['year', 'month', 'day', 'hour'] as const;

/** What a person can write down about an application. `children` stand before the plan (status, since when). */
export function EntryFields({
  draft,
  faults,
  onChange,
  isNew,
  children,
}: {
  draft: EntryDraft;
  faults: DraftFaults;
  onChange: (change: Partial<EntryDraft>) => void;
  isNew: boolean;
  children?: React.ReactNode;
}) {
  const fault = (key: keyof EntryDraft) => {
    const code = faults[key];
    return code && code !== 'notes' ? t(`tracker_fault_${code}`) : undefined;
  };
  const text = (key: 'company' | 'title' | 'location' | 'nextStep', maxLength: number) => ({
    value: draft[key],
    maxLength,
    onChange: (value: string) => onChange({ [key]: value }),
    error: fault(key),
  });
  return (
    <div className="grid grid-cols-1 gap-3 md:grid-cols-2">
      <div className="md:col-span-2">
        <TextField
          label={t('tracker_link')}
          type="url"
          autoFocus={isNew}
          value={draft.url}
          onChange={(url) => onChange({ url })}
          error={fault('url')}
          description={isNew ? t('tracker_linkHelp') : undefined}
        />
      </div>
      <TextField label={t('tracker_company')} isRequired {...text('company', 300)} />
      <TextField label={t('tracker_title')} isRequired {...text('title', 500)} />
      <TextField label={t('tracker_location')} {...text('location', 500)} />
      <Select
        label={t('tracker_priority')}
        choices={PRIORITIES.map((value) => ({ value, label: t(`tracker_priority_${value}`) }))}
        value={draft.priority}
        onChange={(priority) => onChange({ priority })}
      />
      {children}
      <TextField label={t('tracker_nextStep')} {...text('nextStep', 1000)} />
      <DateField
        label={t('tracker_due')}
        value={draft.dueOn}
        onChange={(dueOn) => onChange({ dueOn })}
      />
      <fieldset className="min-w-0 md:col-span-2">
        <legend className="mb-1 text-13 font-medium">{t('tracker_salary')}</legend>
        <div className="grid grid-cols-2 gap-3 md:grid-cols-4">
          {(['salaryMin', 'salaryMax'] as const).map((key) => (
            <TextField
              key={key}
              label={t(`tracker_${key}`)}
              inputMode="decimal"
              value={draft[key]}
              onChange={(value) => onChange({ [key]: value })}
              error={fault(key)}
            />
          ))}
          <TextField
            label={t('profile_salary_currency')}
            placeholder="USD"
            maxLength={8}
            value={draft.currency}
            onChange={(currency) => onChange({ currency })}
          />
          <Select
            label={t('profile_salary_period')}
            choices={[
              { value: '', label: t('profile_notSaid') },
              ...PERIODS.map((value) => ({ value, label: t(`profile_period_${value}`) })),
            ]}
            value={draft.period}
            onChange={(period) => onChange({ period: period as EntryDraft['period'] })}
          />
        </div>
      </fieldset>
      <div className="md:col-span-2">
        <TextArea
          label={t('tracker_notes')}
          rows={5}
          limit={draft.notes.length > NOTES_LIMIT * 0.9 ? NOTES_LIMIT : null}
          value={draft.notes}
          onChange={(notes) => onChange({ notes })}
        />
      </div>
    </div>
  );
}
