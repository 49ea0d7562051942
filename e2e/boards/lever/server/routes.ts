import { setTimeout as sleep } from 'node:timers/promises';
import type { Board, Shared } from '../../board.ts';
import { asset, type Bundle, loadBundle } from '../../bundle.ts';
import { html, type Reply } from '../../reply.ts';
import { type LeverJob, postingPath } from '../job.ts';
import { LEVER_JOBS } from '../jobs.ts';
import { type SubmitDesk, submitDesk } from './desk.ts';
import { formPage } from './form.ts';
import { logo } from './layout.ts';
import { FRESH } from './markup.ts';
import { parsed } from './parse.ts';
import { listPage, postingPage, thanksPage } from './posting.ts';
import { search } from './search.ts';

const HOSTS: readonly LeverJob['host'][] = ['jobs.lever.co', 'jobs.eu.lever.co'];

type Site = Shared & { bundle: Bundle; desk: SubmitDesk };

/** Both hosts of the real service: postings, forms, and what their scripts ask. */
export function leverBoard(shared: Shared): Board {
  const desk = submitDesk(shared.recorder, shared.behaviour);
  const site = { ...shared, bundle: loadBundle('lever'), desk };
  return {
    hosts: HOSTS,
    submitHosts: HOSTS,
    answer: (request, url) => service(site, request, url),
    reset: desk.reset,
  };
}

async function service(site: Site, request: Request, url: URL): Promise<Reply | null> {
  const { pathname, searchParams, hostname } = url;
  if (pathname === '/favicon.ico') return new Response(null, { status: 204 });
  if (pathname === '/searchLocations') return places(site, searchParams.get('text') ?? '');
  if (pathname === '/parseResume') return request.method === 'POST' ? parse(site, request) : null;
  if (pathname === '/hcaptcha/execute') return captcha(site);
  const jobs = LEVER_JOBS.filter(({ host }) => host === hostname);
  const name = /^\/logos\/([\w-]+)\.svg$/.exec(pathname)?.[1];
  const marked = jobs.find((job) => job.site === name);
  if (marked) return logo(marked);
  const listed = jobs.filter((job) => pathname === `/${job.site}`);
  if (listed.length > 0) return html(listPage(site.bundle, listed));
  const job = jobs.find((each) => pathname.startsWith(postingPath(each)));
  return job ? pages(site, job, request, pathname) : asset(site.bundle, pathname);
}

async function pages(
  { bundle, desk }: Site,
  job: LeverJob,
  request: Request,
  pathname: string,
): Promise<Reply | null> {
  const page = pathname.slice(postingPath(job).length);
  if (page === '/apply' && request.method === 'POST') {
    return desk.receive(bundle, job, await request.formData());
  }
  switch (page) {
    case '':
      return html(postingPage(bundle, job));
    case '/apply':
      return html(formPage(bundle, job, FRESH));
    case '/thanks':
      return html(thanksPage(bundle, job));
    default:
      return null;
  }
}

async function places({ behaviour }: Site, text: string): Promise<Reply> {
  const { geocoder } = behaviour.of();
  await sleep(geocoder === 'slow' ? 3000 : 150);
  if (geocoder === 'error') return Response.json({ message: 'upstream failed' }, { status: 502 });
  return Response.json(geocoder === 'empty' ? [] : search(text));
}

async function parse({ behaviour, desk }: Site, request: Request): Promise<Reply> {
  const accountId = (await request.formData()).get('accountId');
  const job = LEVER_JOBS.find((each) => each.accountId === accountId);
  const { resumeParse, resumeParseMs } = behaviour.of(job?.id);
  if (resumeParse === 'hang') return 'hang';
  await sleep(resumeParseMs);
  if (resumeParse === 'fail') return Response.json({ error: 'unreadable' }, { status: 500 });
  return Response.json({ ...parsed(resumeParse), resumeStorageId: desk.keepResume() });
}

/** Stands in for hCaptcha's own servers, and takes as long. */
async function captcha({ desk }: Site): Promise<Reply> {
  await sleep(300);
  return Response.json({ token: desk.captchaToken() });
}
