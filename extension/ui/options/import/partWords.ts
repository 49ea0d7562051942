import { type TextKey, t } from '../../../i18n.ts';
import type { ResumeText } from '../../../resume/types.ts';
import { placeText } from '../profile/placeText.ts';
import { fieldId, type ReviewField, type ReviewPart } from './parts.ts';

/** Keys of lists that the editor has no labels for. */
const OTHER: Readonly<Record<string, TextKey>> = {
  'certificates.name': 'import_label_certificate',
  'certificates.issuer': 'import_label_issuer',
  'certificates.date': 'import_label_date',
  'projects.name': 'import_label_project',
  'projects.description': 'import_label_description',
  'projects.url': 'profile_basics_url',
  'projects.startDate': 'profile_work_startDate',
  'projects.endDate': 'profile_work_endDate',
  'projects.keywords': 'profile_skills_keywords',
  'projects.highlights': 'profile_work_highlights',
};

export function fieldLabel(part: ReviewPart, { key }: ReviewField): string {
  const list = String(part.at[0]);
  const other = OTHER[`${list}.${key}`];
  if (other) return t(other);
  const place = part.at.filter((step) => typeof step !== 'number').join('.');
  if (part.id === 'basics.phone' && key === 'phoneCountry') return placeText('basics.phoneCountry');
  // The last word is the field's own: "Address · City" → "City".
  return (
    placeText(key ? `${place}.${key}` : place)
      .split(' · ')
      .at(-1) ?? ''
  );
}

/** An entry in its own words, a single value by its label. */
export function partLabel(part: ReviewPart, texts: ReadonlyMap<string, string>): string {
  const said = (keys: readonly string[]) =>
    keys.flatMap((key) => {
      const field = part.fields.find((each) => each.key === key);
      return field ? (texts.get(fieldId(part, field)) ?? field.read) : [];
    });
  const words = said(['position', 'studyType', 'language', 'network', 'name', 'institution']);
  if (typeof part.at.at(-1) === 'number' && words.length > 0) return words.join(' · ');
  const [first] = part.fields;
  if (part.at.join('.') === 'basics.location') return placeText('basics.location');
  return first ? fieldLabel(part, { ...first, key: '' }) : part.id;
}

/** "Page 1, line 12 · the dates in a line". */
export const sourceText = (text: ResumeText, { lines, rule }: ReviewField) =>
  `${lineText(text, lines)} · ${t(`import_rule_${rule}`)}`;

/** "Page 1, line 12"; lines count from 1 on each page. */
export function lineText(text: ResumeText, lines: readonly number[]): string {
  const line = text.lines[lines[0] ?? -1];
  if (!line) return '';
  const number = text.lines.filter(({ page, at }) => page === line.page && at <= line.at).length;
  return text.pages > 1
    ? t('import_from_pageLine', line.page, number)
    : t('import_from_line', number);
}
