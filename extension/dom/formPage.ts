import type { FieldDescription, Refusal } from '@jobai/shared/fields';
import type { Job } from '@jobai/shared/job';
import { canonical } from '../apply/canonical.ts';
import type { AtsAdapter, Control, SchemaField } from '../ats/adapter.ts';
import { blockedBy } from './visible.ts';
import { WRITERS } from './write/writers.ts';

/** How long a page's own scripts may take to take its form over. */
export const HYDRATION_DEADLINE_MS = 15_000;

/** The form of this document, read afresh at every call: pages re-render, so no element is kept. */
export class FormPage {
  private readonly schema: Map<string, SchemaField>;
  private current: Control[] | null = null;

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

  form(): HTMLElement | null {
    return this.adapter.form(document);
  }

  /** Where our button stands: before the form, or before what leads to it. */
  place(): HTMLElement | null {
    return this.form() ?? this.adapter.formLink(document)?.place ?? null;
  }

  /** Read once per run of code: it is asked for every key, and nothing changes before the next await. */
  controls(): Control[] {
    if (this.current) return this.current;
    const form = this.form();
    const controls = form ? this.adapter.controls(form) : [];
    this.current = controls;
    queueMicrotask(() => {
      this.current = null;
    });
    return controls;
  }

  /** The one control with this key, checked against what was planned (F6). */
  locate(key: string, expected?: { label: string; widget: Control['widget'] }): Control | Refusal {
    if (expected && !this.isSameJob()) return 'changed';
    const [control, other] = this.controls().filter((candidate) => candidate.key === key);
    if (!control) return 'gone';
    if (other) return 'ambiguous';
    if (expected && (control.label !== expected.label || control.widget !== expected.widget)) {
      return 'changed';
    }
    return control;
  }

  /** A single-page site may have gone on to another posting under the same document. */
  isSameJob(): boolean {
    const now = this.adapter.identity(new URL(location.href));
    return now?.tenant === this.job.tenant && now.jobId === this.job.jobId;
  }

  /** Every question with what stands in it now. A key that occurs twice is described once and never written. */
  describe(): FieldDescription[] {
    const seen = new Set<string>();
    return this.controls()
      .filter(({ key }) => !seen.has(key) && seen.add(key))
      .map((control) => this.describeOne(control));
  }

  canonical(fields: FieldDescription[]): string {
    return canonical(location.origin, this.job, fields);
  }

  private describeOne(control: Control): FieldDescription {
    const { element, widget, key } = control;
    const writer = WRITERS[widget];
    const schema = this.schema.get(key);
    const part = writer.part(element);
    const box = element as HTMLInputElement;
    return {
      key: key.slice(0, 300),
      label: (control.label || schema?.label || '').slice(0, 5000),
      description: (control.description || schema?.description || '').slice(0, 5000),
      section: control.section,
      index: control.index,
      widget,
      required: control.required,
      // Where the page shows them, its own texts are what can be chosen.
      options: writer.options?.(element) ?? schema?.options ?? null,
      maxLength: box.maxLength > 0 ? box.maxLength : null,
      accept: element.querySelector<HTMLInputElement>('input[type=file]')?.accept ?? '',
      autocomplete: box.autocomplete && box.autocomplete !== 'off' ? box.autocomplete : '',
      known: control.known,
      value: writer.read(element),
      blocked: part ? blockedBy(part) : 'hidden',
    };
  }
}
