import { sampleView } from '../../../extension/ui/panel/sample.ts';
import { CALM, LIMITED, LONG_PREVIEW, POSTING, PREVIEW } from '../previews.ts';
import { EARLIER, gone, PAGE, type State } from './parts.ts';

/** Before a fill. */
export const BEFORE: State[] = [
  { name: 'no-form', view: sampleView({ access: 'notAJobSite', hasProfile: false }) },
  { name: 'no-form-on-site', view: sampleView() },
  { name: 'withheld', view: sampleView({ access: 'withheld' }) },
  {
    name: 'off-employer',
    view: sampleView({ page: PAGE, site: { off: 'tenant', atsName: 'Greenhouse' } }),
  },
  {
    name: 'off-ats',
    view: sampleView({ page: PAGE, site: { off: 'ats', atsName: 'Greenhouse' } }),
  },
  { name: 'no-profile', view: sampleView({ page: PAGE, hasProfile: false, files: [] }) },
  { name: 'ready', view: sampleView({ page: PAGE }) },
  { name: 'ready-looking', view: sampleView({ page: PAGE, preview: 'loading' }) },
  { name: 'ready-not-looked', view: sampleView({ page: PAGE, preview: 'failed' }) },
  { name: 'ready-preview', view: sampleView({ page: PAGE, preview: PREVIEW }) },
  { name: 'ready-calm', view: sampleView({ page: PAGE, preview: CALM }) },
  {
    name: 'ready-limited',
    view: sampleView({ page: PAGE, preview: { ...CALM, signs: LIMITED } }),
  },
  { name: 'ready-long', view: sampleView({ page: PAGE, preview: LONG_PREVIEW }) },
  {
    name: 'ready-posting',
    view: sampleView({ page: { ...PAGE, hasForm: false }, preview: POSTING }),
  },
  {
    name: 'ready-empty-form',
    view: sampleView({
      page: PAGE,
      preview: { ...CALM, total: 0, fills: 0, left: [], deciding: [] },
    }),
  },
  {
    name: 'closed',
    view: sampleView({
      page: gone({ by: 'text', text: 'The job you are looking for is no longer open.' }),
    }),
  },
  { name: 'closed-by-address', view: sampleView({ page: gone({ by: 'address', text: '' }) }) },
  { name: 'ready-without-resume', view: sampleView({ page: PAGE, files: [] }) },
  { name: 'ready-after-end', view: sampleView({ page: PAGE, ended: 'byPerson' }) },
  { name: 'ready-after-reload', view: sampleView({ page: PAGE, ended: 'byPage' }) },
  { name: 'duplicate', view: sampleView({ page: PAGE, duplicate: EARLIER }) },
];
