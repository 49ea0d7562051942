import type { Job, JobIdentity } from '@jobai/shared/job';
import { agreedCountry } from '@jobai/shared/rules/locations';
import { adapterFor } from '../ats/registry.ts';
import { changeSession, choosePage, liveSessions, putPage, putScan } from '../db/sessions.ts';
import type { PageRequest } from '../messages.ts';
import { getSettings, offScope } from '../settings.ts';
import type { PageSender } from './fromPage.ts';
import { send } from './reach.ts';
import { track } from './receipt.ts';
import { reconcile } from './reconcile.ts';
import { start } from './start.ts';
import { step } from './transitions.ts';
import { takeWish } from './wish.ts';

/** Documents that come and go: what each means for the session that lived in the one before it. */

type Of<T extends PageRequest['type']> = Extract<PageRequest, { type: T }>;

/** A form, or a posting that leads to one, is in this document. */
export async function seen(request: Of<'page.seen'>, sender: PageSender): Promise<void> {
  const isHere = isAt(sender, request.job);
  if (isHere && request.refusal) await refused(request, sender);
  await replaced(sender);
  if (!isHere) return;
  const around = sender.topOrigin === null ? [] : request.around;
  const isTold = sender.topOrigin !== 'unknown';
  await putPage({
    id: `${sender.tabId}:${sender.frameId}`,
    tabId: sender.tabId,
    frameId: sender.frameId,
    documentId: sender.documentId,
    url: sender.url.slice(0, 2000),
    topOrigin: isTold ? sender.topOrigin : (around.at(-1) ?? 'unknown'),
    between: around.slice(0, -1),
    job: withCountry(request.job),
    hasForm: request.hasForm,
    seenAt: new Date().toISOString(),
    chosenAt: null,
  });
  await wished(request, sender);
}

/** The form the person asked for on its posting is here now. */
async function wished({ hasForm, job }: Of<'page.seen'>, sender: PageSender): Promise<void> {
  const wish = hasForm ? await takeWish(sender.tabId, job) : null;
  if (!wish) return;
  await choosePage(sender.documentId);
  await start(sender.tabId, wish.despiteDuplicate);
}

/** What the document's form asks; only what the document may speak of, and only where it is listed. */
export async function scanned(request: Of<'scan.form'>, sender: PageSender): Promise<void> {
  const { fields, signs, job } = request;
  if (!isAt(sender, job)) return;
  const at = new Date().toISOString();
  await putScan(sender.documentId, withCountry(job), { fields, signs, at });
}

/** Stands for a posting's id where the address of what is left of it names none. */
const GONE = 'gone';

/** The posting of this document is gone: shown beside the tab, and never filled. */
export async function closed(request: Of<'page.closed'>, sender: PageSender): Promise<void> {
  const { ats, tenant, jobId, signs } = request;
  const here = new URL(sender.url);
  if (!signs.closed || adapterFor(here)?.id !== ats) return;
  const identity = { ats, tenant, jobId: jobId || GONE };
  if (offScope((await getSettings()).off, identity)) return;
  const url = sender.url.slice(0, 2000);
  const at = new Date().toISOString();
  await putPage({
    id: `${sender.tabId}:${sender.frameId}`,
    tabId: sender.tabId,
    frameId: sender.frameId,
    documentId: sender.documentId,
    url,
    topOrigin: sender.topOrigin,
    job: {
      ...identity,
      title: '',
      company: tenant,
      location: '',
      countryCode: null,
      url,
      posting: '',
      salary: null,
      language: '',
    },
    hasForm: false,
    seenAt: at,
    chosenAt: null,
    scan: { fields: [], signs, at },
  });
}

function withCountry(job: Job): Job {
  return { ...job, countryCode: agreedCountry(job) };
}

/**
 * Whether Chrome's word about the document allows that posting; a page's own word is not enough. The address of a document
 * is the one it was loaded from: only of a top document Chrome also says where a single-page site has gone since.
 */
export function isAt({ url, tabUrl, topOrigin }: PageSender, job: JobIdentity): boolean {
  const here = new URL(url);
  const adapter = adapterFor(here);
  if (!adapter || adapter.id !== job.ats) return false;
  const identity = adapter.identity(here);
  if (topOrigin !== null) return !identity || identity.tenant === job.tenant;
  const now = tabUrl && URL.canParse(tabUrl) ? adapter.identity(new URL(tabUrl)) : identity;
  return now ? sameJob(now, job) : false;
}

export function sameJob(a: JobIdentity, b: JobIdentity): boolean {
  return a.ats === b.ats && a.tenant === b.tenant && a.jobId === b.jobId;
}

/**
 * After a native submit the site rendered the form anew and said what it does not accept: the proof that nothing was
 * taken. The session moves into the new document, where everything but files and sensitive answers is filled again;
 * sending it takes a new approval.
 */
async function refused(request: Of<'page.seen'>, sender: PageSender): Promise<void> {
  for (const { id, tabId, frameId, documentId, job, state } of await liveSessions()) {
    const here = tabId === sender.tabId && frameId === sender.frameId;
    if (!here || documentId === sender.documentId || state !== 'submitting') continue;
    if (!sameJob(job, request.job)) continue;
    const moved = await changeSession(id, (session) =>
      session.state === 'submitting'
        ? step(
            session,
            {
              type: 'refused',
              documentId: sender.documentId,
              formUrl: sender.url.slice(0, 2000),
              text: request.refusal,
            },
            new Date(),
          )
        : session,
    );
    if (moved?.state === 'siteAsks') await send(moved, { type: 'fill', sessionId: id });
  }
}

/** A document without a form took the place of another: perhaps the site's confirmation after a native submit. */
export async function loaded(request: Of<'page.loaded'>, sender: PageSender): Promise<void> {
  const { confirmation } = request;
  if (confirmation) {
    const now = new Date();
    for (const session of await liveSessions()) {
      const { tenant, jobId } = session.job;
      const here = session.tabId === sender.tabId && session.frameId === sender.frameId;
      if (!here || (session.state !== 'submitting' && session.state !== 'unknown')) continue;
      if (confirmation.identity.tenant !== tenant || confirmation.identity.jobId !== jobId)
        continue;
      await track(
        session.id,
        {
          type: 'confirmed',
          confirmation: {
            by: 'url',
            url: request.url,
            text: confirmation.text,
            at: now.toISOString(),
          },
        },
        now,
      );
    }
  }
  await replaced(sender);
}

/**
 * The document goes. A fill or review in it is over; a submit is not: the next document may be its confirmation, and
 * if none reports, the alarm finds out.
 */
export async function leave({ documentId }: PageSender): Promise<void> {
  const now = new Date();
  for (const { id, ...session } of await liveSessions()) {
    if (session.documentId !== documentId) continue;
    await changeSession(id, (current) =>
      current.state === 'filling' || current.state === 'review' || current.state === 'siteAsks'
        ? step(current, { type: 'lost', problem: 'pageLeft' }, now)
        : current,
    );
  }
}

/** Another document stands in this frame now: sessions of the one before it can't go on. */
async function replaced(sender: PageSender): Promise<void> {
  await reconcile({ tabId: sender.tabId, isReplaced: true });
}
