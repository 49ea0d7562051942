import type { FieldDescription } from '@jobai/shared/fields';
import type { SessionField } from '../../../extension/apply/session.ts';
import type { FilledPage } from './fillPage.ts';
import type { CapturedPage } from './folder.ts';
import { isPlannedAndOperable } from './operable.ts';
import { sameDate, samePhone } from './same.ts';

/** Whether a planned value stands in its operable control. */
export interface FillRecord {
  page: string;
  ats: CapturedPage['ats'];
  key: string;
  label: string;
  widget: FieldDescription['widget'];
  planned: string;
  /** null: no such control was found. */
  stands: string | null;
  /** What the extension itself says of its write. */
  told: string;
  ok: boolean;
}

export function fillRecords(
  { name, ats }: CapturedPage,
  { session, stands }: FilledPage,
): FillRecord[] {
  return session.fields.filter(isPlannedAndOperable).map((field): FillRecord => {
    const { key, label, widget } = field.description;
    const planned = plannedTexts(field);
    const found = stands[key] ?? null;
    return {
      page: name,
      ats,
      key,
      label,
      widget,
      planned: planned.join(', '),
      stands: found?.join(', ') ?? null,
      told: toldOf(field),
      ok: found !== null && isExact(planned, found, hintOf(field.description)),
    };
  });
}

/** Exact but for how phones and dates are written. */
function isExact(planned: string[], found: string[], hint: string): boolean {
  const tidy = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();
  const key = (texts: string[]) => texts.map(tidy).sort().join('\n');
  if (key(planned) === key(found)) return true;
  const [a = '', b = ''] = [planned[0], found[0]];
  const isOne = planned.length === 1 && found.length === 1;
  return isOne && (samePhone(a, b) || sameDate(a, b, hint));
}

/** What the plan writes; of a list that is not open yet, the first thing it types. */
export function plannedTexts({ decision }: SessionField): string[] {
  if (decision.action !== 'fill') return [];
  const { value } = decision;
  switch (value.kind) {
    case 'text':
      return [value.text];
    case 'option':
      return [value.option];
    case 'options':
      return value.options;
    case 'checked':
      return value.checked ? ['✓'] : [];
    case 'file':
      return [value.name];
    case 'lookup':
      return value.queries.slice(0, 1);
  }
}

function toldOf({ verdict }: SessionField): string {
  if (!verdict) return 'not written';
  return 'reason' in verdict ? `${verdict.state}: ${verdict.reason}` : verdict.state;
}

/** Where the order of a date may be shown. */
export const hintOf = ({ label, description }: FieldDescription) => `${label} ${description}`;
