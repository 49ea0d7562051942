import type { FieldEntry, FieldType, FormRender, Section } from './schema.ts';

/** Builders for the entries of a form, as its employer would have set it up. */

export type Question = Omit<FieldEntry, 'id'>;
export type FormDefinition = {
  id: string;
  sections: readonly { title: string; description?: string; questions: readonly Question[] }[];
};

type Extra = { required?: boolean; description?: string; options?: readonly string[] };

export function question(
  type: FieldType,
  path: string,
  title: string,
  { required = false, description, options }: Extra = {},
): Question {
  return {
    field: {
      id: path,
      path,
      humanReadablePath: path.startsWith('_systemfield_') ? title : '',
      title,
      isNullable: false,
      isPrivate: false,
      isDeactivated: false,
      isMany: false,
      metadata: {},
      type,
      ...(options && {
        selectableValues: options.map((label) => ({ label, value: label })),
      }),
      ...(type === 'Location' && { locationTypes: ['City', 'Region', 'Country'] }),
      __autoSerializationID: `${type}Field`,
    },
    isRequired: required,
    privacy: 'default',
    ...(description && { descriptionHtml: `<p>${description}</p>` }),
    isExplicitlySet: false,
    hasDefault: false,
  };
}

const required = { required: true };
export const nameField = (title = 'Name') =>
  question('String', '_systemfield_name', title, required);
export const emailField = () => question('Email', '_systemfield_email', 'Email', required);
export const resumeField = (description?: string) =>
  question('File', '_systemfield_resume', 'Resume', {
    ...required,
    ...(description && { description }),
  });
export const locationField = (title: string, extra: Extra = {}) =>
  question('Location', '_systemfield_location', title, extra);

/** The form under the id it has here: that of its definition in `__appData`, that of this visit in the page. */
export function renderForm(definition: FormDefinition, id: string): FormRender {
  const sections = definition.sections.map(
    ({ title, description, questions }): Section => ({
      title,
      ...(description && { descriptionHtml: `<p>${description}</p>` }),
      fieldEntries: questions.map((one) => ({ id: `${id}_${one.field.path}`, ...one })),
    }),
  );
  return {
    id,
    fieldEntries: sections.flatMap(({ fieldEntries }) => fieldEntries),
    sections,
    formControls: [
      { identifier: definition.id, title: 'Submit', __autoSerializationID: 'FormSubmit' },
    ],
    errorMessagesByFieldPath: {},
    formErrors: [],
    __autoSerializationID: 'FormRender',
  };
}
