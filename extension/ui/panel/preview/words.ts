import type { Deciding, Preview, Topic, Waiting } from '@jobai/shared/preview';
import { type TextKey, t } from '../../../i18n.ts';
import { counted } from '../phrases.ts';

/** Total over the topics: one without words does not compile. */
export const TOPIC_WORDS = {
  workPermit: 'scan_topic_workPermit',
  sponsorship: 'scan_topic_sponsorship',
  over18: 'scan_topic_over18',
  years: 'scan_topic_years',
  degree: 'scan_topic_degree',
  relocation: 'scan_topic_relocation',
  place: 'scan_topic_place',
  clearance: 'scan_topic_clearance',
  citizenship: 'scan_topic_citizenship',
  licence: 'scan_topic_licence',
  salary: 'scan_topic_salary',
  restriction: 'scan_topic_restriction',
  requirement: 'scan_topic_requirement',
} as const satisfies Record<Topic, TextKey>;

/** The person's side of what may decide, in a sentence. */
export function ownSentence({ from, topic, stance, own }: Deciding): string {
  if (from === 'question') return own ? t('scan_ownAnswer', own) : t('scan_ownNothing');
  switch (topic) {
    case 'sponsorship':
      return own ? t('scan_ownSponsorship', own) : t('scan_ownNothing');
    case 'years':
      return Number(own) > 0
        ? counted(Number(own), 'scan_ownYear', 'scan_ownYears')
        : t('scan_ownNoYear');
    case 'degree':
      return own ? t('scan_ownDegree', own) : t('scan_ownNoDegree');
    case 'over18':
      return stance === 'mayRuleOut' ? t('scan_ownUnder18') : t('scan_ownNothing');
    case 'place':
      return t(stance === 'mayRuleOut' ? 'scan_ownPlace' : 'scan_ownDistance', own);
    case 'salary':
      return t('scan_ownSalary', own);
    default:
      return t('scan_ownNothing');
  }
}

/** What is asked: the question itself, or the posting's own words, told as such. */
export function askedSentence({ from, topic, text }: Deciding): string {
  if (from === 'question') return text;
  return topic === 'salary' ? t('scan_postedPay', text) : t('scan_postingSays', text);
}

/** "2 questions · 1 text to write · 1 file missing": what the form demands of the person; '' where it is nothing. */
export function neededSentence({ waiting, left }: Preview): string {
  const count = (kind: Waiting['kind']) =>
    waiting.filter((one) => one.required && one.kind === kind).length;
  const parts = [
    [count('question'), 'scan_questionsOne', 'scan_questionsOther'],
    [count('essay'), 'scan_essaysOne', 'scan_essaysOther'],
    [count('file'), 'scan_filesOne', 'scan_filesOther'],
    [left.filter((one) => one.required).length, 'scan_handOne', 'scan_handOther'],
  ] as const;
  return parts
    .filter(([many]) => many > 0)
    .map(([many, one, other]) => counted(many, one, other))
    .join(' · ');
}
