import { browser } from 'wxt/browser';
import type { ApplySession } from '../apply/session.ts';
import { t } from '../i18n.ts';

/** Dark enough for white text, in either scheme of the toolbar. */
const GROUND = '#2456c7';
const TEXT = '#ffffff';

/**
 * Another device asked for this review. Chrome opens a panel for a gesture only; where there is none, the toolbar icon says so
 * beside the tab, and the panel once it is open.
 */
export async function showReviewAsked({ tabId, job }: ApplySession): Promise<void> {
  try {
    await browser.sidePanel.open({ tabId });
  } catch {
    const { action } = browser;
    await action.setBadgeBackgroundColor({ tabId, color: GROUND });
    await action.setBadgeTextColor({ tabId, color: TEXT });
    await action.setBadgeText({ tabId, text: '1' });
    await action.setTitle({ tabId, title: t('live_reviewAskedTitle', job.title || job.company) });
  }
}

/** The tab's own badge and title make way for those of the whole browser. */
export async function endReviewAsked(tabId: number): Promise<void> {
  await browser.action.setBadgeText({ tabId });
  await browser.action.setTitle({ tabId, title: t('extName') });
}
