import { memo, useEffect, useState } from 'react';
import { t } from '../../../i18n.ts';
import { getIn, type Path, pathText } from '../../../profile/paths.ts';
import { ComboBox } from '../../base/ComboBox.tsx';
import { cx } from '../../base/classes.ts';
import { Select } from '../../base/Select.tsx';
import { TextArea } from '../../base/TextArea.tsx';
import { TextField } from '../../base/TextField.tsx';
import { countryChoices } from './countryChoices.ts';
import type { Editing } from './editing.ts';
import { SuggestField } from './SuggestField.tsx';
import type { FieldSpec } from './specs.ts';

type ControlProps = {
  spec: FieldSpec;
  place: Path;
  value: unknown;
  error: string | undefined;
  change: Editing['change'];
};

/** Lists of 250 countries take a while to build: a field is rendered again only when it changed itself. */
const Control = memo(
  SpecControl,
  (a, b) =>
    a.spec === b.spec &&
    a.value === b.value &&
    a.error === b.error &&
    a.change === b.change &&
    pathText(a.place) === pathText(b.place),
);

/** One value of the profile with its label, help and fault. */
function SpecControl({ spec, place, value, error, change }: ControlProps) {
  const text = value === null || value === undefined ? '' : String(value);
  const common = { label: t(spec.label), description: spec.help && t(spec.help), error };
  const setText = (next: string) => change(place, next === '' ? undefined : next);
  switch (spec.kind) {
    case 'longText':
      return <TextArea {...common} value={text} onChange={setText} />;
    case 'lines':
      return <LinesField {...common} value={value} onChange={(next) => change(place, next)} />;
    case 'country':
      return (
        <ComboBox
          {...common}
          choices={countryChoices()}
          value={text || null}
          onChange={(next) => change(place, next ?? undefined)}
        />
      );
    case 'yesNo':
      return <YesNoField {...common} value={value} onChange={(next) => change(place, next)} />;
    case 'partialDate':
      return (
        <TextField
          {...common}
          value={text}
          onChange={(next) => setText(next.trim())}
          placeholder={t('profile_datePlaceholder')}
          maxLength={30}
        />
      );
    case 'text':
      if (spec.suggestions) {
        return (
          <SuggestField
            {...common}
            suggestions={spec.suggestions}
            value={text}
            onChange={setText}
          />
        );
      }
      return (
        <TextField
          {...common}
          type={spec.type ?? 'text'}
          autoComplete={spec.autoComplete}
          value={text}
          onChange={setText}
          maxLength={5000}
        />
      );
  }
}

/** A grid of values that stand under one path. */
export function SpecFields({
  fields,
  path,
  editing,
}: {
  fields: readonly FieldSpec[];
  path: Path;
  editing: Editing;
}) {
  return (
    <div className="grid grid-cols-1 gap-3 sm:grid-cols-2">
      {fields.map((spec) => (
        <div
          key={spec.key}
          data-place={pathText([...path, spec.key])}
          className={cx('min-w-0', spec.isWide && 'sm:col-span-2')}
        >
          <Control
            spec={spec}
            place={[...path, spec.key]}
            value={getIn(editing.draft, [...path, spec.key])}
            error={editing.errorAt([...path, spec.key])}
            change={editing.change}
          />
        </div>
      ))}
    </div>
  );
}

type Common = { label: string; description?: string; error?: string };

/** A list of texts, one per line. Holds what is typed: an empty last line is the next entry being started. */
function LinesField({
  value,
  onChange,
  ...common
}: Common & { value: unknown; onChange: (value: string[] | undefined) => void }) {
  const lines = Array.isArray(value) ? value.map(String) : [];
  const stored = lines.join('\n');
  const [typed, setTyped] = useState(stored);
  useEffect(() => {
    setTyped((now) => (linesOf(now).join('\n') === stored ? now : stored));
  }, [stored]);
  return (
    <TextArea
      {...common}
      value={typed}
      onChange={(next) => {
        setTyped(next);
        const list = linesOf(next);
        onChange(list.length > 0 ? list : undefined);
      }}
    />
  );
}

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** Yes, no, or not said: an answer that was never given must stay distinguishable from "no". */
export function YesNoField({
  value,
  onChange,
  ...common
}: Common & { value: unknown; onChange: (value: boolean | undefined) => void }) {
  return (
    <Select
      {...common}
      choices={[
        { value: 'unset', label: t('profile_notSaid') },
        { value: 'yes', label: t('profile_yes') },
        { value: 'no', label: t('profile_no') },
      ]}
      value={value === true ? 'yes' : value === false ? 'no' : 'unset'}
      onChange={(next) => onChange(next === 'unset' ? undefined : next === 'yes')}
    />
  );
}
