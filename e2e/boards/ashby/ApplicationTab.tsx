import { Autofill } from './Autofill.tsx';
import { useLook } from './classes.ts';
import { FormField } from './fields/FormField.tsx';
import { Html, Spinner } from './fields/parts.tsx';
import { Traps } from './fields/Traps.tsx';
import { useForm } from './form.ts';
import type { FormRender } from './schema.ts';
import { useSubmit } from './submit.ts';

const SUCCESS =
  'Your application was successfully submitted. We will contact you if there are next steps.';

export function ApplicationTab() {
  const { loaded, data } = useForm();
  const { cls } = useLook();
  const { outcome, sending, submit } = useSubmit();
  if (!loaded) {
    return (
      <div className={cls('loading')}>
        <Spinner />
      </div>
    );
  }
  if (outcome?.kind === 'accepted') {
    return (
      <div
        className={cls('container positive', 'ashby-application-form-success-container')}
        data-highlight="positive"
      >
        <h2>Success</h2>
        <p>{data.organization.theme.applicationSubmittedSuccessMessage ?? SUCCESS}</p>
      </div>
    );
  }
  if (outcome?.kind === 'blocked') {
    return (
      <div
        className={cls(
          'container negative',
          'ashby-application-form-blocked-application-container',
        )}
        data-highlight="negative"
      >
        <h2>We could not accept your application</h2>
        <Html html={outcome.html} />
      </div>
    );
  }
  const { applicationForm, surveyForms } = loaded;
  return (
    <>
      {data.organization.theme.showAutofillApplicationsBox && (
        <Autofill formId={applicationForm.id} />
      )}
      <LimitNotice />
      <FormContainer form={applicationForm} traps />
      {surveyForms.map((survey) => (
        <div key={survey.id} className="ashby-survey-form-container">
          <FormContainer form={survey} />
        </div>
      ))}
      {outcome?.kind === 'refused' && (
        <div
          className={cls('container negative', 'ashby-application-form-failure-container')}
          data-highlight="negative"
          role="alert"
        >
          <h2>Your form needs corrections</h2>
          <ul>
            {outcome.messages.map((message) => (
              <li key={message}>
                <p>{message}</p>
              </li>
            ))}
          </ul>
        </div>
      )}
      <button
        type="button"
        className={cls('button primary submitButton', 'ashby-application-form-submit-button')}
        disabled={sending}
        onClick={() => void submit()}
      >
        <span>Submit Application</span>
        {sending && <Spinner />}
      </button>
    </>
  );
}

function LimitNotice() {
  const { cls } = useLook();
  const html = useForm().data.posting.applicationLimitCalloutHtml;
  if (html === null) return null;
  return (
    <div
      className={cls('applicationLimitCallout container', 'ashby-application-blocking-disclosure')}
    >
      <h3 className={cls('title')}>This job has application limits</h3>
      <Html html={html} />
    </div>
  );
}

function FormContainer({ form, traps = false }: { form: FormRender; traps?: boolean }) {
  const { cls } = useLook();
  const { values, extras } = useForm();
  const isAsked = (path: string) => {
    const condition = extras.conditions[path];
    return !condition || values[condition.path] === condition.is;
  };
  return (
    <div
      className={cls('jobPostingForm container', 'ashby-application-form-container')}
      data-highlight="none"
    >
      {form.sections.map(({ title, descriptionHtml, fieldEntries }, at) => (
        <div
          key={title || at}
          className={cls('section', 'ashby-application-form-section-container')}
        >
          {title !== '' && (
            <div className={cls('sectionHeader', 'ashby-application-form-section-header')}>
              <h2 className={cls('title', 'ashby-application-form-section-header-title')}>
                {title}
              </h2>
              {descriptionHtml !== undefined && <Html html={descriptionHtml} />}
            </div>
          )}
          {fieldEntries
            .filter(({ field }) => isAsked(field.path))
            .map((entry) => (
              <FormField key={entry.field.path} formId={form.id} entry={entry} />
            ))}
        </div>
      ))}
      {traps && <Traps />}
    </div>
  );
}
