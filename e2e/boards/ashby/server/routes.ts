import { setTimeout as sleep } from 'node:timers/promises';
import type { Board, Shared } from '../../board.ts';
import { asset, type Bundle, loadBundle } from '../../bundle.ts';
import { html, openJson, preflight, type Reply } from '../../reply.ts';
import { ASHBY_HOST } from '../job.ts';
import { ASHBY_JOBS } from '../jobs.ts';
import { CAREERS_HOSTS, careersPage, embedLoader } from './careers.ts';
import { boardDocument, shell } from './document.ts';
import { OpenForms } from './forms.ts';
import { operate, UPLOAD_HOST } from './operations.ts';

/** Every host of the real service, and the careers pages that embed its forms. */
export function ashbyBoard(shared: Shared): Board {
  const bundle = loadBundle('ashby');
  const forms = new OpenForms();
  const site = { ...shared, forms };
  return {
    hosts: [ASHBY_HOST, UPLOAD_HOST, ...CAREERS_HOSTS],
    submitHosts: [ASHBY_HOST],
    answer: async (request, url) => {
      if (request.method === 'OPTIONS') return preflight();
      if (url.pathname === '/favicon.ico') return new Response(null, { status: 204 });
      if (url.hostname === UPLOAD_HOST) return store(shared, request, url.pathname.slice(1));
      if (url.hostname !== ASHBY_HOST) return careersPage(url);
      if (url.pathname === '/api/non-user-graphql') return operate(site, request, url);
      return pages(shared, bundle, url);
    },
    reset: () => forms.clear(),
  };
}

function pages({ behaviour }: Shared, bundle: Bundle, url: URL): Reply | null {
  const [slug = '', id, tab, ...more] = decodeURIComponent(url.pathname).slice(1).split('/');
  const jobs = ASHBY_JOBS.filter(({ organization }) => organization.hostedJobsPageSlug === slug);
  const [any] = jobs;
  if (!any) return asset(bundle, url.pathname);
  if (id === undefined) return html(boardDocument(bundle, jobs));
  if (id === 'embed') return embedLoader(any);
  const job = jobs.find((each) => each.id === id);
  if (!job || more.length > 0 || (tab !== undefined && tab !== 'application')) return null;
  const { hydrationDelayMs, maxFileBytes } = behaviour.of(job.id);
  const { generation, traps, manners = {}, conditions = {} } = job;
  return html(
    shell(bundle, job, {
      generation,
      renderDelayMs: hydrationDelayMs,
      maxFileBytes,
      traps,
      manners,
      conditions,
    }),
  );
}

async function store(
  { behaviour, recorder }: Shared,
  request: Request,
  jobId: string,
): Promise<Reply | null> {
  if (request.method !== 'POST') return null;
  const { upload } = behaviour.of(jobId);
  const form = await request.formData();
  const [key, file] = [form.get('key'), form.get('file')];
  if (typeof key !== 'string' || !(file instanceof File)) return openJson({}, 400);
  await sleep(upload === 'slow' ? 2500 : 120);
  if (upload === 'failing') return openJson({ message: 'upstream failed' }, 500);
  await recorder.store(key, file);
  return openJson({}, 201);
}
