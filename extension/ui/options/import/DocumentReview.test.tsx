import type { Profile } from '@jobai/shared/profile';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { t } from '../../../i18n.ts';
import { textLines } from '../../../resume/extract/text.ts';
import { DOCUMENT_FAULTS } from '../../../resume/faults.ts';
import { readResume } from '../../../resume/read.ts';
import { DOUBTS, READ_RULES } from '../../../resume/types.ts';
import { DocumentReview } from './DocumentReview.tsx';
import { ImportBox } from './ImportBox.tsx';

afterEach(cleanup);
vi.setConfig({ testTimeout: 40_000 });

const RESUME = `Ana García López
Engineer
ana@example.com

Experience

Engineer
Acme Ltd
May 2020 – present
- Built it

Clerk
Past Inc.

Skills
Go, Rust

Languages
Spanish: native, Klingon`;

function show(profile: Profile | null, name = 'ana.pdf', resume = RESUME) {
  const text = textLines(resume);
  const onTake = vi.fn();
  render(
    <DocumentReview
      read={{ file: new File(['x'], name), text, reading: readResume(text) }}
      profile={profile}
      onTake={onTake}
      onDiscard={vi.fn()}
    />,
  );
  return { onTake, user: userEvent.setup() };
}
const part = (label: string) => screen.getByRole<HTMLInputElement>('checkbox', { name: label });
const take = () => screen.getByRole('button', { name: /^Take \d+ of \d+ parts$/ });

describe('what was read is reviewed before it is taken', () => {
  test('everything sure is taken, a job without dates only when it is chosen; the file goes along', async () => {
    const { onTake, user } = show(null);
    expect(part('Clerk · Past Inc.').checked).toBe(false);
    expect(screen.getByText(/^No dates were read/)).toBeTruthy();
    expect(screen.getByText(/^Read as your current job/)).toBeTruthy();
    await user.click(take());
    const [profile, file] = onTake.mock.calls[0] ?? [];
    expect(profile).toEqual({
      basics: { name: 'Ana García López', label: 'Engineer', email: 'ana@example.com' },
      work: [
        { name: 'Acme Ltd', position: 'Engineer', startDate: '2020-05', highlights: ['Built it'] },
      ],
      skills: [{ name: 'Go' }, { name: 'Rust' }],
      languages: [{ language: 'Spanish', fluency: 'native' }],
    });
    expect(file?.name).toBe('ana.pdf');
  });

  test('a part left out stays out, a correction counts, the name is split as the person says', async () => {
    const { onTake, user } = show(null, 'ana.txt');
    await user.click(part('Skills'));
    const email = screen.getByRole('textbox', { name: 'E-mail' });
    await user.clear(email);
    await user.type(email, 'ana@example.org');
    // Nothing is assumed, and that it is open is said where the profile is taken.
    expect(screen.getAllByRole('radio', { checked: false })).toHaveLength(3);
    expect(screen.getByText(/^Forms ask for two names\. Say above/)).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: /First name Ana, last name García López/ }));
    expect(screen.queryByText(/^Forms ask for two names\. Say above/)).toBeNull();
    await user.click(take());
    const [profile, file] = onTake.mock.calls[0] ?? [];
    expect(profile.skills).toBeUndefined();
    expect(profile.basics).toMatchObject({
      email: 'ana@example.org',
      givenName: 'Ana',
      familyName: 'García López',
    });
    // Text files are nothing that forms take.
    expect(file).toBeNull();
  });

  test('a country stands there by its name', () => {
    const resume = RESUME.replace('ana@', 'Portland, Oregon · +1 503 555 0148 · ana@');
    show({ basics: { phone: '+34 600 000 000', phoneCountry: 'ES' } }, 'ana.txt', resume);
    const country = screen.getByRole<HTMLInputElement>('combobox', { name: /^Country of the/ });
    expect(country.value).toBe('United States');
    expect(screen.getByText('In your profile now: Spain')).toBeTruthy();
    expect(screen.getByText('In your profile now: +34 600 000 000')).toBeTruthy();
  });

  test('nothing of a profile is overwritten unless it is chosen; old and new stand beside each other', async () => {
    const { onTake, user } = show({
      basics: { name: 'Ana García', givenName: 'Ana', email: 'ana@example.com', label: 'Baker' },
      skills: [{ name: 'go' }],
    });
    expect(part('Headline').checked).toBe(false);
    expect(screen.getByText('In your profile now: Baker')).toBeTruthy();
    expect(part('E-mail').checked).toBe(false);
    const email = part('E-mail').closest('li');
    expect(within(email as HTMLElement).getByText('In your profile already')).toBeTruthy();
    await user.click(part('Headline'));
    await user.click(take());
    const [profile] = onTake.mock.calls[0] ?? [];
    expect(profile.basics).toEqual({
      name: 'Ana García',
      givenName: 'Ana',
      email: 'ana@example.com',
      label: 'Engineer',
    });
    expect(profile.skills).toEqual([{ name: 'Go' }, { name: 'Rust' }]);
  });

  test('the lines of the value at hand stand out, and each value says where it is from', async () => {
    const { user } = show(null);
    await user.click(screen.getByRole('textbox', { name: 'E-mail' }));
    const text = screen.getByRole('region', { name: 'Text of the document' });
    expect(
      [...text.querySelectorAll('[data-active]')].map(({ textContent }) => textContent),
    ).toEqual(['ana@example.com']);
    expect(screen.getByText('Line 3 · has this form')).toBeTruthy();
    expect(screen.getByText('Klingon')).toBeTruthy();
  });

  test('a value that does not fit holds the taking up until it is corrected or left out', async () => {
    const { user } = show(null);
    await user.type(screen.getByRole('textbox', { name: 'E-mail' }), ' at home');
    expect(screen.getByText('This is not an e-mail address.')).toBeTruthy();
    expect(take().hasAttribute('disabled')).toBe(true);
    await user.click(part('E-mail'));
    expect(take().hasAttribute('disabled')).toBe(false);
  });
});

test('reading can be cancelled, and leaves the box as it was', async () => {
  const user = userEvent.setup();
  const onDocument = vi.fn();
  const read = vi.fn(
    (_: File, { signal }: { signal: AbortSignal }) =>
      new Promise<{ fault: 'cancelled' }>((resolve) => {
        signal.addEventListener('abort', () => resolve({ fault: 'cancelled' }));
      }),
  );
  render(<ImportBox read={read} onRead={vi.fn()} onDocument={onDocument} />);
  await user.click(screen.getByRole('button', { name: 'Paste text' }));
  await user.click(screen.getByRole('textbox'));
  await user.paste('Ana García, Engineer');
  await user.click(screen.getByRole('button', { name: 'Read it' }));
  await user.click(await screen.findByRole('button', { name: 'Cancel' }));
  expect(await screen.findByRole('button', { name: 'Choose a file' })).toBeTruthy();
  expect(screen.queryByRole('alert')).toBeNull();
  expect(onDocument).not.toHaveBeenCalled();
});

test('every fault, rule and doubt has its words', () => {
  for (const code of DOCUMENT_FAULTS) expect(t(`import_fault_${code}`, 'x')).not.toBe('');
  for (const rule of READ_RULES) expect(t(`import_rule_${rule}`)).not.toBe('');
  for (const kind of DOUBTS) expect(t(`import_doubt_${kind}`)).not.toBe('');
});
