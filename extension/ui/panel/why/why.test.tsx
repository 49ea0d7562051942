import {
  ASK_REASONS,
  type Decision,
  FIELD_TYPES,
  NEVER_REASONS,
  REFUSALS,
  SKIP_REASONS,
  type Source,
} from '@jobai/shared/fields';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ApplySession, SessionField } from '../../../apply/session.ts';
import { t } from '../../../i18n.ts';
import type { PanelActions, PanelView } from '../model.ts';
import { Panel } from '../Panel.tsx';
import {
  type FieldParts,
  sampleActions,
  sampleField,
  sampleSession,
  sampleView,
} from '../sample.ts';
import { profilePlace, stepsFor } from './steps.ts';
import { choiceText, evidenceText, sourceText, verdictText } from './words.ts';

afterEach(cleanup);
vi.setConfig({ testTimeout: 30_000 });

const DECIDED = { key: 'q', type: 'noticePeriod', by: 'pattern', rule: 'noticePeriod' } as const;
const field = (decision: Decision, parts: FieldParts = {}) =>
  sampleField('q', 'What is your notice period?', { decision, ...parts });
const filledFrom = (source: Source): Decision => ({
  ...DECIDED,
  action: 'fill',
  value: { kind: 'text', text: '1 month' },
  source,
});

describe('every decision has words and, unless it is nobody’s business, a next step', () => {
  const decisions: Decision[] = [
    ...ASK_REASONS.map((reason) => ({ ...DECIDED, action: 'ask', reason }) as const),
    ...NEVER_REASONS.map((reason) => ({ ...DECIDED, action: 'never', reason }) as const),
    ...SKIP_REASONS.map((reason) => ({ ...DECIDED, action: 'skip', reason }) as const),
  ];
  it.each(decisions)('$action $reason', (decision) => {
    expect(choiceText(field(decision), 'Acme')).toMatch(
      /^(Left for you|Left alone|Not touched)\. \S/,
    );
    const isForNobody = decision.action === 'skip' && /hidden|notForPeople/.test(decision.reason);
    expect(stepsFor(field(decision), true).length > 0).toBe(!isForNobody);
  });
  it('a value the person put in the place of the chosen one is not called the chosen one', () => {
    const profile: Source = { kind: 'profile', path: 'basics.phone' };
    const verdict = { state: 'verified' } as const;
    const value = { kind: 'text', text: '1 month' } as const;
    const chosen = field(filledFrom(profile), { verdict, value, source: profile });
    expect(verdictText(chosen)).toContain('exactly this');
    const theirs = { ...chosen, source: { kind: 'person' } as const };
    expect(verdictText(theirs)).toContain('Another value');
    const answered = field({ ...DECIDED, action: 'ask', reason: 'personal' }, { verdict, value });
    expect(verdictText(answered)).toContain('exactly this');
  });
  it('every type and refusal', () => {
    for (const type of FIELD_TYPES) expect(t(`why_type_${type}`)).not.toBe('');
    for (const reason of REFUSALS) {
      const refused = field(filledFrom({ kind: 'person' }), {
        verdict: { state: 'refused', reason },
      });
      expect(verdictText(refused)).toContain(t(`refused_${reason}`));
    }
  });
});

describe('where a value came from', () => {
  it.each<[Source, string]>([
    [{ kind: 'profile', path: 'work[1].startDate' }, 'From your profile: Work 2 · From.'],
    [
      { kind: 'rule', rule: 'years from work dates', paths: ['work'] },
      'Worked out: counted from the dates of your jobs. From your profile: Work.',
    ],
    [{ kind: 'rule', rule: 'a rule of long ago', paths: [] }, 'Worked out: a rule of long ago.'],
    [{ kind: 'answer', id: 'a', label: 'Notice?' }, 'An answer you saved for “Notice?”.'],
    [
      {
        kind: 'file',
        id: 'f',
        label: 'Backend',
        fileKind: 'resume',
        why: { rule: 'role', role: 'Backend Engineer' },
      },
      'Your stored résumé “Backend”. Why this one: matches “Backend Engineer”.',
    ],
    [
      { kind: 'file', id: 'f', label: 'Warm', fileKind: 'letter', why: { rule: 'employer' } },
      'Your stored letter “Warm”. Why this one: sent to Acme last time.',
    ],
    [{ kind: 'file', id: 'f', label: 'Old' }, 'Your stored résumé “Old”.'],
    [{ kind: 'person' }, 'You entered it.'],
  ])('%o', (source, text) => expect(sourceText(source, 'Acme')).toBe(text));
});

it('a saved answer is the evidence, not the pattern that led to it', () => {
  expect(evidenceText(field(filledFrom({ kind: 'answer', id: 'a', label: 'Notice?' })))).toContain(
    'You answered the same question before',
  );
});

it('what the profile does not say leads to where it would stand', () => {
  expect(profilePlace(field({ ...DECIDED, action: 'ask', reason: 'profileSilent' }))).toBe(
    'preferences.noticePeriod',
  );
  const unknown = { ...DECIDED, type: 'unknown', action: 'ask', reason: 'profileSilent' } as const;
  expect(stepsFor(field(unknown), true)).toEqual(['edit', 'teach']);
});

