import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Board, Shared } from '../../board.ts';
import { asset, loadBundle } from '../../bundle.ts';
import { findPlaces } from '../../places.ts';
import { html, openJson, preflight, type Reply, redirect } from '../../reply.ts';
import { embedPath, type GreenhouseJob, hostedPath, jobUrl, pageData } from '../job.ts';
import { GREENHOUSE_JOBS } from '../jobs.ts';
import type { PageExtras } from '../schema.ts';
import { CAREERS_HOSTS, careersPage } from './careers.ts';
import { boardDocument, type GreenhouseBundle, jobDocument } from './document.ts';
import { searchEducation } from './education.ts';
import { optionsOf } from './options.ts';
import { type SubmitDesk, submitDesk } from './submit.ts';

const UPLOAD_HOST = 'grnhse-practice-uploads.s3.amazonaws.com';
const HOSTS = [
  'job-boards.greenhouse.io',
  'job-boards.eu.greenhouse.io',
  'boards.greenhouse.io',
  'boards.eu.greenhouse.io',
  'boards-api.greenhouse.io',
  'api-geocode-earth-proxy.greenhouse.io',
  UPLOAD_HOST,
];

type Site = Shared & { bundle: GreenhouseBundle; desk: SubmitDesk };

/** Every host of the real service, and the careers pages that embed its forms. */
export function greenhouseBoard(shared: Shared): Board & Pick<SubmitDesk, 'securityCode'> {
  const bundle = loadBundle<GreenhouseBundle['server']>('greenhouse');
  const desk = submitDesk(shared.recorder, shared.behaviour);
  const site = { ...shared, bundle, desk };
  return {
    hosts: [...HOSTS, ...CAREERS_HOSTS],
    submitHosts: ['boards.greenhouse.io', 'boards.eu.greenhouse.io'],
    answer: async (request, url) => careersPage(url) ?? service(site, request, url),
    securityCode: desk.securityCode,
    reset: desk.reset,
  };
}

async function service(site: Site, request: Request, url: URL): Promise<Reply | null> {
  if (request.method === 'OPTIONS') return preflight();
  if (url.pathname === '/favicon.ico') return new Response(null, { status: 204 });
  switch (url.hostname) {
    case 'job-boards.greenhouse.io':
    case 'job-boards.eu.greenhouse.io':
      return pages(site, url);
    case 'boards.greenhouse.io':
    case 'boards.eu.greenhouse.io':
      return legacy(site, request, url);
    case 'boards-api.greenhouse.io':
      return (await optionsOf(url)) ?? education(url);
    case 'api-geocode-earth-proxy.greenhouse.io':
      return places(site, url);
    case UPLOAD_HOST:
      return request.method === 'POST' ? store(site, request) : null;
    default:
      return null;
  }
}

function findJob(host: string, board: string | null, id: string | null) {
  return GREENHOUSE_JOBS.find((job) => job.host === host && job.board === board && job.id === id);
}

function pages(site: Site, url: URL): Reply | null {
  const { pathname, searchParams, hostname } = url;
  const embed = /^\/embed\/job_app(\/confirmation)?$/.exec(pathname);
  if (embed) {
    const job = findJob(hostname, searchParams.get('for'), searchParams.get('token'));
    return job ? jobPage(site, job, true, embed[1] ? 'confirmation' : 'job') : null;
  }
  const hosted = /^\/([\w-]+)\/jobs\/(\d+)(\/confirmation)?$/.exec(pathname);
  if (hosted) {
    const job = findJob(hostname, hosted[1] ?? null, hosted[2] ?? null);
    if (!job) return null;
    // Employers with a careers site of their own send people there; only the embed shows the form.
    if (job.careersHost) return redirect(jobUrl(job), 302);
    return jobPage(site, job, false, hosted[3] ? 'confirmation' : 'job');
  }
  const jobs = GREENHOUSE_JOBS.filter(
    (job) => job.host === hostname && pathname === `/${job.board}`,
  );
  return jobs.length > 0 ? html(boardDocument(site.bundle, jobs)) : asset(site.bundle, pathname);
}

function jobPage(
  { bundle, behaviour }: Site,
  job: GreenhouseJob,
  embedded: boolean,
  view: PageExtras['view'],
): Reply {
  const { hydrationDelayMs, maxFileBytes } = behaviour.of(job.id);
  const data = pageData(job, { embedded, view, hydrationDelayMs, maxFileBytes });
  return html(jobDocument(bundle, job, data), {
    'content-security-policy': embedded ? 'frame-ancestors *' : "frame-ancestors 'none'",
  });
}

async function legacy({ desk }: Site, request: Request, url: URL): Promise<Reply | null> {
  const { pathname, hostname, search } = url;
  const current = hostname.replace('boards', 'job-boards');
  if (pathname === '/uncacheable_attributes/presigned_fields') {
    return openJson({
      url: `https://${UPLOAD_HOST}/`,
      key: randomUUID(),
      fields: { acl: 'private' },
    });
  }
  if (pathname === '/embed/job_board/js') return frameLoader(current, url.searchParams.get('for'));
  const job = GREENHOUSE_JOBS.find(
    (each) => each.host === current && hostedPath(each) === pathname,
  );
  if (request.method === 'POST') return job ? desk.receive(job, await request.json()) : null;
  return redirect(`https://${current}${pathname}${search}`, 301);
}

/** The script a company page includes; it puts the form's frame where the page wants it. */
function frameLoader(host: string, board: string | null): Reply | null {
  const job = GREENHOUSE_JOBS.find((each) => each.host === host && each.board === board);
  if (!job) return null;
  const src = `https://${host}${embedPath(job).replace(/token=.*/, 'token=')}`;
  const script = `(() => {
  const token = new URLSearchParams(location.search).get('gh_jid');
  const frame = document.createElement('iframe');
  Object.assign(frame, { id: 'grnhse_iframe', title: 'Greenhouse Job Board', width: '100%', height: '900' });
  addEventListener('message', ({ source, data }) => {
    if (source === frame.contentWindow && Number.isFinite(data?.grnhseHeight)) frame.height = data.grnhseHeight;
  });
  frame.allow = 'geolocation';
  frame.src = ${JSON.stringify(src)} + encodeURIComponent(token);
  document.getElementById('grnhse_app').append(frame);
})();`;
  return new Response(script, { headers: { 'content-type': 'text/javascript' } });
}

async function education({ pathname, searchParams }: URL): Promise<Reply | null> {
  const list = /^\/v1\/boards\/[\w-]+\/education\/(\w+)$/.exec(pathname)?.[1];
  const found = list && searchEducation(list, searchParams.get('term') ?? '');
  if (!found) return null;
  await sleep(120);
  return openJson(found);
}

async function places({ behaviour }: Site, { searchParams }: URL): Promise<Reply> {
  const { geocoder } = behaviour.of();
  await sleep(geocoder === 'slow' ? 3000 : 250);
  if (geocoder === 'error') return openJson({ message: 'upstream failed' }, 502);
  return openJson(geocoder === 'empty' ? [] : findPlaces(searchParams.get('text') ?? ''));
}

async function store({ recorder }: Site, request: Request): Promise<Reply> {
  const form = await request.formData();
  const [key, file] = [form.get('key'), form.get('file')];
  if (typeof key !== 'string' || !(file instanceof File)) return openJson({}, 400);
  await recorder.store(key, file);
  return openJson({}, 201);
}
