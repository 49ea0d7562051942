import type { SubmitState } from '../ats/adapter.ts';
import type { PageRequest } from '../messages.ts';
import { digestsReady } from './files.ts';
import type { FormPage } from './formPage.ts';
import { blockedNow } from './visible.ts';
import { settled, until } from './wait.ts';

type Outcome = Extract<PageRequest, { type: 'submit.outcome' }>;
export type ClickResult =
  | 'clicked'
  | 'changedSinceApproval'
  | 'submitNotFound'
  | 'offline'
  | 'notClicked';

/** The site said that the press did nothing. */
const NOTICED = 'noticed';
const ANSWER_DEADLINE_MS = 60_000;
const BUTTON_DEADLINE_MS = 10_000;

/**
 * Clicks the form's one submit button if, read again in the very same task, everything that stands is what was
 * approved (F3). Nothing is awaited between the reading and the click.
 */
export async function clickIfApproved(
  page: FormPage,
  approved: string,
  isVoid: () => boolean,
  signal: AbortSignal,
): Promise<ClickResult> {
  const form = page.form();
  if (!form) return 'submitNotFound';
  await digestsReady();
  await settled(form, signal, Math.max(120, page.adapter.quietBeforeSubmitMs));
  const button = await until(() => usableSubmit(page), signal, BUTTON_DEADLINE_MS);
  if (!button) return 'submitNotFound';
  if (!navigator.onLine) return 'offline';
  if (page.canonical(page.describe()) !== approved) return 'changedSinceApproval';
  if (isVoid()) return 'notClicked';
  if (page.goesElsewhere(button)) return 'changedSinceApproval';
  if (usableSubmit(page) !== button) return 'submitNotFound';
  button.click();
  return 'clicked';
}

/** The form's one submit button, if a person could press it now; a site may hold it back while it is uploading. */
function usableSubmit(page: FormPage): HTMLElement | null {
  const form = page.form();
  const [button, other] = form ? page.adapter.submitButtons(form) : [];
  return button && !other && !blockedNow(button) ? button : null;
}

/** What stood in the page before the click; it says nothing about it. */
export interface Shown {
  errors: string;
  failure: string;
  notice: string;
}

export function shownBefore({ adapter }: FormPage): Shown {
  const { errors, failure, notice } = adapter.submitState(document, new URL(location.href));
  return { errors: errorText(errors), failure, notice };
}

/**
 * What the site shows after the click: its confirmation, its refusal, or nothing within a minute. To be called in the
 * task of the click: a refusal can be there before any message is answered.
 */
export async function awaitOutcome(
  page: FormPage,
  before: Shown,
  signal: AbortSignal,
): Promise<Pick<Outcome, 'outcome' | 'by' | 'url' | 'text'>> {
  const giveUpAt = Date.now() + ANSWER_DEADLINE_MS;
  let wasBusy = false;
  let isBusy = false;
  let notice = '';
  const look = () => {
    const state = page.adapter.submitState(document, new URL(location.href));
    // A confirmation of another posting says nothing about this one.
    if (!page.isSameJob()) state.confirmation = null;
    isBusy = state.busy;
    wasBusy ||= isBusy;
    if (state.notice !== before.notice) notice ||= state.notice;
    return outcomeOf(state, wasBusy, before);
  };
  while (Date.now() < giveUpAt) {
    const seen = await until(
      () => look() ?? (notice ? NOTICED : null),
      signal,
      giveUpAt - Date.now(),
    );
    if (seen && seen !== NOTICED && seen.outcome === 'confirmed') return seen;
    // A refusal counts once the page has come to rest on it: between "sending" and "sent" the old form shows briefly.
    await settled(document, signal, seen === NOTICED ? 1500 : 400);
    const still = look();
    if (still && (seen === NOTICED || still.outcome === seen?.outcome)) return still;
    // A notice passes; that nothing followed it is what counts.
    if (seen === NOTICED && !isBusy) return siteError(notice);
  }
  return { outcome: 'noAnswerFromSite', by: null, url: location.href.slice(0, 2000), text: '' };
}

function siteError(text: string) {
  const url = location.href.slice(0, 2000);
  return { outcome: 'siteError' as const, by: null, url, text: text.slice(0, 2000) };
}

/** A confirmation that comes after the deadline: evidence for the person, who decides (F1). */
export function lateConfirmation(page: FormPage, signal: AbortSignal) {
  return until(() => {
    const state = page.adapter.submitState(document, new URL(location.href));
    return page.isSameJob() && state.confirmation
      ? outcomeOf(state, true, { errors: '', failure: '', notice: '' })
      : null;
  }, signal);
}

function outcomeOf(state: SubmitState, wasBusy: boolean, before: Shown) {
  const done = (outcome: Outcome['outcome'], text = '') => ({
    outcome,
    by: state.confirmation?.by ?? null,
    url: location.href.slice(0, 2000),
    text: text.slice(0, 2000),
  });
  if (state.confirmation) return done('confirmed', state.confirmation.text);
  if (state.busy) return null;
  if (state.asksForCode && wasBusy) return done('securityCode');
  if (state.failure && (wasBusy || state.failure !== before.failure))
    return done('siteError', state.failure);
  // Marks that stood before the click say nothing about it, unless the form was sent and came back.
  if (state.errors.length && (wasBusy || errorText(state.errors) !== before.errors)) {
    return done('fieldErrors', state.errors.map(({ text }) => text).join('\n'));
  }
  return null;
}

/** The site's field errors as one string, to tell new ones from old ones. */
function errorText(errors: { key: string; text: string }[]): string {
  return errors.map(({ key, text }) => `${key}: ${text}`).join('\n');
}
