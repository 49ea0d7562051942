import type { AtsId } from '@jobai/shared/ats';
import type { FieldDescription, FieldType, Widget } from '@jobai/shared/fields';
import type { Job, JobIdentity } from '@jobai/shared/job';
import type { PostingSigns } from '@jobai/shared/signs';

/** A question as it stands in the page: its control and the parts around it that identify it. */
export interface Control {
  key: string;
  widget: Widget;
  /** What is read and written: an input, a textarea, a fieldset of boxes, a file block. */
  element: HTMLElement;
  label: string;
  /** Where the question is written, if the page does not tie it to the control itself. */
  asks: HTMLElement | null;
  description: string;
  section: FieldDescription['section'];
  index: number | null;
  required: boolean;
  known: FieldType | null;
}

/** A part of the form that stands there once per school or job. */
export interface Repeat {
  section: 'education' | 'employment';
  /** "Add another"; null where it takes no more. */
  add: HTMLElement | null;
  /** Takes the entry at this position away; null where the form has no such button. */
  remove(index: number): HTMLElement | null;
}

/** What the embedded schema says of one control beyond its markup. */
export interface SchemaField {
  label: string;
  description: string;
  options: string[] | null;
}

/** What a site shows after a submit. `busy`: still sending. */
export interface SubmitState {
  busy: boolean;
  /** Text of the site's confirmation, null without one. */
  confirmation: { by: 'url' | 'container'; text: string } | null;
  asksForCode: boolean;
  errors: { key: string; text: string }[];
  /** The site's own message that sending failed; '' without. */
  failure: string;
  /** A passing notice that a press did nothing; '' without. It may be gone a second later. */
  notice: string;
}

/** Everything known of one ATS; it reads and names, and never fills. One per `AtsId`, listed in registry.ts. */
export interface AtsAdapter {
  id: AtsId;
  name: string;
  /** Match patterns of the documents that may hold a form; manifest matches and permissions derive from them. */
  matches: readonly string[];
  /** The posting this document shows a form for, or null. */
  job(page: Document, url: URL): Job | null;
  /** Identity by URL alone, for a document without a form (confirmation page). */
  identity(url: URL): JobIdentity | null;
  form(page: Document): HTMLElement | null;
  /** Before what our button stands, next to what people read first; never our own host. */
  buttonPlace(form: HTMLElement): HTMLElement;
  /** On a posting without its form: what a person clicks to get there, and before what our button stands. */
  formLink(page: Document): { link: HTMLElement; place: HTMLElement } | null;
  /** The page's own scripts have taken the form over; what was written earlier would be lost. */
  ready(form: HTMLElement): boolean;
  /** The page parses the résumé once it is attached and writes over what nobody changed: attach, wait, then fill. */
  attachFirst: boolean;
  /** How long the form must have rested before a click; a site that saves as one types drops a click meanwhile. */
  quietBeforeSubmitMs: number;
  /** Where the description stands when it is not on the form's page, and how to read it there. */
  posting: { url(url: URL): URL; read(page: Document): string } | null;
  /** Embedded schema by control key; empty where the page has none. */
  schema(page: Document): Map<string, SchemaField>;
  /** Every question in page order. Captcha, code and site-owned controls are left out. */
  controls(form: HTMLElement): Control[];
  /** The parts that grow; empty where a site has none. */
  repeats(form: HTMLElement): Repeat[];
  submitButtons(form: HTMLElement): HTMLElement[];
  submitState(page: Document, url: URL): SubmitState;
  /** Whether the posting still takes people, and under which limits. Also asked of documents without a form. */
  signs(page: Document, url: URL): PostingSigns;
}

/** Whether documents of this origin are this ATS's own, exactly (F5). */
export function livesAt({ matches }: Pick<AtsAdapter, 'matches'>, at: { origin: string }): boolean {
  return matches.some((match) => new URL(match.replace('*', '')).origin === at.origin);
}
