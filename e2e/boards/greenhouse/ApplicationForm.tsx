import { type MouseEvent, type SyntheticEvent, useEffect, useState } from 'react';
import { Consents } from './fields/Consents.tsx';
import { EducationBlock } from './fields/EducationBlock.tsx';
import { CODE_LENGTH, EmailVerification } from './fields/EmailVerification.tsx';
import { EmploymentBlock } from './fields/EmploymentBlock.tsx';
import { CustomQuestions, StandardQuestions } from './fields/Questions.tsx';
import { DemographicSection, EeocSections } from './fields/SelfIdentification.tsx';
import { Traps } from './fields/Traps.tsx';
import { type Errors, FormProvider, focusTarget, useFormState, validate } from './form.ts';
import type { SubmitReply } from './payload.ts';
import type { PageData } from './schema.ts';
import { send } from './send.ts';

const FAILED = 'There was a problem submitting your application. Please try again.';

export function ApplicationForm({ data, onDone }: { data: PageData; onDone: () => void }) {
  const form = useFormState(data);
  const { route, extras, look, values, errors, controls, setErrors } = form;
  const [sending, setSending] = useState(false);
  const [banner, setBanner] = useState<string | null>(null);
  const [code, setCode] = useState<readonly string[] | null>(null);
  const [codeError, setCodeError] = useState<string | null>(null);
  const [firstWrong, setFirstWrong] = useState<string | null>(null);

  useEffect(() => {
    if (firstWrong === null) return;
    focusTarget(firstWrong)?.focus();
    setFirstWrong(null);
  }, [firstWrong]);

  const refuse = (wrong: Errors) => {
    setErrors(wrong);
    const order = [...controls.map(({ id }) => id), ...Object.keys(wrong)];
    setFirstWrong(order.find((id) => id in wrong) ?? null);
  };

  const receive = (reply: SubmitReply) => {
    switch (reply.outcome) {
      case 'accepted':
        onDone();
        break;
      case 'security_code_required':
        setCode((entered) => entered ?? Array.from({ length: CODE_LENGTH }, () => ''));
        setCodeError(reply.message ?? null);
        break;
      case 'invalid':
        refuse(reply.errors);
        break;
    }
  };

  const submit = async () => {
    if (sending) return;
    setBanner(null);
    const wrong = validate(controls, values);
    if (Object.keys(wrong).length > 0) {
      refuse(wrong);
      return;
    }
    if (code && code.join('').length < CODE_LENGTH) {
      setCodeError('Enter the 8-character code');
      return;
    }
    setSending(true);
    try {
      receive(await send(route, extras, values, code?.join('') ?? ''));
    } catch {
      setBanner(FAILED);
    }
    setSending(false);
  };
  // On the button too, so that the browser's own check of `required` does not answer first.
  const onSubmit = (event: SyntheticEvent | MouseEvent) => {
    event.preventDefault();
    void submit();
  };

  return (
    <FormProvider value={form}>
      <form
        method="get"
        action={data.context.state.loaderData.root.href.replace(/^https:\/\/[^/]+/, '')}
        id="application-form"
        className="application--form"
        data-discover="true"
        onSubmit={onSubmit}
      >
        <StandardQuestions />
        <EducationBlock />
        <EmploymentBlock />
        <CustomQuestions />
        <Traps />
        <EeocSections />
        <DemographicSection />
        <Consents />
        {code && (
          <EmailVerification
            email={values.text.email ?? ''}
            code={code}
            error={codeError}
            onChange={setCode}
          />
        )}
        <div className="application--submit">
          {banner && (
            <div className="banner banner--error" role="alert">
              {banner}
            </div>
          )}
          {Object.keys(errors).length > 0 && (
            <p className="helper-text helper-text--error" role="status">
              Some answers need your attention.
            </p>
          )}
          <button
            type="submit"
            className={`btn btn--${look.button}`}
            aria-disabled={sending}
            onClick={onSubmit}
          >
            {sending ? 'Submitting...' : 'Submit application'}
          </button>
        </div>
      </form>
    </FormProvider>
  );
}
