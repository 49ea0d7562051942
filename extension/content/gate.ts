import { browser } from 'wxt/browser';
import type { FormPage } from '../dom/formPage.ts';
import type { PageCommand, PageCommandReply } from '../messages.ts';
import { ask } from './ask.ts';

/**
 * Serves a posting while JobAI is switched on for its employer. Off, nothing of ours is in the page and nothing but
 * the employer's name leaves it. Asks again when it is told that the switch may have moved.
 */
export function gate(
  page: FormPage,
  serve: (signal: AbortSignal) => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  const { ats, tenant, jobId, company } = page.job;
  let serving: AbortController | null = null;
  let turn = Promise.resolve();

  const look = async () => {
    const { on } = await ask<{ on: boolean }>(
      { type: 'page.here', identity: { ats, tenant, jobId }, company },
      signal,
    );
    if (on === (serving !== null)) return;
    serving?.abort(new Error('switched off'));
    serving = on ? new AbortController() : null;
    if (!serving) return;
    const until = AbortSignal.any([signal, serving.signal]);
    serve(until).catch((cause) => {
      if (!until.aborted) console.error('JobAI: this form could not be served', cause);
    });
  };
  const lookAgain = () => {
    turn = turn.then(look).catch((cause) => {
      if (!signal.aborted) console.error('JobAI: the switch could not be read', cause);
    });
    return turn;
  };
  const listen = (
    command: PageCommand,
    sender: { id?: string; tab?: unknown },
    reply: (answer: PageCommandReply) => void,
  ) => {
    if (sender.id !== browser.runtime.id || sender.tab) return;
    if (command.type === 'recheck') void lookAgain();
    // Nobody else answers while it is off: the form is still here, and no session is.
    else if (!serving) {
      const isHere = command.type === 'alive?' && command.sessionId === null && page.place();
      reply(isHere ? { ok: true } : { ok: false, problem: 'noForm' });
    }
  };
  browser.runtime.onMessage.addListener(listen);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listen));
  return lookAgain();
}
