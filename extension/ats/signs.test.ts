import type { PostingSigns } from '@jobai/shared/signs';
import { describe, expect, test } from 'vitest';
import { ashby } from './ashby.ts';
import { fixturePage } from './fixtures/fixturePage.ts';
import { greenhouse } from './greenhouse.ts';
import { lever } from './lever.ts';
import { closedWords } from './signs.ts';

const ID = '5d0f7a1e-3c52-4f0a-9d5b-0a64a4c1f001';
const page = (markup: string) => new DOMParser().parseFromString(markup, 'text/html');
const by = ({ closed }: PostingSigns) => closed?.by ?? null;

describe('a posting that is gone', () => {
  test.each([
    [
      greenhouse,
      'https://job-boards.greenhouse.io/acme?error=true',
      '<main><div role="alert">The job you are looking for is no longer open.</div><h1>Jobs</h1></main>',
      'text',
    ],
    // The board alone, without its notice.
    [
      greenhouse,
      'https://job-boards.greenhouse.io/acme?error=true',
      '<main><h1>Jobs</h1></main>',
      'address',
    ],
    [
      lever,
      `https://jobs.lever.co/acme/${ID}`,
      '<body><h2>Sorry, we couldn’t find anything here</h2><p>The job posting you’re looking for might have closed, or it has been removed. (404 error)</p></body>',
      'text',
    ],
    [
      ashby,
      `https://jobs.ashbyhq.com/acme/${ID}`,
      '<div id="root"><h1>Job not found</h1><p>The job you requested was not found.</p></div>',
      'text',
    ],
    [
      ashby,
      `https://jobs.ashbyhq.com/acme/${ID}`,
      '<p>Diese Stelle ist nicht mehr verfügbar.</p>',
      'text',
    ],
  ] as const)('%o', (adapter, url, markup, expected) => {
    const signs = adapter.signs(page(markup), new URL(url));
    expect(by(signs)).toBe(expected);
    expect(signs.closed?.text === '').toBe(expected === 'address');
  });

  test.each([
    // A board somebody opened by its own address is no closed posting.
    [greenhouse, 'https://job-boards.greenhouse.io/acme', '<main><h1>Jobs</h1></main>'],
    [greenhouse, 'https://job-boards.greenhouse.io/acme/jobs/1', '<main><p>Loading</p></main>'],
    [ashby, 'https://jobs.ashbyhq.com/acme', '<p>Job not found</p>'],
    // The words stand in a posting that is there.
    [
      greenhouse,
      'https://job-boards.greenhouse.io/acme/jobs/1',
      '<h1 class="job__title">Porter</h1><p>This offer has been closed before.</p>',
    ],
    [
      lever,
      `https://jobs.lever.co/acme/${ID}`,
      '<div class="posting-header"></div><p>The role has been filled twice.</p>',
    ],
    [
      ashby,
      `https://jobs.ashbyhq.com/acme/${ID}`,
      '<h1 class="ashby-job-posting-heading">Porter</h1><p>Position no longer open to agencies.</p>',
    ],
  ] as const)('is not seen where it is not said: %o', (adapter, url, markup) => {
    expect(by(adapter.signs(page(markup), new URL(url)))).toBeNull();
  });

  test('a long page is read as a page, not as a notice', () => {
    expect(closedWords(page(`<p>${'We build boats. '.repeat(300)}no longer open</p>`))).toBe('');
  });
});

test.each([
  ['greenhouse', greenhouse, 'https://job-boards.greenhouse.io/acme/jobs/1'],
  ['lever', lever, `https://jobs.lever.co/acme/${ID}/apply`],
  ['ashby', ashby, `https://jobs.ashbyhq.com/acme/${ID}/application`],
] as const)('an open form of %s is not closed', (id, adapter, url) => {
  expect(by(adapter.signs(fixturePage(id), new URL(url)))).toBeNull();
});

test('Ashby’s notice of application limits is told in its own words, its last day from the embedded data', () => {
  const data = `window.__appData = {"posting":{"id":"${ID}","applicationDeadline":"2026-12-01T23:59:00Z"}};`;
  const form = page(
    `<script>${data}</script><h1 class="ashby-job-posting-heading">Porter</h1>
     <div class="ashby-application-blocking-disclosure"><div><span>This job has application limits</span></div>
     <p>Not more than 3 times in 60 days.</p></div>`,
  );
  const signs = ashby.signs(form, new URL(`https://jobs.ashbyhq.com/acme/${ID}/application`));
  expect(signs.limit).toMatch(
    /^This job has application limits\s+Not more than 3 times in 60 days\.$/,
  );
  expect(signs.deadline).toBe('2026-12-01');
  const other = new URL('https://jobs.ashbyhq.com/acme/00000000-0000-4000-8000-000000000001');
  expect(ashby.signs(form, other).deadline).toBe('');
});
