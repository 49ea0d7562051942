import { type FieldValue, type Source, valueText } from '@jobai/shared/fields';
import type { FileWhy } from '@jobai/shared/files';
import type { SessionField } from '../../apply/session.ts';
import { type TextKey, t } from '../../i18n.ts';
import { hostsAround } from '../origins.ts';
import type { PanelView } from './model.ts';

/** Segments of profile paths that have a word of their own; the last one in a path names it. */
export const PATH_WORDS = {
  name: 'source_path_name',
  givenName: 'source_path_givenName',
  familyName: 'source_path_familyName',
  preferredName: 'source_path_preferredName',
  label: 'source_path_label',
  email: 'source_path_email',
  phone: 'source_path_phone',
  phoneCountry: 'source_path_phoneCountry',
  url: 'source_path_url',
  summary: 'source_path_summary',
  location: 'source_path_location',
  address: 'source_path_address',
  postalCode: 'source_path_postalCode',
  city: 'source_path_city',
  region: 'source_path_region',
  countryCode: 'source_path_countryCode',
  profiles: 'source_path_profiles',
  work: 'source_path_work',
  education: 'source_path_education',
  skills: 'source_path_skills',
  languages: 'source_path_languages',
  workAuthorization: 'source_path_workAuthorization',
  expectedSalary: 'source_path_expectedSalary',
  noticePeriod: 'source_path_noticePeriod',
  earliestStart: 'source_path_earliestStart',
  willingToRelocate: 'source_path_willingToRelocate',
  over18: 'source_path_over18',
  howDidYouHear: 'source_path_howDidYouHear',
  pronouns: 'source_path_pronouns',
  desiredRoles: 'source_path_desiredRoles',
  employmentTypes: 'source_path_employmentTypes',
  gender: 'source_path_gender',
  race: 'source_path_race',
  hispanicEthnicity: 'source_path_hispanicEthnicity',
  veteranStatus: 'source_path_veteranStatus',
  disabilityStatus: 'source_path_disabilityStatus',
  transgender: 'source_path_transgender',
  sexualOrientation: 'source_path_sexualOrientation',
} as const satisfies Record<string, TextKey>;

function isWord(segment: string): segment is keyof typeof PATH_WORDS {
  return Object.hasOwn(PATH_WORDS, segment);
}

/** "work[0].name" → "work history": a repeated block says more than the name of its part. */
function pathWord(path: string): string | null {
  const segments = path.split(/[.[\]]+/).filter(Boolean);
  const block = segments.find((segment) => segment === 'work' || segment === 'education');
  const found = block ?? segments.findLast(isWord);
  return found && isWord(found) ? t(PATH_WORDS[found]) : null;
}

/** Why this stored file and no other; `company`: whom the application is for. */
export function attachPhrase(why: FileWhy, company: string): string {
  switch (why.rule) {
    case 'employer':
      return company ? t('variants_why_employer', company) : t('variants_why_employerUnnamed');
    case 'role':
      return t('variants_why_role', why.role);
    case 'chosen':
    case 'only':
    case 'default':
      return t(`variants_why_${why.rule}`);
  }
}

/** Where a value came from, in one short phrase. */
export function sourcePhrase(source: Source, company = ''): string {
  switch (source.kind) {
    case 'profile': {
      const word = pathWord(source.path);
      return word ? t('source_profileOf', word) : t('source_profile');
    }
    case 'rule': {
      const words = [...new Set(source.paths.map(pathWord).filter((word) => word !== null))];
      return words.length > 0 ? t('source_ruleOf', words.slice(0, 2).join(', ')) : t('source_rule');
    }
    case 'answer':
      return source.scope === 'tenant' && company
        ? t('source_answerAt', company)
        : t('source_answer');
    case 'file': {
      const of = source.fileKind === 'letter' ? 'variants_letterNamed' : 'source_file';
      const file = t(of, source.label);
      return source.why ? `${file} · ${attachPhrase(source.why, company)}` : file;
    }
    case 'preset': {
      const word = pathWord(source.path);
      return word ? t('source_presetOf', word) : t('source_preset');
    }
    case 'person':
      return t('source_person');
    case 'page':
      return t('source_page');
    case 'draft':
      return draftPhrase(source);
  }
}

/** "AI draft, 2 facts". */
export function draftPhrase({
  by,
  facts,
  isEdited,
}: Pick<Extract<Source, { kind: 'draft' }>, 'by' | 'isEdited'> & {
  facts: readonly unknown[];
}): string {
  const count =
    facts.length === 0
      ? t('draft_factsNone')
      : counted(facts.length, 'draft_factsOne', 'draft_factsOther');
  const phrase = t(by ? 'draft_source' : 'draft_sourceRules', count);
  return isEdited ? `${phrase} · ${t('draft_edited')}` : phrase;
}

/** A value as the review shows it. */
export function valuePhrase(value: FieldValue | null): string {
  if (!value) return t('panel_empty');
  if (value.kind === 'checked') return value.checked ? t('panel_ticked') : t('panel_notTicked');
  if (value.kind === 'file' && value.sha256 === null) return t('panel_yourFile', value.name);
  return valueText(value);
}

/** Why a field is asked, left alone or not touched, or why a write did not count; null: nothing to explain. */
export function reasonSentence({ decision, verdict, error }: SessionField): string | null {
  if (error) return null;
  if (verdict?.state === 'notVerified' || verdict?.state === 'refused') {
    return t(`refused_${verdict.reason}`);
  }
  if (verdict?.state === 'undone') return t('panel_undone');
  if (decision.action === 'ask') return t(`ask_${decision.reason}`);
  if (decision.action === 'never') return t(`never_${decision.reason}`);
  if (decision.action === 'skip') return t(`skip_${decision.reason}`);
  return null;
}

/** Counted noun; Chrome's messages have no plurals. */
export function counted(count: number, one: TextKey, other: TextKey): string {
  return t(count === 1 ? one : other, count);
}

/** How the tab is called: by its title or, where Chrome keeps that from us, by the page around the form. */
export function tabPhrase({ tabTitle, session, page }: PanelView): string {
  const source = session ?? page;
  return t('panel_tab', tabTitle || (source && hostsAround(source)) || t('panel_tabUnnamed'));
}
