import type { FieldDescription } from '@jobai/shared/fields';
import { type FormPage, HYDRATION_DEADLINE_MS } from '../dom/formPage.ts';
import { settled, until } from '../dom/wait.ts';
import { watchForm } from '../dom/watch.ts';
import { ask } from './ask.ts';

/** The form is described again at most this often, however restless the page is. */
const PAUSE_MS = 1000;

/**
 * Describes the form for the panel without writing anything: once it is ready and the page is idle, and again when it
 * changed. Works only while it is asked for: the panel asks again as long as it shows the form.
 */
export class Scanner {
  private running: AbortController | null = null;
  private lapse: ReturnType<typeof setTimeout> | undefined;
  private told = '';

  constructor(
    private readonly page: FormPage,
    /** Ends with the document or the extension's context. */
    private readonly signal: AbortSignal,
  ) {}

  keep(forMs: number): void {
    clearTimeout(this.lapse);
    this.lapse = setTimeout(() => this.stop(), forMs);
    if (this.running) return;
    this.running = new AbortController();
    // A panel that asks anew may know nothing of what was told before.
    this.told = '';
    const signal = AbortSignal.any([this.signal, this.running.signal]);
    this.run(signal).catch((cause) => {
      if (!signal.aborted) console.warn('JobAI: the form was not looked through', cause);
    });
  }

  stop(): void {
    clearTimeout(this.lapse);
    this.running?.abort(new Error('nobody looks'));
    this.running = null;
  }

  private async run(signal: AbortSignal): Promise<void> {
    const ready = () => {
      const form = this.page.form();
      return !form || this.page.adapter.ready(form);
    };
    await until(ready, signal, HYDRATION_DEADLINE_MS);
    let changed = () => {};
    watchForm(this.page, () => changed(), signal);
    await settled(this.page.form() ?? document.body, signal);
    for (;;) {
      const change = new Promise<void>((resolve) => {
        changed = resolve;
      });
      await idle();
      signal.throwIfAborted();
      const fields = this.page.form() ? this.page.describe() : [];
      await this.tell(fields, signal);
      if (this.page.form() && this.page.adapter.posting && !this.page.job.posting) {
        await this.page.readPosting(signal);
        await this.tell(fields, signal);
      }
      await Promise.all([change, new Promise((resolve) => setTimeout(resolve, PAUSE_MS))]);
    }
  }

  private async tell(fields: FieldDescription[], signal: AbortSignal): Promise<void> {
    const job = this.page.postingHere();
    const signs = this.page.adapter.signs(document, new URL(location.href));
    const telling = JSON.stringify([fields, job, signs]);
    if (telling === this.told) return;
    await ask({ type: 'scan.form', job, fields, signs }, signal);
    this.told = telling;
  }
}

/** When the page has nothing to do, or after a second: a busy page is not made busier. */
function idle(): Promise<void> {
  return new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: PAUSE_MS }));
}
