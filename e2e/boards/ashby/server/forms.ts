import { randomUUID } from 'node:crypto';
import { type AshbyJob, definitionsOf } from '../job.ts';
import type { Saved } from '../payload.ts';
import { renderForm } from '../questions.ts';
import type { FormRender } from '../schema.ts';

/** One form of one visit, with what was saved so far. */
export type OpenForm = { job: AshbyJob; render: FormRender; saved: Map<string, Saved> };

/** The forms that pages have opened, by the id each got. */
export class OpenForms {
  readonly #forms = new Map<string, OpenForm>();

  /** Application form first, then the surveys. */
  open(job: AshbyJob): FormRender[] {
    return definitionsOf(job).map((definition) => {
      const render = renderForm(definition, randomUUID());
      this.#forms.set(render.id, { job, render, saved: new Map() });
      return render;
    });
  }

  get(id: string): OpenForm | undefined {
    return this.#forms.get(id);
  }

  clear(): void {
    this.#forms.clear();
  }
}
