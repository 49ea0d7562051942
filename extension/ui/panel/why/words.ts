import {
  type AskReason,
  DERIVED_RULES,
  type DerivedRule,
  HOLDS,
  type NeverReason,
  type SkipReason,
  type Source,
  type Verdict,
  type Widget,
} from '@jobai/shared/fields';
import type { SessionField } from '../../../apply/session.ts';
import { type TextKey, t } from '../../../i18n.ts';
import { placeText } from '../../options/profile/placeText.ts';
import { attachPhrase, sourcePhrase, valuePhrase } from '../phrases.ts';

/** Total over the rules: one without words does not compile. */
const RULE_WORDS = {
  'given and family name': 'why_rule_fullName',
  'national number': 'why_rule_nationalNumber',
  'country of the phone number': 'why_rule_phoneCountry',
  'home country': 'why_rule_homeCountry',
  'home state': 'why_rule_homeState',
  'home city': 'why_rule_homeCity',
  'address in one line': 'why_rule_addressLine',
  'no end date': 'why_rule_noEndDate',
  'work history names this employer': 'why_rule_workedHere',
  'work history names other employers only': 'why_rule_workedElsewhere',
  'years from work dates': 'why_rule_years',
  'finished degree': 'why_rule_finishedDegree',
  'score of the degree': 'why_rule_score',
  'fluency in the language named': 'why_rule_fluency',
  'authorization and sponsorship together': 'why_rule_permission',
} as const satisfies Record<DerivedRule, TextKey>;

const isRule = (rule: string): rule is DerivedRule =>
  (DERIVED_RULES as readonly string[]).includes(rule);

const WIDGET_WORDS = {
  text: 'why_widget_line',
  textarea: 'why_widget_text',
  number: 'why_widget_number',
  telInput: 'why_widget_phone',
  checkbox: 'why_widget_box',
  checkboxGroup: 'why_widget_several',
  reactSelect: 'why_widget_one',
  reactSelectMulti: 'why_widget_several',
  reactSelectAsync: 'why_widget_search',
  fileUpload: 'why_widget_file',
  select: 'why_widget_one',
  radioGroup: 'why_widget_one',
  leverLocation: 'why_widget_search',
  leverFile: 'why_widget_file',
  yesNoButtons: 'why_widget_one',
  combobox: 'why_widget_search',
  datePicker: 'why_widget_date',
  ashbyFile: 'why_widget_file',
  richText: 'why_widget_text',
} as const satisfies Record<Widget, TextKey>;

/** What kind of answer the site wants: "required · one of 12 options". */
export function askedText({ description }: SessionField): string {
  const { required, widget, options, maxLength } = description;
  const kind =
    options && widget !== 'checkbox'
      ? t(HOLDS[widget] === 'option' ? 'why_optionsOne' : 'why_optionsSeveral', options.length)
      : t(WIDGET_WORDS[widget]);
  const limit = maxLength ? ` · ${t('why_limit', maxLength)}` : '';
  return `${t(required ? 'why_required' : 'why_optional')} · ${kind}${limit}`;
}

/** By what the question was recognised. */
export function evidenceText({ decision }: SessionField): string {
  return decision.action === 'fill' && decision.source.kind === 'answer'
    ? t('why_by_answer', decision.source.label)
    : t(`why_by_${decision.by}`);
}

/** Where a value came from, in a sentence. */
export function sourceText(source: Source, company: string): string {
  switch (source.kind) {
    case 'profile':
      return t('why_from_profile', placeText(source.path));
    case 'rule': {
      const places = [...new Set(source.paths.map(placeText))].join(', ');
      const rule = isRule(source.rule) ? t(RULE_WORDS[source.rule]) : source.rule;
      return places ? t('why_from_ruleOf', rule, places) : t('why_from_rule', rule);
    }
    case 'answer':
      return t('why_from_answer', source.label);
    case 'file': {
      const of = source.fileKind === 'letter' ? 'why_from_letter' : 'why_from_resume';
      const why = source.why ? attachPhrase(source.why, company) : '';
      return why ? `${t(of, source.label)} ${t('why_because', why)}` : t(of, source.label);
    }
    case 'preset':
      return t('why_from_preset', placeText(source.path));
    case 'person':
      return t('why_from_person');
    case 'page':
      return t('why_from_page');
    case 'draft': {
      const facts = source.facts.map(({ text }) => `“${text}”`).join(', ') || t('draft_factsNone');
      return t(source.by ? 'why_from_draft' : 'why_from_draftRules', facts);
    }
  }
}

const CHOICE = {
  ask: (reason: AskReason) => `${t('why_asked')} ${t(`ask_${reason}`)}`,
  never: (reason: NeverReason) => `${t('why_leftAlone')} ${t(`never_${reason}`)}`,
  skip: (reason: SkipReason) => `${t('why_skipped')} ${t(`skip_${reason}`)}`,
};

/** What was decided, and why; for a fill where the value came from. */
export function choiceText({ decision }: SessionField, company: string): string {
  switch (decision.action) {
    case 'fill':
      return sourceText(decision.source, company);
    case 'ask':
      return CHOICE.ask(decision.reason);
    case 'never':
      return CHOICE.never(decision.reason);
    case 'skip':
      return CHOICE.skip(decision.reason);
  }
}

/** What was planned to be written; null where nothing was. */
export function plannedText({ decision }: SessionField): string | null {
  if (decision.action !== 'fill') return null;
  const { value } = decision;
  return value.kind === 'lookup' ? t('why_lookup', value.queries[0] ?? '') : valuePhrase(value);
}

/** What stands now, where it is not what was planned by the plan's own source. */
export function standsText({ decision, value, source, verdict }: SessionField): string | null {
  // "Nothing was written here" has said so.
  if (!value) return verdict === null ? null : t('why_standsEmpty');
  const isPlanned = decision.action === 'fill' && source?.kind === decision.source.kind;
  if (isPlanned) return null;
  const isWhose = source?.kind === 'person' || source?.kind === 'draft';
  return `${valuePhrase(value)} (${isWhose ? sourcePhrase(source) : t('source_page')})`;
}

const VERDICT = {
  pending: 'why_verdict_pending',
  verified: 'why_verdict_verified',
  notVerified: 'why_verdict_notVerified',
  refused: 'why_verdict_refused',
  undone: 'why_verdict_undone',
} as const satisfies Record<Verdict['state'], TextKey>;

/** What is known of the page's side. */
export function verdictText(field: SessionField): string {
  const { verdict, decision } = field;
  if (!verdict) return t('why_verdict_none');
  // What was chosen stands above this sentence; what was read back is another value.
  if (verdict.state === 'verified' && decision.action === 'fill' && standsText(field))
    return t('why_verdict_verifiedOther');
  const said = t(VERDICT[verdict.state]);
  return 'reason' in verdict ? `${said} ${t(`refused_${verdict.reason}`)}` : said;
}
