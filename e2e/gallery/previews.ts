import type { Deciding, Preview, Waiting } from '../../shared/preview.ts';
import type { PostingSigns } from '../../shared/signs.ts';

export const NO_SIGNS: PostingSigns = { closed: null, deadline: '', limit: '' };

const asked = (
  topic: Deciding['topic'],
  stance: Deciding['stance'],
  text: string,
  own: string,
  path: string | null,
): Deciding => ({ from: 'question', topic, stance, text, own, path });

const waits = (
  label: string,
  reason: Waiting['reason'],
  kind: Waiting['kind'] = 'question',
  required = true,
): Waiting => ({ label, reason, kind, required });

export const PREVIEW: Preview = {
  signs: { ...NO_SIGNS, deadline: '2026-12-12' },
  hasForm: true,
  total: 31,
  fills: 21,
  presets: 1,
  standing: 1,
  waiting: [
    waits('Why Tidewater?', 'ownWords', 'essay'),
    waits('Which of these have you run in production?', 'personal'),
    waits('Writing sample', 'noFile', 'file'),
    waits('Preferred pronouns', 'profileSilent', 'question', false),
    waits('Anything else we should know?', 'ownWords', 'essay', false),
  ],
  left: [
    { label: 'Veteran Status', reason: 'demographic', required: false },
    { label: 'Disability Status', reason: 'demographic', required: false },
    { label: 'I have read the privacy notice', reason: 'consent', required: true },
  ],
  deciding: [
    asked(
      'sponsorship',
      'mayRuleOut',
      'Will you now or in the future require sponsorship for employment?',
      'Yes',
      'preferences.workAuthorization.PT.needsSponsorship',
    ),
    {
      from: 'posting',
      topic: 'years',
      stance: 'mayRuleOut',
      text: 'At least 12 years of experience with large data systems, four of them in a leading role.',
      own: '9',
      path: 'work',
    },
    {
      from: 'posting',
      topic: 'place',
      stance: 'open',
      text: 'This is a hybrid role: three days a week in our office.',
      own: 'Porto',
      path: 'preferences.willingToRelocate',
    },
    asked(
      'workPermit',
      'fits',
      'Are you legally authorized to work in Portugal?',
      'Yes',
      'preferences.workAuthorization.PT.authorized',
    ),
    asked('over18', 'fits', 'Are you at least 18 years old?', 'Yes', 'preferences.over18'),
  ],
};

export const CALM: Preview = {
  ...PREVIEW,
  signs: NO_SIGNS,
  fills: 28,
  presets: 0,
  standing: 0,
  waiting: [],
  left: PREVIEW.left.slice(0, 2),
  deciding: PREVIEW.deciding.filter(({ stance }) => stance === 'fits'),
};

export const LIMITED: PostingSigns = {
  ...NO_SIGNS,
  limit:
    'This job has application limits\nSo that everybody chooses the roles that fit best, nobody may apply more than twice in 90 days for any role here, and not again for the same one within 180 days.',
};

const LONG = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft ';

export const LONG_PREVIEW: Preview = {
  ...PREVIEW,
  signs: { ...LIMITED, limit: LONG.repeat(20), closed: { by: 'deadline', text: '2026-11-01' } },
  waiting: Array.from({ length: 40 }, (_, i) => waits(`${i} ${LONG.repeat(4)}`, 'notUnderstood')),
  left: [{ label: 'ما هو جنسك؟', reason: 'demographic', required: true }],
  deciding: PREVIEW.deciding.map((one) => ({
    ...one,
    text: LONG.repeat(6),
    own: LONG.repeat(2),
  })),
};

export const POSTING: Preview = {
  ...CALM,
  hasForm: false,
  total: 0,
  fills: 0,
  left: [],
  deciding: PREVIEW.deciding.filter(({ from }) => from === 'posting'),
};
