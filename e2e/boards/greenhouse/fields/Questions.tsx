import { isStandard } from '../controls.ts';
import { isAsked, type Option, useForm } from '../form.ts';
import type { Choice, Question } from '../schema.ts';
import { CheckboxField } from './CheckboxField.tsx';
import { FileField } from './FileField.tsx';
import { LISTS } from './Lists.tsx';
import { LocationField } from './LocationField.tsx';
import { PhoneField } from './PhoneField.tsx';
import { Description } from './parts.tsx';
import { SelectField } from './SelectField.tsx';
import { LongTextField, TextField } from './TextField.tsx';

const AUTOCOMPLETE: Readonly<Record<string, string>> = {
  first_name: 'given-name',
  last_name: 'family-name',
  email: 'email',
};

export const toOptions = (choices: readonly Choice[]): Option[] =>
  choices.map(({ value, label }) => ({ value: String(value), label }));

export function StandardQuestions() {
  const { route } = useForm();
  return (
    <div className="application--questions">
      {route.jobPost.questions.filter(isStandard).map((question) => (
        <QuestionField key={question.fields[0]?.name} question={question} />
      ))}
    </div>
  );
}

export function CustomQuestions() {
  const form = useForm();
  const { route } = form;
  const questions = route.jobPost.questions.filter((question) => !isStandard(question));
  if (questions.length === 0) return null;
  return (
    <div className="application--questions">
      <hr />
      {questions
        .filter(({ fields }) => isAsked(form, fields[0]?.name ?? ''))
        .map((question) => (
          <QuestionField key={question.fields[0]?.name} question={question} />
        ))}
    </div>
  );
}

function QuestionField({ question }: { question: Question }) {
  const { extras } = useForm();
  const field = question.fields[0];
  if (!field) return null;
  const { label, required, description } = question;
  const common = { id: field.name, label, required, description };
  if (field.name === 'phone') return <PhoneField label={label} required={required} />;
  if (field.name === 'candidate_location') return <LocationField required={required} />;
  switch (field.type) {
    case 'input_text':
      return (
        <TextField
          {...common}
          autoComplete={AUTOCOMPLETE[field.name]}
          type={extras.numeric.includes(field.name) ? 'number' : 'text'}
        />
      );
    case 'textarea':
      return <LongTextField {...common} />;
    case 'input_file':
      return (
        <FileField
          {...common}
          filetypes={field.allowed_filetypes ?? []}
          manual={question.fields.length > 1}
        />
      );
    case 'multi_value_multi_select':
      if (question.multi_select_style === 'checkbox') {
        return <CheckboxField {...common} choices={field.values ?? []} />;
      }
      return <Dropdown {...common} choices={field.values ?? []} isMulti />;
    case 'multi_value_single_select':
      return <Dropdown {...common} choices={field.values ?? []} />;
  }
}

type DropdownProps = {
  id: string;
  label: string;
  required: boolean;
  description: string | null;
  choices: readonly Choice[];
  isMulti?: boolean;
};

function Dropdown({ choices, description, ...select }: DropdownProps) {
  const { extras } = useForm();
  const kind = extras.manners[select.id]?.kind;
  const Field = (kind && LISTS[kind]) ?? SelectField;
  return (
    <div className="field-wrapper">
      <Field {...select} options={toOptions(choices)} />
      <Description id={select.id} html={description} />
    </div>
  );
}
