import type { Path } from '../../../profile/paths.ts';
import type { FieldSpec } from './specs.ts';

const LINKS: readonly FieldSpec[] = [
  {
    key: 'network',
    label: 'profile_profiles_network',
    kind: 'text',
    suggestions: ['LinkedIn', 'GitHub', 'GitLab', 'Portfolio', 'X', 'Stack Overflow', 'Dribbble'],
  },
  { key: 'username', label: 'profile_profiles_username', kind: 'text' },
  {
    key: 'url',
    label: 'profile_profiles_url',
    kind: 'text',
    type: 'url',
    help: 'profile_help_url',
    isWide: true,
  },
];

const WORK: readonly FieldSpec[] = [
  { key: 'position', label: 'profile_work_position', kind: 'text' },
  { key: 'name', label: 'profile_work_name', kind: 'text' },
  { key: 'startDate', label: 'profile_work_startDate', kind: 'partialDate' },
  {
    key: 'endDate',
    label: 'profile_work_endDate',
    kind: 'partialDate',
    help: 'profile_help_endDate',
  },
  { key: 'location', label: 'profile_work_location', kind: 'text' },
  { key: 'url', label: 'profile_work_url', kind: 'text', type: 'url' },
  { key: 'summary', label: 'profile_work_summary', kind: 'longText', isWide: true },
  {
    key: 'highlights',
    label: 'profile_work_highlights',
    kind: 'lines',
    help: 'profile_help_highlights',
    isWide: true,
  },
];

const EDUCATION: readonly FieldSpec[] = [
  { key: 'institution', label: 'profile_education_institution', kind: 'text', isWide: true },
  {
    key: 'studyType',
    label: 'profile_education_studyType',
    kind: 'text',
    suggestions: ["Bachelor's Degree", "Master's Degree", 'Doctor of Philosophy (Ph.D.)', 'MBA'],
  },
  { key: 'area', label: 'profile_education_area', kind: 'text' },
  { key: 'startDate', label: 'profile_education_startDate', kind: 'partialDate' },
  { key: 'endDate', label: 'profile_education_endDate', kind: 'partialDate' },
  { key: 'score', label: 'profile_education_score', kind: 'text' },
];

const SKILLS: readonly FieldSpec[] = [
  { key: 'name', label: 'profile_skills_name', kind: 'text', help: 'profile_help_skill' },
  { key: 'level', label: 'profile_skills_level', kind: 'text' },
  {
    key: 'keywords',
    label: 'profile_skills_keywords',
    kind: 'lines',
    help: 'profile_help_lines',
    isWide: true,
  },
];

const LANGUAGES: readonly FieldSpec[] = [
  { key: 'language', label: 'profile_languages_language', kind: 'text' },
  {
    key: 'fluency',
    label: 'profile_languages_fluency',
    kind: 'text',
    suggestions: ['Native speaker', 'Fluent', 'Professional', 'Conversational', 'Basic'],
  },
];

const PROJECTS: readonly FieldSpec[] = [
  { key: 'name', label: 'import_label_project', kind: 'text' },
  { key: 'url', label: 'profile_work_url', kind: 'text', type: 'url' },
  { key: 'startDate', label: 'profile_work_startDate', kind: 'partialDate' },
  { key: 'endDate', label: 'profile_work_endDate', kind: 'partialDate' },
  { key: 'description', label: 'import_label_description', kind: 'longText', isWide: true },
  {
    key: 'highlights',
    label: 'profile_work_highlights',
    kind: 'lines',
    help: 'profile_help_highlights',
    isWide: true,
  },
  {
    key: 'keywords',
    label: 'profile_skills_keywords',
    kind: 'lines',
    help: 'profile_help_lines',
    isWide: true,
  },
];

const CERTIFICATES: readonly FieldSpec[] = [
  { key: 'name', label: 'import_label_certificate', kind: 'text' },
  { key: 'issuer', label: 'import_label_issuer', kind: 'text' },
  { key: 'date', label: 'import_label_date', kind: 'partialDate' },
  { key: 'url', label: 'profile_work_url', kind: 'text', type: 'url' },
];

/** Lists of entries; `titleKeys` name an entry in its own words. */
export const LISTS = {
  profiles: { path: ['basics', 'profiles'], fields: LINKS, titleKeys: ['network', 'username'] },
  work: { path: ['work'], fields: WORK, titleKeys: ['position', 'name'] },
  education: { path: ['education'], fields: EDUCATION, titleKeys: ['institution', 'studyType'] },
  projects: { path: ['projects'], fields: PROJECTS, titleKeys: ['name'] },
  certificates: { path: ['certificates'], fields: CERTIFICATES, titleKeys: ['name', 'issuer'] },
  skills: { path: ['skills'], fields: SKILLS, titleKeys: ['name'] },
  languages: { path: ['languages'], fields: LANGUAGES, titleKeys: ['language'] },
} as const satisfies Record<
  string,
  { path: Path; fields: readonly FieldSpec[]; titleKeys: readonly string[] }
>;
export type ListId = keyof typeof LISTS;
