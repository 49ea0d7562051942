import type { FieldDescription, Refusal } from '@jobai/shared/fields';
import type { Job } from '@jobai/shared/job';
import { canonical } from '../apply/canonical.ts';
import { type AtsAdapter, type Control, livesAt, type SchemaField } from '../ats/adapter.ts';
import { atOneGlance } from './glance.ts';
import { limitIn, wordsAround } from './limit.ts';
import { type Question, questionOf } from './question.ts';
import { blockedBy } from './visible.ts';
import { WRITERS } from './write/writers.ts';

/** How long a page's own scripts may take to take its form over. */
export const HYDRATION_DEADLINE_MS = 15_000;

interface Run {
  form: HTMLElement | null;
  controls: Control[] | null;
  questions: Map<Control, Question>;
}

/** The form of this document, read afresh at every call: pages re-render, so no element is kept. */
export class FormPage {
  private readonly schema: Map<string, SchemaField>;
  private current: Run | null = null;

  constructor(
    readonly adapter: AtsAdapter,
    private known: Job,
  ) {
    this.schema = adapter.schema(document);
  }

  get job(): Job {
    return this.known;
  }

  /** Fetches the description where it stands on a page of its own; without it the job is as it was. */
  async readPosting(signal: AbortSignal): Promise<void> {
    const { posting } = this.adapter;
    if (!posting || this.known.posting) return;
    try {
      const reply = await fetch(posting.url(new URL(location.href)), { signal, redirect: 'error' });
      const type = reply.headers.get('content-type') ?? '';
      if (!reply.ok || !type.startsWith('text/html')) return;
      // A parsed document is inert: nothing in it loads or runs.
      const page = new DOMParser().parseFromString(await reply.text(), 'text/html');
      this.known = { ...this.known, posting: posting.read(page) };
    } catch (cause) {
      signal.throwIfAborted();
      console.warn('JobAI: the description was not read', cause);
    }
  }

  /** On the posting's own page the description stands right here. */
  postingHere(): Job {
    const { posting } = this.adapter;
    if (!this.known.posting && posting && !this.form())
      this.known = { ...this.known, posting: posting.read(document) };
    return this.known;
  }

  form(): HTMLElement | null {
    return this.run().form;
  }

  /** Read once per run of code: all of it is asked for every key, and nothing changes before the next await. */
  private run(): Run {
    if (this.current) return this.current;
    queueMicrotask(() => {
      this.current = null;
    });
    this.current = { form: this.adapter.form(document), controls: null, questions: new Map() };
    return this.current;
  }

  /** Before what our button stands: the form or its beginning, or what leads to it. */
  place(): HTMLElement | null {
    const form = this.form();
    if (form) return this.adapter.buttonPlace(form);
    return this.adapter.formLink(document)?.place ?? null;
  }

  controls(): Control[] {
    const run = this.run();
    const { form } = run;
    run.controls ??= form ? this.adapter.controls(form).filter(belongsTo(form)) : [];
    return run.controls;
  }

  /** What a control asks, as a person sees it. */
  question(control: Control): Question {
    const { form, questions } = this.run();
    const question =
      questions.get(control) ??
      atOneGlance(() => questionOf(control, form ?? document.documentElement));
    questions.set(control, question);
    return question;
  }

  /** Why a person can't see or operate it; static, for a whole form. */
  blocked(control: Control): FieldDescription['blocked'] {
    const part = WRITERS[control.widget].part(control.element);
    if (!part || this.question(control).isUnseen) return 'hidden';
    return blockedBy(part);
  }

  /** A form that would send what stands in it to another site; the same ATS answers at several addresses. */
  goesElsewhere(button: HTMLElement | null = null): boolean {
    const targets = [this.form()?.getAttribute('action'), button?.getAttribute('formaction')];
    return targets.some((target) => {
      if (!target || !URL.canParse(target, document.baseURI)) return false;
      const url = new URL(target, document.baseURI);
      return url.protocol !== 'javascript:' && !this.isOwn(url);
    });
  }

  private isOwn(url: URL): boolean {
    return url.origin === location.origin || livesAt(this.adapter, url);
  }

  /** The one control with this key, checked against what was planned (F6). */
  locate(key: string, expected?: { label: string; widget: Control['widget'] }): Control | Refusal {
    if (expected && !this.isSameJob()) return 'changed';
    if (expected && this.goesElsewhere()) return 'wrongPage';
    const [control, other] = this.controls().filter((candidate) => candidate.key === key);
    if (!control) return 'gone';
    if (other) return 'ambiguous';
    if (!expected) return control;
    const isSame = this.labelOf(control) === expected.label && control.widget === expected.widget;
    return isSame ? control : 'changed';
  }

  private labelOf(control: Control): string {
    const label = this.question(control).text || this.schema.get(control.key)?.label || '';
    return label.slice(0, 5000);
  }

  /** A single-page site may have gone on to another posting under the same document. */
  isSameJob(): boolean {
    const now = this.adapter.identity(new URL(location.href));
    return now?.tenant === this.job.tenant && now.jobId === this.job.jobId;
  }

  /** Every question with what stands in it now. A key that occurs twice is described once and never written. */
  describe(): FieldDescription[] {
    const seen = new Set<string>();
    return atOneGlance(() =>
      this.controls()
        .filter(({ key }) => !seen.has(key) && seen.add(key))
        .map((control) => this.describeOne(control)),
    );
  }

  canonical(fields: FieldDescription[]): string {
    return canonical(location.origin, this.job, fields);
  }

  /** `maxlength` and what the page says in words; a text that does not fit is asked, never cut. */
  private limitOf({ element, widget, description }: Control): number | null {
    const { maxLength } = element as HTMLInputElement;
    const own = maxLength > 0 ? maxLength : null;
    if (!/^(text|textarea|richText)$/.test(widget)) return own;
    const value = WRITERS[widget].read(element);
    const length = value?.kind === 'text' ? value.text.length : 0;
    const said = limitIn(`${wordsAround(element, this.form())} ${description}`, length);
    return own && said ? Math.min(own, said) : (own ?? said);
  }

  private describeOne(control: Control): FieldDescription {
    const { element, widget, key } = control;
    const schema = this.schema.get(key);
    const box = element as HTMLInputElement;
    return {
      key: key.slice(0, 300),
      label: this.labelOf(control),
      description: (control.description || schema?.description || '').slice(0, 5000),
      section: control.section,
      index: control.index,
      widget,
      required: control.required,
      // Where the page shows them, its own texts are what can be chosen.
      options: WRITERS[widget].options?.(element) ?? schema?.options ?? null,
      maxLength: this.limitOf(control),
      accept: (element.querySelector<HTMLInputElement>('input[type=file]')?.accept ?? '').slice(
        0,
        500,
      ),
      autocomplete:
        box.autocomplete && box.autocomplete !== 'off' ? box.autocomplete.slice(0, 100) : '',
      known: control.known,
      value: WRITERS[widget].read(element),
      blocked: this.blocked(control),
    };
  }
}

/** An input may stand inside one form and be sent with another. */
function belongsTo(form: HTMLElement): (control: Control) => boolean {
  return ({ element }) => {
    const owner = (element as Partial<HTMLInputElement>).form;
    return !owner || !(form instanceof HTMLFormElement) || owner === form;
  };
}
