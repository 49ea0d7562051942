import { LIMITED } from '../previews.ts';
import { answered, doubtful, during, filling, room, type State } from './parts.ts';

/** While a form is filled and looked through. */
export const DURING: State[] = [
  { name: 'review-limited', view: during({ fields: answered, limit: LIMITED.limit }) },
  {
    name: 'filling-start',
    view: during({ state: 'filling', fields: [], progress: { done: 0, total: 0 } }),
  },
  {
    name: 'filling',
    view: during({ state: 'filling', fields: filling, progress: { done: 12, total: 31 } }),
  },
  { name: 'needs-you', view: during({}) },
  {
    name: 'needs-you-embed',
    view: during({
      topOrigin: 'https://careers.tidewater.example',
      formUrl: 'https://job-boards.greenhouse.io/embed/job_app?for=tidewater&token=4417203',
    }),
  },
  {
    name: 'needs-you-nested',
    view: during({
      topOrigin: 'http://careers.tidewater.example',
      between: ['null', 'https://frames.tidewater.example'],
    }),
  },
  { name: 'review', view: during({ fields: answered }) },
  { name: 'review-doubtful', view: during({ fields: doubtful }) },
  {
    name: 'review-unreadable',
    view: during({ fields: answered, problem: 'formUnreadable', hash: null }),
  },
  {
    name: 'review-pending',
    view: during({
      fields: answered.map((field, index) =>
        index === 0 ? { ...field, verdict: { state: 'pending' } } : field,
      ),
    }),
  },
  { name: 'review-offline', view: during({ fields: answered }, { online: false }) },
  {
    name: 'review-changed',
    view: during({ fields: answered, problem: 'changedSinceApproval' }),
  },
  {
    name: 'review-room-low',
    view: during({ fields: answered }, { room: room(120_000_000, 'low') }),
  },
  {
    name: 'review-room-full',
    view: during({ fields: answered }, { room: room(9_000_000, 'full') }),
  },
];
