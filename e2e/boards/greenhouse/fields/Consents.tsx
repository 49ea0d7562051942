import { consentsOf } from '../controls.ts';
import { useForm } from '../form.ts';
import { Checkbox } from './CheckboxField.tsx';
import { FieldError } from './parts.tsx';

export function Consents() {
  const { route, extras } = useForm();
  const consents = consentsOf(route.jobPost.data_compliance);
  if (consents.length === 0) return null;
  return (
    <div className="data-compliance--container">
      <hr />
      {consents.map(({ id, required }) => (
        <div className="field-wrapper" key={id}>
          <div className="checkbox">
            <Checkbox
              group={id}
              value="1"
              label={`${extras.consentTexts[id] ?? ''}${required ? '*' : ''}`}
              required={required}
            />
          </div>
          <FieldError id={id} />
        </div>
      ))}
    </div>
  );
}
