import { createContext, use, useCallback, useEffect, useMemo, useState } from 'react';
import { type Control, controlsOf, hasEducation } from './controls.ts';
import {
  type BoardConfiguration,
  EMBED_ROUTE,
  HOSTED_ROUTE,
  type JobRoute,
  type PageData,
  type PageExtras,
} from './schema.ts';

export type Option = { value: string; label: string; detail?: Readonly<Record<string, string>> };
export type Attachment = { kind: 'file'; file: File } | { kind: 'text'; text: string };

/** Everything the person entered, by control id. A single choice is a list of at most one. */
export type FormValues = {
  text: Readonly<Record<string, string>>;
  choice: Readonly<Record<string, readonly Option[]>>;
  boxes: Readonly<Record<string, readonly string[]>>;
  files: Readonly<Record<string, Attachment>>;
  educationCount: number;
  employmentCount: number;
};
export type Errors = Readonly<Record<string, string>>;

export type Form = {
  route: JobRoute;
  look: BoardConfiguration;
  extras: PageExtras;
  values: FormValues;
  errors: Errors;
  controls: readonly Control[];
  hydrated: boolean;
  setText: (id: string, value: string) => void;
  setChoice: (id: string, value: readonly Option[]) => void;
  setBoxes: (id: string, value: readonly string[]) => void;
  setFile: (id: string, value: Attachment | null) => void;
  setError: (id: string, message: string) => void;
  setErrors: (errors: Errors) => void;
  addEducation: () => void;
  addEmployment: () => void;
};

export function jobRouteOf({ context }: PageData): JobRoute {
  const data = context.state.loaderData;
  const route = data[HOSTED_ROUTE] ?? data[EMBED_ROUTE];
  if (!route) throw new Error('the page carries no job');
  return route;
}

const FormContext = createContext<Form | null>(null);
export const FormProvider = FormContext.Provider;
export function useForm(): Form {
  const form = use(FormContext);
  if (!form) throw new Error('a field stands outside the form');
  return form;
}

const without = <T>(record: Readonly<Record<string, T>>, id: string) =>
  Object.fromEntries(Object.entries(record).filter(([key]) => key !== id));

export function useFormState(data: PageData): Form {
  const route = jobRouteOf(data);
  const [values, setValues] = useState<FormValues>(() => ({
    text: {},
    choice: {},
    boxes: {},
    files: {},
    educationCount: hasEducation(route.jobPost) ? 1 : 0,
    employmentCount: route.jobPost.employment === 'hidden' ? 0 : 1,
  }));
  const [errors, setErrors] = useState<Errors>({});
  const [hydrated, setHydrated] = useState(false);
  // The second render is the one that writes the (empty) state over whatever was typed before hydration.
  useEffect(() => setHydrated(true), []);

  const change = useCallback((id: string, patch: (values: FormValues) => Partial<FormValues>) => {
    setValues((current) => ({ ...current, ...patch(current) }));
    setErrors((current) => (id in current ? without(current, id) : current));
  }, []);
  const controls = useMemo(
    () => controlsOf(route.jobPost, values.educationCount),
    [route, values.educationCount],
  );

  return {
    route,
    look: data.context.state.loaderData.root.boardConfiguration,
    extras: data.extras,
    values,
    errors,
    controls,
    hydrated,
    setText: (id, value) => change(id, ({ text }) => ({ text: { ...text, [id]: value } })),
    setChoice: (id, value) => change(id, ({ choice }) => ({ choice: { ...choice, [id]: value } })),
    setBoxes: (id, value) => change(id, ({ boxes }) => ({ boxes: { ...boxes, [id]: value } })),
    setFile: (id, value) =>
      change(id, ({ files }) => ({
        files: value ? { ...files, [id]: value } : without(files, id),
      })),
    setError: (id, message) => setErrors((current) => ({ ...current, [id]: message })),
    setErrors,
    addEducation: () =>
      change('', ({ educationCount }) => ({ educationCount: educationCount + 1 })),
    addEmployment: () =>
      change('', ({ employmentCount }) => ({ employmentCount: employmentCount + 1 })),
  };
}

function isEmpty({ id, kind }: Control, values: FormValues): boolean {
  switch (kind) {
    case 'text':
      return !values.text[id]?.trim();
    case 'choice':
      return !values.choice[id]?.length;
    case 'boxes':
      return !values.boxes[id]?.length;
    case 'file': {
      const attached = values.files[id];
      return !attached || (attached.kind === 'text' && !attached.text.trim());
    }
  }
}

/** What the page itself refuses before anything is sent. */
export function validate(controls: readonly Control[], values: FormValues): Errors {
  const errors: Record<string, string> = {};
  for (const control of controls) {
    if (control.required && isEmpty(control, values)) {
      errors[control.id] = `${control.label} is required`;
    }
  }
  const email = values.text.email?.trim();
  if (email && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) errors.email = 'Email is not valid';
  const phone = values.text.phone?.trim();
  if (phone && !/^[+\d\s().-]{6,}$/.test(phone)) errors.phone = 'Phone is not valid';
  return errors;
}

/** The element a person is sent to when `id` is wrong. */
export function focusTarget(id: string): HTMLElement | null {
  const element =
    document.getElementById(id) ?? document.querySelector<HTMLElement>(`[name="${id}"]`);
  if (element instanceof HTMLFieldSetElement) return element.querySelector('input');
  if (element instanceof HTMLInputElement && element.type === 'file') {
    return element.closest('.button-container')?.querySelector('button') ?? null;
  }
  return element;
}

/** Whether a question is asked now. */
export function isAsked({ extras, values }: Pick<Form, 'extras' | 'values'>, id: string): boolean {
  const condition = extras.conditions[id];
  if (!condition) return true;
  const [text, picked] = [values.text[condition.id] ?? '', values.choice[condition.id]?.[0]?.label];
  if ('isNot' in condition) return picked !== condition.isNot;
  return condition.is === 'answered' ? text.trim() !== '' : picked === condition.is;
}
