import { useLook } from '../classes.ts';
import { useForm } from '../form.ts';
import { TEXTING_ANSWERS, TEXTING_PATH } from '../payload.ts';

/** Asked inside the phone's entry, without a field of its own. */
export function TextingConsent({ formId }: { formId: string }) {
  const { values, change, data } = useForm();
  const { cls } = useLook();
  return (
    <div className={cls('textingConsent')}>
      <p className="ashby-application-form-texting-consent-description">
        May {data.posting.legalEntityNameForTextingConsent} send you text messages about your
        application? Message and data rates may apply. You can opt out at any time by replying STOP.
      </p>
      {TEXTING_ANSWERS.map(({ value, label }) => (
        <div key={value} className={cls('option')}>
          <span className={cls('container')}>
            <input
              type="radio"
              id={`${formId}_${TEXTING_PATH}-${value}`}
              name={TEXTING_PATH}
              value={value}
              checked={values[TEXTING_PATH] === value}
              onChange={() => change(formId, TEXTING_PATH, value)}
            />
          </span>
          <label className={cls('label')} htmlFor={`${formId}_${TEXTING_PATH}-${value}`}>
            {label}
          </label>
        </div>
      ))}
    </div>
  );
}
