import { isGone } from '../db/records.ts';
import { pagesOfTab } from '../db/sessions.ts';
import { previewOf } from '../fields/scan/preview.ts';
import type { PanelReply } from '../messages.ts';
import { getSettings, offScope } from '../settings.ts';
import { facts } from './planning.ts';
import { send } from './reach.ts';

/** How long a page goes on describing its form; the panel asks again within it. */
const LEASE_MS = 30_000;

/**
 * What awaits in the tab's form, planned from what its page last told, and the page's turn to tell (anew). The page
 * learns nothing by it: not even that there is a profile (F8).
 */
export async function lookAhead(tabId: number): Promise<PanelReply> {
  const [page] = await pagesOfTab(tabId);
  if (!page) return { ok: false, problem: 'noForm' };
  if (offScope((await getSettings()).off, page.job)) return { ok: false, problem: 'siteOff' };
  if (!isGone(page)) {
    const reply = await send(page, { type: 'scan', forMs: LEASE_MS });
    if (!reply?.ok) return { ok: false, problem: reply?.problem ?? 'tabClosed' };
  }
  const { scan, job } = page;
  if (!scan) return { ok: true, preview: null };
  const input = await facts({ fields: [], job }, scan.fields);
  return { ok: true, preview: previewOf(input, scan.signs, page.hasForm) };
}
