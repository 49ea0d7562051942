import { countryName } from '@jobai/shared/rules/countries';
import { type TextKey, t } from '../../../i18n.ts';
import { LISTS } from './listSpecs.ts';
import { GROUPS } from './specs.ts';

const LABELS = new Map<string, TextKey>([
  ['work', 'profile_section_work'],
  ['education', 'profile_section_education'],
  ['skills', 'profile_section_skills'],
  ['languages', 'profile_section_languages'],
  ['basics', 'profile_section_basics'],
  ['preferences', 'profile_section_terms'],
  ['basics.location', 'profile_section_location'],
  ['basics.profiles', 'profile_section_profiles'],
  ['preferences.eeo', 'profile_section_eeo'],
  ['preferences.workAuthorization', 'profile_section_permission'],
  ['preferences.expectedSalary', 'profile_section_salary'],
  ['permission.authorized', 'profile_permission_authorized'],
  ['permission.needsSponsorship', 'profile_permission_needsSponsorship'],
  ['preferences.expectedSalary.amount', 'profile_salary_amount'],
  ['preferences.expectedSalary.currency', 'profile_salary_currency'],
  ['preferences.expectedSalary.period', 'profile_salary_period'],
  ...[...Object.values(GROUPS), ...Object.values(LISTS)].flatMap(({ path, fields }) =>
    fields.map(({ key, label }) => [[...path, key].join('.'), label] as const),
  ),
]);

/** Parts that only hold others: naming them would say nothing. */
const SILENT = new Set(['basics', 'preferences']);

/** Where a path leads, in the words of the editor: "work[1].startDate" → "Work 2 · From". */
export function placeText(path: string): string {
  const words: string[] = [];
  let known = '';
  for (const [, key = '', position] of path.matchAll(/([^.[\]]+)|\[(\d+)\]/g)) {
    if (position !== undefined) {
      words.push(`${words.pop() ?? ''} ${Number(position) + 1}`.trim());
      continue;
    }
    const isCountry = known === 'preferences.workAuthorization' && /^[A-Z]{2}$/.test(key);
    const inCountry = /^preferences\.workAuthorization\.[A-Z]{2}$/.test(known);
    known = known ? `${known}.${key}` : key;
    const label = LABELS.get(inCountry ? `permission.${key}` : known);
    if (SILENT.has(known) && known !== path) continue;
    words.push(label ? t(label) : isCountry ? countryName(key) : key);
  }
  return words.join(' · ') || t('profile_section_basics');
}
