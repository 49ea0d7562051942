import { useForm } from '../form.ts';
import type { EeocSection } from '../schema.ts';
import { Html } from './parts.tsx';
import { toOptions } from './Questions.tsx';
import { SelectField } from './SelectField.tsx';

const HISPANIC = [
  { value: 'Yes', label: 'Yes' },
  { value: 'No', label: 'No' },
  { value: 'Decline', label: 'Decline To Self Identify' },
];

/** US equal-opportunity questions. `#race` does not exist before the ethnicity question was answered No. */
export function EeocSections() {
  const { route } = useForm();
  return route.jobPost.eeoc_sections?.map((section) => (
    <Section key={section.description} section={section} />
  ));
}

function Section({ section }: { section: EeocSection }) {
  const { values } = useForm();
  const showRace = values.choice.hispanic_ethnicity?.[0]?.value === 'No';
  return (
    <div className="eeoc__container body">
      <hr />
      <Html html={section.description} />
      {section.questions.map(({ label, required, fields: [field] }) => {
        if (!field) return null;
        const select = (
          <Wrapped
            key={field.name}
            id={field.name}
            label={label}
            required={required}
            options={toOptions(field.values ?? [])}
          />
        );
        if (field.name !== 'race') return select;
        return [
          <Wrapped
            key="hispanic_ethnicity"
            id="hispanic_ethnicity"
            label="Are you Hispanic/Latino?"
            required={false}
            options={HISPANIC}
          />,
          showRace && select,
        ];
      })}
    </div>
  );
}

function Wrapped(props: React.ComponentProps<typeof SelectField>) {
  return (
    <div className="eeoc__question__wrapper">
      <SelectField {...props} />
    </div>
  );
}

/** The employer's own survey; ids are bare numbers. */
export function DemographicSection() {
  const { route } = useForm();
  const survey = route.jobPost.demographic_questions;
  if (!survey) return null;
  return (
    <>
      <hr />
      <div id="demographic-section" className="demographic--container">
        <h3 className="section-header font-primary">{survey.title}</h3>
        <Html html={survey.description} className="body" />
        {survey.questions.map(({ id, name, required, answer_type, answer_options }) => (
          <SelectField
            key={id}
            id={String(id)}
            label={name}
            required={required}
            isMulti={answer_type.key === 'MULTI_SELECT'}
            options={answer_options.map((option) => ({
              value: String(option.id),
              label: option.name,
            }))}
          />
        ))}
      </div>
    </>
  );
}
