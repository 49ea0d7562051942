import { valueText } from '@jobai/shared/fields';
import { polarityOf } from '../options/yesNo.ts';

// "Will you need sponsorship?" ends with Yes, "Are you authorized?" with No: the row says which, the question's own
// wording (params.negated) is taken into account below.
const ROWS = {
  workAuthorization: {
    topic: 'workPermit',
    facts: ({ authorized }) => authorized === false,
    endsWith: 'no',
    path: 'preferences.workAuthorization',
  },
  sponsorship: {
    topic: 'sponsorship',
    facts: ({ needsSponsorship }) => needsSponsorship === true,
    endsWith: 'yes',
    path: 'preferences.workAuthorization',
  },
  authorizedWithoutSponsorship: {
    topic: 'workPermit',
    facts: ({ authorized, needsSponsorship }) => authorized === false || needsSponsorship === true,
    endsWith: 'no',
    path: 'preferences.workAuthorization',
  },
  visaStatus: { topic: 'workPermit', endsWith: 'no', path: null },
  over18: { topic: 'over18', endsWith: 'no', path: 'preferences.over18' },
  yearsExperience: { topic: 'years', endsWith: 'no', path: 'work' },
  yearsWithSkill: { topic: 'years', endsWith: 'no', path: null },
  degreeHeld: { topic: 'degree', endsWith: 'no', path: 'education' },
  relocation: { topic: 'relocation', endsWith: 'no', path: 'preferences.willingToRelocate' },
  residesIn: { topic: 'place', endsWith: 'no', path: 'basics.location' },
  workArrangement: { topic: 'place', endsWith: 'no', path: null },
  travel: { topic: 'requirement', endsWith: 'no', path: null },
  certifications: { topic: 'requirement', endsWith: 'no', path: null },
  securityClearance: { topic: 'clearance', endsWith: 'no', path: null },
  citizenship: { topic: 'citizenship', endsWith: 'no', path: null },
  driverLicense: { topic: 'licence', endsWith: 'no', path: null },
  employmentRestrictions: { topic: 'restriction', endsWith: 'yes', path: null },
};
/** Always a matter of yes or no, whatever the control is. */
const ALWAYS = new Set([
  'workAuthorization',
  'sponsorship',
  'authorizedWithoutSponsorship',
  'over18',
]);
/** What a question of the form decides, and how the person's own fact stands to it; null: nothing of the kind. */
export function decidingOf(planned) {
  const { field, kind, decision } = planned;
  const row = ROWS[kind.type];
  if (!row || field.blocked || decision.action === 'skip' || decision.action === 'never')
    return null;
  const stance = stanceOf(planned, row);
  if (!stance) return null;
  return {
    from: 'question',
    topic: row.topic,
    stance,
    text: field.label,
    own: decision.action === 'fill' ? wantedText(decision.value) : '',
    path: pathOf(planned) ?? row.path,
  };
}
function stanceOf(planned, row) {
  const { decision, kind, answer } = planned;
  if (decision.action === 'ask') {
    return ALWAYS.has(kind.type) || asksYesNo(planned) ? 'open' : null;
  }
  // What the person saved for this question counts, not what the profile would have said.
  const isRemembered = decision.action === 'fill' && decision.source.kind === 'answer';
  const meaning = !isRemembered && 'meaning' in answer ? answer.meaning : null;
  if (meaning?.kind === 'permission' && row.facts) {
    return row.facts(meaning.facts) ? 'mayRuleOut' : 'fits';
  }
  const said =
    meaning?.kind === 'yesNo'
      ? meaning.yes
        ? 'yes'
        : 'no'
      : decision.action === 'fill'
        ? polarityOf(wantedText(decision.value))
        : null;
  // Two questions in one have no answer that ends both.
  if (!said || kind.params.double) return null;
  const ends = kind.params.negated ? (row.endsWith === 'yes' ? 'no' : 'yes') : row.endsWith;
  return said === ends ? 'mayRuleOut' : 'fits';
}
/** Only two or three answers, of which at least one says no. */
function asksYesNo({ field }) {
  if (field.widget === 'yesNoButtons') return true;
  const options = field.options ?? [];
  return (
    options.length > 1 && options.length <= 3 && options.some((one) => polarityOf(one) === 'no')
  );
}
function pathOf({ decision }) {
  if (decision.action !== 'fill') return null;
  if (decision.source.kind === 'profile') return decision.source.path;
  return decision.source.kind === 'rule' ? (decision.source.paths[0] ?? null) : null;
}
function wantedText(value) {
  return value.kind === 'lookup' ? (value.queries[0] ?? '') : valueText(value);
}
