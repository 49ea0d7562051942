import type { Deciding, Preview, Topic } from '@jobai/shared/preview';
import { TOPICS } from '@jobai/shared/preview';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, test, vi } from 'vitest';
import messages from '../../../public/_locales/en/messages.json';
import type { PanelActions, PanelView } from '../model.ts';
import { Panel } from '../Panel.tsx';
import { sampleActions, sampleField, sampleSession, sampleView } from '../sample.ts';
import { askedSentence, neededSentence, ownSentence } from './words.ts';

afterEach(cleanup);

const NO_SIGNS = { closed: null, deadline: '', limit: '' };
const preview: Preview = {
  signs: NO_SIGNS,
  hasForm: true,
  total: 12,
  fills: 8,
  presets: 0,
  standing: 0,
  waiting: [
    { label: 'Why us?', reason: 'ownWords', kind: 'essay', required: true },
    { label: 'Writing sample', reason: 'noFile', kind: 'file', required: true },
    { label: 'Shoe size', reason: 'notUnderstood', kind: 'question', required: false },
  ],
  left: [{ label: 'Gender', reason: 'demographic', required: false }],
  deciding: [],
};
const page: PanelView['page'] = {
  id: '7:0',
  tabId: 7,
  frameId: 0,
  documentId: 'document-1',
  url: 'https://job-boards.greenhouse.io/tidewater/jobs/4417203',
  topOrigin: null,
  hasForm: true,
  job: sampleSession().job,
  seenAt: '2026-11-20T19:02:00.000Z',
  chosenAt: null,
};
const deciding = (parts: Partial<Deciding>): Deciding => ({
  from: 'question',
  topic: 'relocation',
  stance: 'mayRuleOut',
  text: 'Would you move?',
  own: 'No',
  path: null,
  ...parts,
});

function show(look: PanelView['preview'], actions: Partial<PanelActions> = {}) {
  render(<Panel view={sampleView({ page, preview: look })} actions={sampleActions(actions)} />);
}

it('what is filled, needed and left is counted', () => {
  show(preview);
  expect(screen.getByText('8 of 12')).toBeTruthy();
  expect(screen.getByText('Required from you: 1 text to write · 1 file missing')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Left to you on purpose 1' })).toBeTruthy();
});

it('a required answer only the person may give is counted with what they must do', () => {
  const left = [{ label: 'I agree', reason: 'consent', required: true } as const];
  expect(neededSentence({ ...preview, waiting: [], left })).toBe('1 answer only you may give');
  expect(neededSentence({ ...preview, waiting: [] })).toBe('');
});

it('what speaks against an application is said with the person’s own answer, and leads to the profile', async () => {
  const openOptions = vi.fn<PanelActions['openOptions']>().mockResolvedValue({ ok: true });
  const one = deciding({ path: 'preferences.willingToRelocate' });
  show(
    { ...preview, deciding: [one, deciding({ stance: 'fits', text: 'Other' })] },
    { openOptions },
  );
  expect(screen.getByText('May rule you out')).toBeTruthy();
  expect(screen.getByText('Your answer: No')).toBeTruthy();
  expect(screen.getByText(/1 screening question fits your profile/)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Moving: see it in your profile' }));
  expect(openOptions).toHaveBeenCalledExactlyOnceWith('profile/preferences.willingToRelocate');
});

it('a form that could not be looked through can be filled all the same, or looked at again', async () => {
  const lookAgain = vi.fn<PanelActions['lookAgain']>().mockResolvedValue({ ok: true });
  show('failed', { lookAgain });
  expect(screen.getByRole('button', { name: 'Apply with AI' }).hasAttribute('disabled')).toBe(
    false,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Look again' }));
  expect(lookAgain).toHaveBeenCalledOnce();
});

it('the site’s limit on applications stands in the review, too', () => {
  const session = sampleSession({ fields: [sampleField('a', 'A')], limit: 'Twice in 90 days.' });
  render(<Panel view={sampleView({ session })} actions={sampleActions()} />);
  expect(screen.getByText('This employer limits applications')).toBeTruthy();
  expect(screen.getByText('Twice in 90 days.')).toBeTruthy();
});

test.each(TOPICS.flatMap((topic: Topic) => [[topic, ''] as const, [topic, '7'] as const]))(
  '%s has words, with and without a fact of the person (%s)',
  (topic, own) => {
    for (const from of ['question', 'posting'] as const) {
      for (const stance of ['mayRuleOut', 'open'] as const) {
        const one = deciding({ from, topic, stance, own });
        expect(ownSentence(one)).toMatch(/\S/);
        expect(askedSentence(one)).toContain('Would you move?');
      }
    }
  },
);

test('no text of the look ahead tells anybody what to answer', () => {
  for (const [key, { message }] of Object.entries(messages)) {
    if (!key.startsWith('scan_')) continue;
    expect(message).not.toMatch(
      /\b(?:choose|select|claim|pretend|should answer|better to|avoid)\b/i,
    );
  }
});
