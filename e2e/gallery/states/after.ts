import { answered, approval, during, marked, type State } from './parts.ts';

/** After the click. */
export const AFTER: State[] = [
  { name: 'submitting', view: during({ fields: answered, state: 'submitting', approval }) },
  {
    name: 'submitted',
    view: during({
      fields: answered,
      state: 'submitted',
      approval,
      applicationId: 'application-2',
      confirmation: {
        by: 'url',
        url: 'https://job-boards.greenhouse.io/tidewater/jobs/4417203/confirmation',
        text: 'Thank you for applying. Your application has been received and we will be in touch.',
        at: '2026-11-20T19:08:06.000Z',
      },
    }),
  },
  {
    name: 'site-asks-code',
    view: during({ fields: answered, state: 'siteAsks', problem: 'securityCode' }),
  },
  {
    name: 'site-asks-errors',
    view: during({ fields: marked, state: 'siteAsks', problem: 'fieldErrors' }),
  },
  {
    name: 'site-asks-error',
    view: during({ fields: answered, state: 'siteAsks', problem: 'siteError' }),
  },
  {
    name: 'unknown',
    view: during({ fields: answered, state: 'unknown', problem: 'tabClosed', approval }),
  },
  { name: 'failed', view: during({ fields: [], state: 'failed', problem: 'formChanged' }) },
];
