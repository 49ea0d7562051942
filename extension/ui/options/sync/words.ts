import { ApplicationStatus } from '@jobai/shared/application';
import { valueText as answerText, FieldValue } from '@jobai/shared/fields';
import { SalaryRange } from '@jobai/shared/job';
import type { SyncKind } from '@jobai/shared/sync';
import type { SentRow } from '../../../db/syncRecords.ts';
import { type TextKey, t } from '../../../i18n.ts';
import type { Disagreement } from '../../../sync/conflicts.ts';
import { placeText } from '../profile/placeText.ts';

/** Kinds, fields and values in the words of the pages where they are edited. */

const KINDS: Record<keyof SentRow['counts'], TextKey> = {
  profile: 'options_store_profile',
  file: 'options_store_files',
  application: 'options_store_applications',
  answer: 'options_store_answers',
  receipt: 'options_store_receipts',
  removed: 'sync_kind_removed',
  contents: 'sync_kind_contents',
  fill: 'sync_kind_fill',
  draft: 'sync_kind_draft',
  posting: 'sync_kind_posting',
  memory: 'sync_kind_memory',
  key: 'sync_kind_key',
};
export const kindText = (kind: keyof SentRow['counts']): string => t(KINDS[kind]);

const FIELDS: Partial<Record<SyncKind, Record<string, TextKey>>> = {
  application: {
    company: 'tracker_company',
    title: 'tracker_title',
    location: 'tracker_location',
    url: 'tracker_link',
    status: 'tracker_status',
    priority: 'tracker_priority',
    salary: 'tracker_salary',
    notes: 'tracker_notes',
    nextStep: 'tracker_nextStep',
    dueOn: 'tracker_due',
  },
  answer: { value: 'options_answerValue', label: 'sync_field_question' },
  file: { label: 'sync_field_label', roles: 'sync_field_roles', name: 'sync_field_fileName' },
};

/** The document: "Tidewater · Engineer", "Profile". */
export function documentText({ kind, title }: Pick<Disagreement, 'kind' | 'title'>): string {
  return title || kindText(kind);
}

/** The field; '' where it is about the whole document. */
export function fieldText({ kind, path }: Pick<Disagreement, 'kind' | 'path'>): string {
  if (path.length === 0) return '';
  if (kind === 'profile') return placeText(path.join('.'));
  const name = path[0] ?? '';
  const key = FIELDS[kind]?.[name];
  return key ? t(key) : name;
}

export function valueText(row: Disagreement, side: 'mine' | 'theirs'): string {
  const value: unknown = row[side];
  if (row.path.length === 0) {
    if (value === null || value === undefined) return t(`sync_removed_${side}`);
    return t(`sync_changed_${side}`);
  }
  if (row.path[0] === 'status') {
    const status = ApplicationStatus.safeParse(value);
    if (status.success) return t(`status_${status.data}`);
  }
  if (row.path[0] === 'priority' && /^(high|medium|low)$/.test(String(value))) {
    return t(`tracker_priority_${value as 'high' | 'medium' | 'low'}`);
  }
  const other: unknown = row[side === 'mine' ? 'theirs' : 'mine'];
  if (Array.isArray(value) && Array.isArray(other)) return listText(value, other);
  return plainText(value) || t('sync_empty');
}

/** Of two long lists only what differs. */
function listText(value: readonly unknown[], other: readonly unknown[]): string {
  const known = new Set(other.map((entry) => JSON.stringify(entry)));
  const own = value.filter((entry) => !known.has(JSON.stringify(entry)));
  const same = value.length - own.length;
  const lines = [plainText(own), same > 0 ? t('sync_same', same) : ''];
  return lines.filter(Boolean).join('\n') || t('sync_empty');
}

function plainText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return t(value ? 'profile_yes' : 'profile_no');
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return value.map(lineOf).filter(Boolean).join('\n');
  const answer = FieldValue.safeParse(value);
  if (answer.success) {
    const { data } = answer;
    return data.kind === 'checked' ? plainText(data.checked) : answerText(data);
  }
  const salary = SalaryRange.safeParse(value);
  if (salary.success) {
    const { min, max, currency } = salary.data;
    return `${[min, max].flatMap((amount) => amount?.toLocaleString() ?? []).join(' – ')} ${currency}`;
  }
  return lineOf(value);
}

/** An entry of a list in one line: its first short texts. */
function lineOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return plainText(value);
  const texts = Object.values(value).filter(
    (part) => (typeof part === 'string' && part !== '') || typeof part === 'number',
  );
  return texts
    .slice(0, 4)
    .map((part) => String(part).slice(0, 120))
    .join(' · ');
}