it('a sensitive question is never edited nor taught here', () => {
  const consent = { ...DECIDED, type: 'consent', action: 'never', reason: 'consent' } as const;
  expect(stepsFor(field(consent), true)).toEqual(['show']);
  const preset = {
    ...filledFrom({ kind: 'preset', path: 'preferences.eeo.race' }),
    type: 'race',
  } as const;
  expect(stepsFor(field(preset), true)).toEqual(['presets', 'show']);
});

describe('in the panel', () => {
  function show(
    fields: SessionField[],
    session: Partial<ApplySession> = {},
    actions: Partial<PanelActions> = {},
  ) {
    const view = sampleView({ session: sampleSession({ fields, ...session }) });
    render(<Panel view={view} actions={sampleActions(actions)} />);
    return userEvent.setup();
  }
  const filled = field(filledFrom({ kind: 'profile', path: 'preferences.noticePeriod' }), {
    value: { kind: 'text', text: '1 month' },
    source: { kind: 'profile', path: 'preferences.noticePeriod' },
    verdict: { state: 'verified' },
  });
  const why = () => screen.getByRole('button', { name: 'Why? What is your notice period?' });

  it('Why opens by keyboard, says all of it, leads to the place in the profile, and gives the focus back', async () => {
    const openOptions = vi.fn<PanelActions['openOptions']>().mockResolvedValue({ ok: true });
    const user = show([filled], {}, { openOptions });
    why().focus();
    await user.keyboard('{Enter}');
    const dialog = within(await screen.findByRole('dialog'));
    for (const text of [
      'What is your notice period?',
      'Your notice period',
      'The words of the question say so.',
      '1 month',
      'From your profile: Notice period.',
      'Read back after the page had settled: exactly this stands there.',
    ]) {
      expect(dialog.getByText(text)).toBeTruthy();
    }
    await user.click(dialog.getByRole('button', { name: 'Open in your profile' }));
    expect(openOptions).toHaveBeenCalledExactlyOnceWith('profile/preferences.noticePeriod');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement).toBe(why());
  });

  it('“Change it here” opens the row for editing', async () => {
    const user = show([filled]);
    await user.click(why());
    await user.click(screen.getByRole('button', { name: 'Change it here' }));
    const box = await screen.findByRole('textbox', { name: 'What is your notice period?' });
    await vi.waitFor(() => expect(document.activeElement).toBe(box));
  });

  it('after the submit it explains, and offers no change', async () => {
    const user = show([filled], { state: 'submitted' });
    await user.click(screen.getByRole('button', { name: /Everything that was sent/ }));
    await user.click(why());
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.queryByRole('button', { name: 'Change it here' })).toBeNull();
    expect(dialog.queryByRole('button', { name: 'Show in page' })).toBeNull();
    expect(dialog.getByRole('button', { name: 'Open in your profile' })).toBeTruthy();
  });

  it('diagnostics are shown before they are copied, by keyboard, with a word that it is done', async () => {
    const user = show([filled]);
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    screen.getByRole('button', { name: /Copy diagnostics/ }).focus();
    await user.keyboard('{Enter}');
    const box = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Diagnostics text' });
    expect(box.value).toContain('"type": "noticePeriod"');
    expect(write).not.toHaveBeenCalled();
    screen.getByRole('button', { name: 'Copy' }).focus();
    await user.keyboard('{Enter}');
    expect(write).toHaveBeenCalledExactlyOnceWith(box.value);
    expect(await screen.findByText('Copied.')).toBeTruthy();
  });

  it('a clipboard that Chrome refuses leaves the text selected', async () => {
    const user = show([filled]);
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    await user.click(screen.getByRole('button', { name: /Copy diagnostics/ }));
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    expect(await screen.findByText(/press Ctrl\+C/)).toBeTruthy();
    const box = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Diagnostics text' });
    expect(box.selectionEnd).toBe(box.value.length);
  });

  it('the attached file is switched in one menu, and only to files of its kind', async () => {
    const attach = vi.fn<PanelActions['attach']>().mockResolvedValue({ ok: true });
    const source = {
      kind: 'file',
      id: 'file-1',
      label: 'Backend, two pages',
      fileKind: 'resume',
      why: { rule: 'role', role: 'Backend Engineer' },
    } as const;
    const file = { kind: 'file', name: 'a.pdf', sha256: 'a'.repeat(64) } as const;
    const row = sampleField('resume', 'Resume/CV', {
      description: { widget: 'fileUpload' },
      decision: {
        key: 'resume',
        type: 'resume',
        by: 'adapter',
        rule: 'resume',
        action: 'fill',
        value: file,
        source,
      },
      value: file,
      source,
      verdict: { state: 'verified' },
    });
    const letter = {
      id: 'letter-1',
      kind: 'letter' as const,
      label: 'Warm',
      name: 'l.pdf',
      roles: [],
    } satisfies PanelView['files'][number];
    const view = sampleView({ session: sampleSession({ fields: [row] }) });
    render(
      <Panel
        view={{ ...view, files: [...view.files, letter] }}
        actions={sampleActions({ attach })}
      />,
    );
    const user = userEvent.setup();
    expect(
      screen.getByText('résumé “Backend, two pages” · matches “Backend Engineer”'),
    ).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Switch the file for “Resume/CV”' }));
    expect(screen.queryByRole('menuitem', { name: /Warm/ })).toBeNull();
    await user.click(screen.getByRole('menuitem', { name: /Data platform/ }));
    expect(attach).toHaveBeenCalledExactlyOnceWith('resume', 'file-2');
  });
});
