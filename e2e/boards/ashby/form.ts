import { createContext, use, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { attach, call, store } from './api.ts';
import { Autosave } from './autosave.ts';
import type { Operations, Saved, StoredFile } from './payload.ts';
import type { AppData, PageExtras } from './schema.ts';

type Loaded = Operations['ApiJobPosting']['answer'];

export type Form = {
  data: AppData;
  extras: PageExtras;
  loaded: Loaded | null;
  /** What the page holds, by field path. */
  values: Readonly<Record<string, Saved>>;
  toast: string | null;
  notify: (text: string) => void;
  isSaving: () => boolean;
  /** `typing`: saved after a pause or when the field is left. */
  change: (formId: string, path: string, value: Saved, typing?: boolean) => void;
  leave: (path: string) => void;
  /** Uploads and attaches; resolves when the server has it. */
  upload: (formId: string, path: string, file: File) => Promise<void>;
  autofill: (formId: string, file: File) => Promise<void>;
};

const FormContext = createContext<Form | null>(null);
export const FormProvider = FormContext.Provider;
export function useForm(): Form {
  const form = use(FormContext);
  if (!form) throw new Error('a field stands outside the form');
  return form;
}

const TOAST_MS = 3000;
const NOT_SAVED = 'We could not save your answer. Please check your connection.';

function useToast(): [string | null, (text: string) => void] {
  const [toast, setToast] = useState<string | null>(null);
  useEffect(() => {
    if (toast === null) return;
    const timer = setTimeout(() => setToast(null), TOAST_MS);
    return () => clearTimeout(timer);
  }, [toast]);
  return [toast, setToast];
}

/** The form of this visit, which the server makes while the page shows a spinner. */
function useLoaded(data: AppData, extras: PageExtras): Loaded | null {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  useEffect(() => {
    const form = call('ApiJobPosting', {
      organizationHostedJobsPageName: data.organization.hostedJobsPageSlug,
      jobPostingId: data.posting.id,
    });
    const timer = setTimeout(() => void form.then(setLoaded), extras.renderDelayMs);
    return () => clearTimeout(timer);
  }, [data, extras]);
  return loaded;
}

export function useFormState(data: AppData, extras: PageExtras): Form {
  const loaded = useLoaded(data, extras);
  const [values, setValues] = useState<Readonly<Record<string, Saved>>>({});
  const [toast, notify] = useToast();
  const saves = useRef<Autosave | null>(null);
  saves.current ??= new Autosave();
  const autosave = saves.current;

  const hold = useCallback((path: string, value: Saved) => {
    setValues((held) => ({ ...held, [path]: value }));
  }, []);

  const change = useCallback<Form['change']>(
    (formId, path, value, typing = false) => {
      hold(path, value);
      const send = () =>
        call('ApiSetFormValue', { formId, path, value }).then(
          () => undefined,
          () => notify(NOT_SAVED),
        );
      if (typing) autosave.later(path, send);
      else void autosave.now(path, send);
    },
    [autosave, hold, notify],
  );

  const upload = useCallback<Form['upload']>(
    (formId, path, file) =>
      autosave.now(path, async () => {
        const stored: StoredFile = await attach(formId, path, file);
        hold(path, stored);
      }),
    [autosave, hold],
  );

  const autofill = useCallback<Form['autofill']>(
    (formId, file) =>
      autosave.now('autofill', async () => {
        const handle = await store(formId, file);
        const filled = await call('ApiAutofillApplicationFormWithUploadedResume', {
          formId,
          handle,
        });
        setValues((held) => ({ ...held, ...filled.values }));
      }),
    [autosave],
  );

  return useMemo(
    () => ({
      data,
      extras,
      loaded,
      values,
      toast,
      notify,
      isSaving: () => autosave.busy,
      change,
      leave: (path) => autosave.settle(path),
      upload,
      autofill,
    }),
    [data, extras, loaded, values, toast, notify, change, upload, autofill, autosave],
  );
}

export const textOf = (value: Saved | undefined) => (typeof value === 'string' ? value : '');
