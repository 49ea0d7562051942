import { useState } from 'react';
import { call } from './api.ts';
import { unseenValues } from './fields/Traps.tsx';
import { useForm } from './form.ts';
import type { SubmitResult } from './payload.ts';

type Outcome =
  | { kind: 'accepted' }
  | { kind: 'blocked'; html: string }
  | { kind: 'refused'; messages: readonly string[] };

const FAILED = 'Something went wrong while submitting your application. Please try again.';
const STILL_SAVING =
  'We are still saving your answers. Please wait a moment and submit your application again.';

function outcomeOf(result: SubmitResult): Outcome {
  switch (result.__typename) {
    case 'FormSubmitSuccess':
      return { kind: 'accepted' };
    case 'ApplicationBlocked':
      return { kind: 'blocked', html: result.blockMessageForCandidateHtml };
    case 'FormRender':
      return { kind: 'refused', messages: result.errorMessages };
  }
}

export function useSubmit() {
  const { loaded, extras, isSaving, notify } = useForm();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [sending, setSending] = useState(false);

  const submit = async () => {
    if (!loaded || sending) return;
    if (isSaving()) {
      notify(STILL_SAVING);
      return;
    }
    setSending(true);
    setOutcome(null);
    const { applicationForm, surveyForms } = loaded;
    const operation =
      surveyForms.length > 0
        ? 'ApiSubmitMultipleFormsAction'
        : 'ApiSubmitSingleApplicationFormAction';
    try {
      // No answers travel here: the server sends on what was saved.
      const result = await call(operation, {
        formIds: [applicationForm, ...surveyForms].map(({ id }) => id),
        recaptchaToken: `practice-${crypto.randomUUID()}`,
        unseen: unseenValues(extras.traps),
      });
      setOutcome(outcomeOf(result));
    } catch {
      setOutcome({ kind: 'refused', messages: [FAILED] });
    }
    setSending(false);
  };
  return { outcome, sending, submit };
}
