import type { FieldDescription } from '@jobai/shared/fields';
import type { Before } from '../dom/restore.ts';

type Known = Before & Pick<FieldDescription, 'blocked'>;

/** Every question that was planned: what it asked and what stood in it then. */
export class Baseline {
  private readonly known = new Map<string, Known>();

  get(key: string): Known | undefined {
    return this.known.get(key);
  }

  planned(fresh: FieldDescription[]): void {
    for (const { key, label, widget, value, blocked } of fresh) {
      this.known.set(key, { key, label, widget, value, blocked });
    }
  }

  /** Questions that were not here or not seen before, or ask something else now. */
  freshOf(fields: FieldDescription[]): FieldDescription[] {
    return fields.filter(({ key, label, blocked }) => {
      const known = this.known.get(key);
      return known?.label !== label || (known.blocked !== null && blocked === null);
    });
  }

  /** Forgets what left the page, as it may come back, and says what. */
  forgetGone(fields: FieldDescription[]): string[] {
    const here = new Set(fields.map(({ key }) => key));
    const gone = [...this.known.keys()].filter((key) => !here.has(key));
    for (const key of gone) this.known.delete(key);
    return gone;
  }

  /** What the site's own reading of the résumé put into untouched fields may be replaced; the person's typing may not. */
  acceptParse(fields: FieldDescription[], touched: ReadonlySet<string>): void {
    for (const { key, label, value } of fields) {
      const planned = this.known.get(key);
      if (planned?.label === label && !touched.has(key)) planned.value = value;
    }
  }
}
