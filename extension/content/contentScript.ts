import { browser } from 'wxt/browser';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { type AtsAdapter, livesAt } from '../ats/adapter.ts';
import { watchFiles } from '../dom/files.ts';
import { FormPage, HYDRATION_DEADLINE_MS } from '../dom/formPage.ts';
import { until } from '../dom/wait.ts';
import { controlAround } from '../dom/watch.ts';
import { WRITERS } from '../dom/write/writers.ts';
import type { PageCommand } from '../messages.ts';
import { ask } from './ask.ts';
import { mountInPage } from './button.ts';
import { tellClosed } from './closed.ts';
import { gate } from './gate.ts';
import { Runner } from './runner.ts';

/** What WXT is told of the script of one ATS: it knows that one only, so that a page loads no other's code. */
export function contentScriptOf(adapter: AtsAdapter) {
  return {
    matches: [...adapter.matches],
    allFrames: true,
    runAt: 'document_end' as const,
    main(ctx: Pick<ContentScriptContext, 'onInvalidated'>) {
      // F5: exact origins only; a sandboxed frame has an opaque origin and is nobody's form.
      if (!livesAt(adapter, location) || self.origin !== location.origin || location.port) return;
      const end = new AbortController();
      ctx.onInvalidated(() => end.abort(new Error('the extension was replaced')));
      watchPage(adapter, end.signal).catch((cause) => {
        if (!end.signal.aborted) console.error('JobAI: this page could not be read', cause);
      });
    },
  };
}

/** Serves one posting after another: a board is a single-page site, and its forms come and go. */
async function watchPage(adapter: AtsAdapter, signal: AbortSignal): Promise<void> {
  const url = new URL(location.href);
  if (!adapter.form(document)) await tellLoaded(adapter, url, signal);
  for (;;) {
    const waiting = new AbortController();
    const none = AbortSignal.any([signal, waiting.signal]);
    tellClosed(adapter, none).catch((cause) => {
      if (!none.aborted) console.warn('JobAI: this page was not understood', cause);
    });
    const job = await until(
      () =>
        (adapter.form(document) ?? adapter.formLink(document)) &&
        adapter.job(document, new URL(location.href)),
      signal,
    );
    waiting.abort(new Error('a posting is here'));
    if (!job) return;
    const hasForm = adapter.form(document) !== null;
    const end = new AbortController();
    const page = new FormPage(adapter, job);
    await gate(
      page,
      (on) => servePosting(page, hasForm, on),
      AbortSignal.any([signal, end.signal]),
    );
    await until(() => {
      const now = adapter.identity(new URL(location.href));
      if (!hasForm && adapter.form(document)) return true;
      return now?.tenant !== job.tenant || now.jobId !== job.jobId;
    }, signal);
    end.abort(new Error('another posting'));
    await ask({ type: 'page.gone' }, signal);
  }
}

async function servePosting(page: FormPage, hasForm: boolean, signal: AbortSignal): Promise<void> {
  watchFiles((input) => {
    const control = controlAround(page, input);
    return control && WRITERS[control.widget].holdsFile ? control.element : null;
  }, signal);
  await until(
    () => !hasForm || page.adapter.ready(page.form() ?? document.body),
    signal,
    HYDRATION_DEADLINE_MS,
  );
  const inPage = mountInPage(
    () => page.place(),
    (key) => {
      const control = page.locate(key);
      return typeof control === 'string' ? null : WRITERS[control.widget].part(control.element);
    },
    () => void ask({ type: 'page.apply' }, signal),
    signal,
  );
  const shortcut = (event: KeyboardEvent) => {
    // Chromium keeps Alt+Shift+A for itself on some systems and leaves the command without a key.
    if (!event.isTrusted || !event.altKey || !event.shiftKey || event.code !== 'KeyA') return;
    event.preventDefault();
    void ask({ type: 'page.apply' }, signal);
  };
  document.addEventListener('keydown', shortcut, { capture: true, signal });
  serve(new Runner(page, inPage, signal), signal);
  const { failure, errors } = page.adapter.submitState(document, new URL(location.href));
  const refusal = [failure, ...errors.map(({ text }) => text)].filter(Boolean).join('\n');
  const around = [...location.ancestorOrigins].slice(-20).map((origin) => origin.slice(0, 500));
  const seen = () =>
    ask(
      {
        type: 'page.seen',
        job: page.job,
        url: location.href.slice(0, 2000),
        around,
        hasForm,
        refusal: refusal.slice(0, 2000),
      },
      signal,
    );
  const gone = () => void browser.runtime.sendMessage({ type: 'page.gone' });
  window.addEventListener('pagehide', gone, { signal });
  window.addEventListener('pageshow', (event) => event.persisted && void seen(), { signal });
  await seen();
}

function serve(runner: Runner, signal: AbortSignal): void {
  const listen = (
    command: PageCommand,
    sender: { id?: string; tab?: unknown },
    reply: (answer: unknown) => void,
  ) => {
    // Only our own background and pages; no other extension, no other tab's script.
    if (sender.id !== browser.runtime.id || sender.tab) return undefined;
    if (command.type === 'recheck') return undefined; // gate.ts
    runner.handle(command).then(reply);
    return true;
  };
  browser.runtime.onMessage.addListener(listen);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listen));
}

/** A document that came up without a form: perhaps the confirmation of a submit from the one before it. */
async function tellLoaded(adapter: AtsAdapter, url: URL, signal: AbortSignal): Promise<void> {
  const { confirmation } = adapter.submitState(document, url);
  const identity = adapter.identity(url);
  await ask(
    {
      type: 'page.loaded',
      url: url.href.slice(0, 2000),
      confirmation: confirmation && identity ? { identity, text: confirmation.text } : null,
    },
    signal,
  );
}
