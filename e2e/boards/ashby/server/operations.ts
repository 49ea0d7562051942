import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Shared } from '../../board.ts';
import { searchEducation } from '../../greenhouse/server/education.ts';
import { findPlaces } from '../../places.ts';
import type { Reply } from '../../reply.ts';
import { ASHBY_JOBS } from '../jobs.ts';
import type { Operation, Operations, Saved, SubmitRequest } from '../payload.ts';
import type { OpenForms } from './forms.ts';
import { receive } from './submit.ts';

export const UPLOAD_HOST = 'ashby-practice-uploads.s3.us-west-2.amazonaws.com';
const SAVE_MS = 60;
const SLOW_MS = 2500;

type Site = Shared & { forms: OpenForms };
type Handler<O extends Operation> = (site: Site, ask: Operations[O]['ask']) => Promise<Reply>;
type Handlers = { [O in Operation]: Handler<O> };

const result = <O extends Operation>(_: O, answer: Operations[O]['answer']) =>
  Response.json({ data: { result: answer } });
/** The service answers with status 200 even then. */
const refusal = (message: string) => Response.json({ data: null, errors: [{ message }] });

/** Waits as long as saving takes, then says whether it works. */
async function saves({ behaviour }: Site, jobId: string): Promise<boolean> {
  const { autosave } = behaviour.of(jobId);
  await sleep(autosave === 'slow' ? SLOW_MS : SAVE_MS);
  return autosave !== 'failing';
}

async function setValue(site: Site, formId: string, path: string, value: Saved): Promise<boolean> {
  const form = site.forms.get(formId);
  if (!form || !(await saves(site, form.job.id))) return false;
  form.saved.set(path, value);
  return true;
}

const submit = (site: Site, ask: SubmitRequest) =>
  receive(
    site,
    ask.formIds.flatMap((id) => site.forms.get(id) ?? []),
    ask,
  );

const HANDLERS: Handlers = {
  ApiJobPosting: async ({ forms }, { jobPostingId }) => {
    const job = ASHBY_JOBS.find(({ id }) => id === jobPostingId);
    if (!job) return refusal('no such posting');
    const [applicationForm, ...surveyForms] = forms.open(job);
    return applicationForm
      ? result('ApiJobPosting', { applicationForm, surveyForms })
      : refusal('the posting has no form');
  },
  ApiSetFormValue: async (site, { formId, path, value }) =>
    (await setValue(site, formId, path, value))
      ? result('ApiSetFormValue', null)
      : refusal('not saved'),
  ApiCreateFileUploadHandle: async ({ forms }, { formId }) => {
    const form = forms.get(formId);
    if (!form) return refusal('no such form');
    const url = `https://${UPLOAD_HOST}/${form.job.id}`;
    return result('ApiCreateFileUploadHandle', { handle: randomUUID(), url });
  },
  ApiSetFormValueToFile: async (site, { formId, path, handle }) => {
    const file = site.recorder.upload(handle);
    if (!file) return refusal('no such file');
    const stored = { handle, filename: file.name };
    return (await setValue(site, formId, path, stored))
      ? result('ApiSetFormValueToFile', stored)
      : refusal('not saved');
  },
  ApiAutofillApplicationFormWithUploadedResume: async (site, { formId, handle }) => {
    const form = site.forms.get(formId);
    const file = site.recorder.upload(handle);
    if (!form || !file) return refusal('no such file');
    await sleep(300);
    const values = parsed(
      form.render.fieldEntries.map(({ field }) => field.path),
      { handle, filename: file.name },
    );
    for (const [path, value] of Object.entries(values)) form.saved.set(path, value);
    return result('ApiAutofillApplicationFormWithUploadedResume', { values });
  },
  ApiAutocompleteGeoLocation: async ({ behaviour }, { query }) => {
    const { geocoder } = behaviour.of();
    await sleep(geocoder === 'slow' ? SLOW_MS : 200);
    if (geocoder === 'error') return refusal('upstream failed');
    const places = geocoder === 'empty' ? [] : findPlaces(query).map(({ label }) => ({ label }));
    return result('ApiAutocompleteGeoLocation', { places });
  },
  ApiAutocompleteSchool: async (_, { query }) => {
    await sleep(120);
    const places = (searchEducation('schools', query)?.items ?? []).map(({ text }) => ({
      label: text,
    }));
    return result('ApiAutocompleteSchool', { places });
  },
  ApiSubmitSingleApplicationFormAction: submit,
  ApiSubmitMultipleFormsAction: submit,
};

/** What the service reads in every résumé: a little of it, and that wrong. */
function parsed(paths: readonly string[], resume: Saved): Record<string, Saved> {
  const values: Record<string, Saved> = {
    _systemfield_name: 'Curriculum Vitae',
    _systemfield_email: 'references@available.example',
    _systemfield_resume: resume,
  };
  return Object.fromEntries(Object.entries(values).filter(([path]) => paths.includes(path)));
}

export async function operate(site: Site, request: Request, url: URL): Promise<Reply | null> {
  const operation = url.searchParams.get('op') ?? '';
  if (request.method !== 'POST' || !Object.hasOwn(HANDLERS, operation)) return null;
  const { variables } = await request.json();
  const handle = HANDLERS[operation as Operation] as Handler<Operation>;
  return handle(site, variables);
}
