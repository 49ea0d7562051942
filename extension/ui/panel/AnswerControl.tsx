import type { FieldValue } from '@jobai/shared/fields';
import { t } from '../../i18n.ts';
import { Checkbox, RadioGroup } from '../base/Choices.tsx';
import { ComboBox } from '../base/ComboBox.tsx';
import { DateField } from '../base/DateField.tsx';
import { Select } from '../base/Select.tsx';
import { TextArea, type TextAreaProps } from '../base/TextArea.tsx';
import { TextField } from '../base/TextField.tsx';
import { type Control, readDate, writeDate } from './control.ts';
import { SeveralControl } from './SeveralControl.tsx';

export type ControlProps = {
  control: Exclude<Control, { kind: 'file' }>;
  label: string;
  value: FieldValue | null;
  onChange: (value: FieldValue | null) => void;
  /** How long a written answer is asked to be. */
  asked?: (text: string) => TextAreaProps['asked'];
};

const choicesOf = (options: readonly string[]) =>
  [...new Set(options)].map((option) => ({ value: option, label: option }));

const asText = (text: string): FieldValue | null => (text === '' ? null : { kind: 'text', text });
const asOption = (option: string | null): FieldValue | null =>
  option ? { kind: 'option', option } : null;

/** The right control for a question; its label stands above the card already. */
export function AnswerControl({ control, label, value, onChange, asked }: ControlProps) {
  const common = { label, hideLabel: true };
  const text = value?.kind === 'text' ? value.text : '';
  const option = value?.kind === 'option' ? value.option : null;
  switch (control.kind) {
    case 'text': {
      const over = control.limit === null ? 0 : text.length - control.limit;
      const wanted = control.input === 'text' ? asked?.(text) : null;
      return (
        <TextField
          {...common}
          type={control.input === 'tel' ? 'tel' : 'text'}
          inputMode={control.input === 'decimal' ? 'decimal' : undefined}
          description={wanted?.text}
          error={over > 0 ? t('base_tooLong', over) : undefined}
          value={text}
          onChange={(next) => onChange(asText(next))}
        />
      );
    }
    case 'longText':
      return (
        <TextArea
          {...common}
          limit={control.limit}
          asked={asked?.(text)}
          value={text}
          onChange={(next) => onChange(asText(next))}
        />
      );
    case 'date':
      return (
        <DateField
          {...common}
          description={t('panel_writeDate', control.format)}
          value={readDate(text, control.format)}
          onChange={(day) => onChange(asText(day && writeDate(day, control.format)))}
        />
      );
    case 'radio':
      return (
        <RadioGroup
          {...common}
          choices={choicesOf(control.options)}
          value={option}
          onChange={(next) => onChange(asOption(next))}
        />
      );
    case 'select':
      return (
        <Select
          {...common}
          choices={choicesOf(control.options)}
          value={option}
          onChange={(next) => onChange(asOption(next))}
        />
      );
    case 'search': {
      const choices = choicesOf(control.options);
      return (
        <ComboBox
          {...common}
          placeholder={t('panel_filterOptions', choices.length)}
          choices={choices}
          value={option}
          onChange={(next) => onChange(asOption(next))}
        />
      );
    }
    case 'tick':
      return (
        <Checkbox
          isSelected={value?.kind === 'checked' && value.checked}
          onChange={(checked) => onChange({ kind: 'checked', checked })}
        >
          {t('panel_tick')}
        </Checkbox>
      );
    case 'several':
      return (
        <SeveralControl {...common} options={control.options} value={value} onChange={onChange} />
      );
    case 'lookup':
      if (control.several) {
        return (
          <TextArea
            {...common}
            description={t('panel_lookupSeveral')}
            value={value?.kind === 'options' ? value.options.join('\n') : ''}
            onChange={(lines) =>
              onChange(lines === '' ? null : { kind: 'options', options: lines.split('\n') })
            }
          />
        );
      }
      return (
        <TextField
          {...common}
          description={t('panel_lookup')}
          value={option ?? ''}
          onChange={(next) => onChange(asOption(next))}
        />
      );
  }
}
