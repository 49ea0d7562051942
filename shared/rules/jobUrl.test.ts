import { describe, expect, it } from 'vitest';
import { jobIdentityFromUrl } from './jobUrl.ts';

const SAME = { ats: 'greenhouse', tenant: 'acme', jobId: '4012' };

describe('every spelling of a posting is one identity', () => {
  it.each([
    'https://job-boards.greenhouse.io/acme/jobs/4012',
    'https://job-boards.greenhouse.io/acme/jobs/4012/',
    'https://job-boards.greenhouse.io/Acme/jobs/4012?gh_src=abc#app',
    'https://job-boards.greenhouse.io/acme/jobs/4012/confirmation',
    'https://job-boards.eu.greenhouse.io/acme/jobs/4012',
    'https://boards.greenhouse.io/acme/jobs/4012',
    'https://boards.eu.greenhouse.io/acme/jobs/4012',
    'HTTPS://JOB-BOARDS.GREENHOUSE.IO/acme/jobs/4012',
    'https://job-boards.greenhouse.io/embed/job_app?for=acme&token=4012',
    'https://job-boards.greenhouse.io/embed/job_app?token=4012&validityToken=x%3D&for=Acme',
    'https://boards.eu.greenhouse.io/embed/job_app?for=acme&token=4012',
    'https://job-boards.greenhouse.io/embed/job_app/confirmation?for=acme&token=4012',
    'https://boards.greenhouse.io/acme?gh_jid=4012',
  ])('%s', (url) => expect(jobIdentityFromUrl(url)).toEqual(SAME));
});

describe('what names no posting of a known employer is null', () => {
  it.each([
    'https://acme.example/careers?gh_jid=4012',
    'https://job-boards.greenhouse.io/acme',
    'https://job-boards.greenhouse.io/acme/jobs/new',
    'https://job-boards.greenhouse.io/embed/job_app?token=4012',
    'https://job-boards.greenhouse.io/embed/job_board?for=acme',
    'https://job-boards.greenhouse.io.evil.example/acme/jobs/4012',
    'https://job-boards.greenhouse.io@evil.example/acme/jobs/4012',
    'https://evil.example/job-boards.greenhouse.io/acme/jobs/4012',
    'ftp://job-boards.greenhouse.io/acme/jobs/4012',
    'not a url',
    '',
  ])('%s', (url) => expect(jobIdentityFromUrl(url)).toBeNull());
});
