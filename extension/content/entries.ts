import type { FieldDescription } from '@jobai/shared/fields';
import type { FormPage } from '../dom/formPage.ts';
import {
  addEntry,
  countOf,
  type Entries,
  type RepeatedSection,
  removeLast,
} from '../dom/repeats.ts';

const SECTIONS = ['education', 'employment'] as const;
/** A form that wants more is the person's. */
const MOST = 10;

/**
 * The entries a fill adds to the parts of a form that grow: as many as the profile has. None where somebody began to
 * fill the part already, as nobody knows then which entry stands for what.
 */
export class AddedEntries {
  private wanted: Entries = {};
  private readonly added: RepeatedSection[] = [];
  private readonly closed = new Set<string>();

  constructor(
    private readonly page: FormPage,
    private readonly signal: AbortSignal,
  ) {}

  /** What a plan says of the profile, and what stood in the fields it was made for. */
  planned(wanted: Entries, fresh: FieldDescription[]): void {
    this.wanted = wanted;
    for (const { section, value } of fresh) if (value) this.closed.add(section);
  }

  /** The part that wants one more entry, as its last one took something of ours; null where none does. */
  next(written: ReadonlySet<string>, touched: ReadonlySet<string>): RepeatedSection | null {
    const grows = SECTIONS.find((section) => {
      const count = countOf(this.page, section);
      if (!count || count >= Math.min(this.wanted[section] ?? 0, MOST)) return false;
      if (this.closed.has(section) || this.keys(section).some((key) => touched.has(key)))
        return false;
      return this.keys(section, count - 1).some((key) => written.has(key));
    });
    return grows ?? null;
  }

  /** Adds one entry; whether there is something new to plan. A part that does not grow is not tried again. */
  async add(section: RepeatedSection): Promise<boolean> {
    const isAdded = await addEntry(this.page, section, this.signal);
    if (isAdded) this.added.push(section);
    else this.closed.add(section);
    return isAdded;
  }

  /** Takes back the entries that were added, the last one first, as far as they are empty and the form lets go of them. */
  async removeAll(): Promise<void> {
    for (const section of SECTIONS) this.closed.add(section);
    for (let section = this.added.pop(); section; section = this.added.pop()) {
      const last = countOf(this.page, section) - 1;
      const isEmpty = this.page
        .describe()
        .every((field) => field.section !== section || field.index !== last || !field.value);
      if (isEmpty) await removeLast(this.page, section, this.signal);
    }
  }

  private keys(section: RepeatedSection, index?: number): string[] {
    return this.page
      .controls()
      .filter(
        (control) => control.section === section && control.index === (index ?? control.index),
      )
      .map(({ key }) => key);
  }
}
