import { countryName } from '@jobai/shared/rules/countries';
import { memo } from 'react';
import { t } from '../../../i18n.ts';
import type { ResumeText } from '../../../resume/types.ts';
import { Badge } from '../../base/Badge.tsx';
import { Checkbox } from '../../base/Choices.tsx';
import { ComboBox, type ComboBoxProps } from '../../base/ComboBox.tsx';
import { cx } from '../../base/classes.ts';
import { TextArea } from '../../base/TextArea.tsx';
import { TextField } from '../../base/TextField.tsx';
import { countryChoices } from '../profile/countryChoices.ts';
import { fieldId, type ReviewField, type ReviewPart, type Standing } from './parts.ts';
import { fieldLabel, partLabel, sourceText } from './partWords.ts';

export type PartState = {
  isTaken: boolean;
  texts: ReadonlyMap<string, string>;
  standing: Standing;
  /** What the profile says there now. */
  old: unknown;
  /** By field key, in words. */
  errors: ReadonlyMap<string, string>;
};

/** One part of what was read: taken or left as a whole, each value with its place in the document. */
export function PartCard({
  part,
  state,
  source,
  onTaken,
  onText,
}: {
  part: ReviewPart;
  state: PartState;
  source: ResumeText;
  onTaken: (isTaken: boolean) => void;
  onText: (field: ReviewField, text: string) => void;
}) {
  return (
    <li className="flex min-w-0 flex-col gap-2 p-3" data-part={part.id}>
      <div className="flex flex-wrap items-start gap-x-2 gap-y-1">
        <div className="min-w-0 flex-1">
          <Checkbox isSelected={state.isTaken} onChange={onTaken}>
            <span className="font-medium">{partLabel(part, state.texts)}</span>
          </Checkbox>
        </div>
        {state.standing === 'same' && <Badge tone="neutral">{t('import_part_same')}</Badge>}
        {state.standing === 'changes' && <Badge tone="needs">{t('import_part_changes')}</Badge>}
      </div>
      {isCurrentJob(part) && <p className="text-12 text-muted">{t('import_part_current')}</p>}
      {part.isUndated && <p className="text-12 text-needs">{t('import_part_undated')}</p>}
      <div className="grid grid-cols-1 gap-x-3 gap-y-2 @min-[40rem]:grid-cols-2">
        {part.fields.map((field) => (
          <PartField
            key={field.key}
            part={part}
            field={field}
            state={state}
            source={source}
            onText={(text) => onText(field, text)}
          />
        ))}
      </div>
    </li>
  );
}

/** Said because it is read from what does not stand there: an end. */
const isCurrentJob = ({ at, fields }: ReviewPart) =>
  at[0] === 'work' &&
  fields.some(({ key }) => key === 'startDate') &&
  !fields.some(({ key }) => key === 'endDate');

function PartField({
  part,
  field,
  state,
  source,
  onText,
}: {
  part: ReviewPart;
  field: ReviewField;
  state: PartState;
  source: ResumeText;
  onText: (text: string) => void;
}) {
  const before = oldText(state, field);
  const common = {
    label: fieldLabel(part, field),
    hideLabel: part.fields.length === 1,
    value: state.texts.get(fieldId(part, field)) ?? field.read,
    onChange: onText,
    isDisabled: !state.isTaken,
    error: state.isTaken ? state.errors.get(field.key) : undefined,
    description: sourceText(source, field),
  };
  return (
    <div
      data-lines={field.lines.join(' ')}
      className={cx(
        'flex min-w-0 flex-col gap-1',
        (field.kind !== 'line' || part.fields.length === 1) && 'col-span-full',
      )}
    >
      {isCountry(field, common.value) ? (
        <CountryField {...common} />
      ) : field.kind === 'line' ? (
        <TextField {...common} />
      ) : (
        <TextArea {...common} rows={2} />
      )}
      {before !== null && (
        <p dir="auto" className="line-clamp-3 text-12 text-needs">
          {t('import_part_now', before)}
        </p>
      )}
    </div>
  );
}

/** Stored as a code, which says nothing to people. What is no code stays a text that can be corrected. */
const isCountry = ({ key }: ReviewField, text: string) =>
  /^(countryCode|phoneCountry)$/.test(key) &&
  (text === '' || countryChoices().some(({ value }) => value === text));

/** Its list takes a while to build: made again only when it changed itself. */
const CountryField = memo(
  function Country({
    onChange,
    ...props
  }: Omit<ComboBoxProps<string>, 'choices' | 'onChange'> & { onChange: (text: string) => void }) {
    return (
      <ComboBox
        {...props}
        choices={countryChoices()}
        value={props.value || null}
        onChange={(next) => onChange(next ?? '')}
      />
    );
  },
  (a, b) =>
    a.value === b.value &&
    a.label === b.label &&
    a.error === b.error &&
    a.isDisabled === b.isDisabled &&
    a.description === b.description,
);

/** What the profile says in a field's place, where that is something else. */
function oldText({ standing, old, texts }: PartState, field: ReviewField): string | null {
  if (standing !== 'changes') return null;
  const value =
    typeof old === 'object' && old !== null && !Array.isArray(old)
      ? (old as Record<string, unknown>)[field.key]
      : old;
  if (value === null || value === undefined) return null;
  const text = Array.isArray(value) ? value.join(' · ') : String(value);
  if (text === (texts.get(field.key) ?? field.read)) return null;
  return isCountry(field, text) ? countryName(text) : text;
}
