import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { greenhouse } from '../ats/greenhouse.ts';
import { FormPage } from './formPage.ts';
import { addEntry, countOf, removeLast } from './repeats.ts';
import { blockedNow } from './visible.ts';

vi.mock(import('./visible.ts'), async (real) => ({
  ...(await real()),
  blockedNow: vi.fn(() => null),
}));

const url = 'https://job-boards.greenhouse.io/selkieworks/jobs/5550001';
const { signal } = new AbortController();

/** A form whose button adds an entry, by a click or not at all. */
function page(button = '<button type="button" class="add-another-button">More</button>'): FormPage {
  document.body.innerHTML = `<form id="application-form"><div class="education--container">
    <div class="education--form"><label for="end-year--0">Year</label><input id="end-year--0"></div>${button}</div></form>`;
  document.querySelector('button')?.addEventListener('click', (event) => {
    event.preventDefault();
    const at = document.querySelectorAll('.education--form').length;
    document
      .querySelector('button')
      ?.insertAdjacentHTML(
        'beforebegin',
        `<div class="education--form"><label for="end-year--${at}">Year</label><input id="end-year--${at}"></div>`,
      );
  });
  const job = greenhouse.job(document, new URL(url));
  if (!job) throw new Error('no job');
  return new FormPage(greenhouse, job);
}

beforeEach(() => {
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(url);
});
afterEach(() => vi.mocked(blockedNow).mockReturnValue(null));

describe('an entry is added', () => {
  test('by the button of its part', async () => {
    const form = page();
    expect(await addEntry(form, 'education', signal)).toBe(true);
    await Promise.resolve();
    expect(countOf(form, 'education')).toBe(2);
  });

  test('F4: not where a person can’t see the button', async () => {
    const form = page();
    vi.mocked(blockedNow).mockReturnValue('hidden');
    expect(await addEntry(form, 'education', signal)).toBe(false);
    expect(countOf(form, 'education')).toBe(1);
  });

  test('F1: not by a button that would send the form', async () => {
    const form = page('<button class="add-another-button">More</button>');
    expect(await addEntry(form, 'education', signal)).toBe(false);
    expect(countOf(form, 'education')).toBe(1);
  });

  test('F6: not in another posting of the same document', async () => {
    const form = page();
    (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(
      url.replace('5550001', '5550002'),
    );
    expect(await addEntry(form, 'education', signal)).toBe(false);
  });

  test('a part without its own button to take one away keeps it', async () => {
    expect(await removeLast(page(), 'education', signal)).toBe(false);
  });
});
