import type { FieldType } from '@jobai/shared/fields';
import { LANGUAGE } from '../languageNames.ts';
import { ASPECTS } from './aspects.ts';

/**
 * Near misses that many rows share: the words fit, but the question is about somebody else, about the past, or two
 * questions at once. What a guard takes is nobody's fact to fill.
 */
export type Guard = {
  id: string;
  types: ReadonlySet<FieldType>;
  /** On the folded label. */
  match: RegExp;
  not?: RegExp;
  /** On the folded help text. */
  description?: RegExp;
  /** On everything the label says, not only on what it asks; and against what the adapter knows of the key. */
  isAboutPerson?: boolean;
};

const PERSON: readonly FieldType[] = [
  'fullName',
  'givenName',
  'middleName',
  'familyName',
  'preferredName',
  'email',
  'phone',
  'phoneCountry',
  'streetAddress',
  'addressLine2',
  'city',
  'region',
  'postalCode',
  'country',
  'location',
  'fullAddress',
  'linkedin',
  'github',
  'website',
  'portfolio',
  'twitter',
];
const WORK: readonly FieldType[] = ['currentCompany', 'currentTitle'];
const PERMIT: readonly FieldType[] = [
  'workAuthorization',
  'sponsorship',
  'authorizedWithoutSponsorship',
];
const TERMS: readonly FieldType[] = [
  'relocation',
  'noticePeriod',
  'earliestStart',
  'expectedSalary',
];
const ABILITIES: readonly FieldType[] = [
  'yearsExperience',
  'languages',
  'languageLevel',
  'school',
  'degree',
  'discipline',
  'gpa',
  'highestEducation',
  'degreeHeld',
  'graduationDate',
];

// Who else a form asks about; in seven languages.
const KIN =
  'spouse|husband|wife|fiance\\w*|dependents?(?! (?:up)?on\\b)|parents?|guardians?|mother|father|siblings?|brother|sister|conjoint\\w*|epou(?:x|se)|ehepartner\\w*|ehefrau|ehemann|lebenspartner\\w*|conyuge|espos[oa]|conjuge|marido|coniuge|echtgeno\\w+|mae|madre|mere|mutter|padre|vater|pere|pai';
const PEOPLE =
  'partner|references?|referees?|managers?|supervisors?|boss|recruiters?|referrers?|colleagues?|co-?workers?|collaborators?|mentors?|mentees?|team ?mates?|interviewers?|friends?|roommate|advis[eo]rs?|professors?|teachers?|vorgesetzt\\w*|referenzperson|leidinggevende|gestor|jefe|superieur|responsabile';
const EMERGENCY =
  "emergency|next of kin|notfall\\w*|contact d'urgence|d'urgence|emergencia|emergenza|noodcontact|noodgeval";

/** Whose, as a possessor or as the subject. "For the Account Manager role" speaks of nobody. */
export const SOMEBODY_ELSE = new RegExp(
  [
    `\\b(?:${EMERGENCY})\\b`,
    `\\b(?:${KIN})\\b`,
    `\\b(?:${PEOPLE})(?:'s|s')`,
    `\\b(?:your|ihr\\w*|dein\\w*|votre|tu|su|seu|sua|tuo|il tuo|je|jouw|uw) (?:\\w+ ){0,2}(?:${PEOPLE}|family|children|household)\\b`,
    `\\b(?:of|von|de|du|del|della|van) (?:an? |the |your |any |tu |votre |tuo |je )?(?:\\w+ ){0,2}(?:${PEOPLE})\\b(?! (?:role|position|job))`,
    `^(?:\\w+ )?(?:${PEOPLE})\\b(?! (?:role|position|of))`,
    '\\b(?:who|person|employee|individual|someone|anyone) (?:who |that )?(?:referred|recommended|invited)\\b',
    '\\b(?:che|qui|que|quem|die|der|das) (?:\\w+ ){0,4}(?:segnal|rac+omand|recom+[ae]nd|indic|empfohl|empfiehl|aanbev|aanbeval|doorverw|coopt|referi)\\w*',
    '\\b(?:next|second|another|other) (?:applicant|candidate|person)\\b',
  ].join('|'),
);

const SOMEBODY_IN_HELP =
  /\b(?:emergency contact|next of kin)\b|\b(?:of|for) (?:your|the|a) (?:\w+ ){0,2}(?:references?|manager|supervisor|referrer|parent|guardian|spouse|recruiter|colleague)\b|\b(?:person|employee|colleague) who referred you\b|\bnot your own\b/;

export const GUARDS: readonly Guard[] = [
  {
    id: 'somebodyElse',
    types: new Set(PERSON),
    match: SOMEBODY_ELSE,
    description: SOMEBODY_IN_HELP,
    isAboutPerson: true,
  },
  {
    id: 'somebodyElsesTerms',
    types: new Set([...WORK, ...PERMIT, ...TERMS, ...ABILITIES, 'over18', 'residesIn']),
    match: SOMEBODY_ELSE,
  },
  {
    id: 'thirdParty',
    // "Is your current employer based in …", "Does your team …"
    types: new Set([...PERMIT, ...TERMS, ...ABILITIES, 'residesIn', 'location', 'country']),
    match:
      /^(?:is|are|does|do|did|has|have|was|were|would|will|can) (?:your|the|any|anyone|someone) (?!(?:plan|right|intention))/,
    // "Is your work authorization …" still speaks of the person.
    not: new RegExp(
      `^(?:is|are|will|does|do) (?:your|any|the) (?:current )?(?:visa|work|authori[sz]ation|employment|immigration|sponsor\\w*|legal|right|(?:(?:spoken|written) )?${LANGUAGE})`,
    ),
  },
  {
    id: 'past',
    types: new Set([...PERMIT, ...TERMS]),
    match:
      /^(?:has|had|did|was|were)\b|^have you (?:ever|sponsored|previously|had|already|relocated|required|needed|moved|been (?:denied|refused|sponsored))\b|\b(?:what|when|how (?:long|much|many \w+)) (?:(?:salary|pay|compensation|rate|wage|notice|date) )?(?:was|were|did)\b|\b(?:at|from|with|in) (?:your|a|the) (?:\w+ )?(?:previous|last|former|prior|past)\b|\b(?:denied|refused|revoked|overstay\w*|deport\w*|cancell?ed|rejected)\b|\b(?:avez|as)[- ](?:vous|tu) deja\b|\bhaben sie (?:schon|bereits|jemals)\b|\b(?:alguna vez|ja (?:teve|precisou)|hai mai|ooit)\b/,
  },
  {
    id: 'earlierStart',
    // Of the last job or internship; it lies behind.
    types: new Set(['earliestStart', 'noticePeriod']),
    match:
      /\b(?:last|latest|previous|former|dernier\w*|precedent\w*|letzte[nrsm]?|vorherig\w*|vorig\w*|ultim[oa]|anterior\w*|laatste|scors[oa])\b/,
  },
  {
    id: 'startOfPresent',
    // "Fecha de inicio en tu empleo actual": that of the work the person has.
    types: new Set(['earliestStart']),
    match:
      /\b(?:empleo|emprego|puesto|trabajo|trabalho|cargo|contrato|impiego|lavoro|contratto|azienda|empresa|entreprise|poste|emploi|contrat|employeur) (?:actual|atual|attuale|actuel(?:le)?)\b|\b(?:aktuell|derzeitig|jetzig)\w* (?:job|stelle|position|tatigkeit|beschaftigung|arbeit\w*|vertrag\w*|unternehmen\w*|firma)\b|\bhuidige (?:baan|functie|werk\w*|bedrijf|contract)\b|\bof (?:your |the )?(?:current|present) (?:job|position|role|employment|contract)\b/,
  },
  {
    id: 'twoQuestions',
    types: new Set(TERMS),
    match:
      /\b(?:salary|compensation|pay)\b.{0,80}\b(?:and|&|\+)\b.{0,40}\b(?:notice|start|availab|relocat|location|visa|sponsor)|\b(?:notice|start|availab\w*|relocat\w*|location)\b.{0,80}\b(?:and|&|\+)\b.{0,40}\b(?:salary|compensation|pay)\b/,
  },
  {
    id: 'orRelocation',
    types: new Set(PERMIT),
    match:
      /\brelocation (?:assistance|support|package|expenses?)\b|\bsign(?:ing|-on) bonus|\b(?:or|and|\/) relocation\b|\brelocation\b.{0,30}\b(?:or|and)\b.{0,30}\b(?:sponsor|visa)/,
  },
  {
    id: 'madeEligible',
    // "Would our company need to do anything to make you eligible …": what it takes, not what one has.
    types: new Set(['workAuthorization']),
    match:
      /^(?:would|will|do|does|must|should|could|can) (?:our|the|we|this|any)\b|\b(?:mak(?:e|ing)|becom(?:e|ing)) (?:you )?(?:\w+ )?(?:eligible|authori[sz]ed)\b/,
  },
  {
    id: 'elsewhere',
    // "In a country other than the US": the country named is the one it is not about.
    types: new Set([...PERMIT, 'residesIn', 'location', 'country']),
    match:
      /\b(?:other than|besides|apart from|except(?: for)?|excluding|(?:any|some|an)(?:where|other country)|another country|other countries)\b/,
    not: /\b(?:any (?:\w+ )?employer|other than (?:your|my) (?:current|present))\b/,
  },
  {
    id: 'forAWhile',
    // A permission that ends says another thing than one that stands.
    types: new Set(['workAuthorization', 'authorizedWithoutSponsorship']),
    match:
      /\b(?:time[- ]?limited|limited (?:time|period)|temporar(?:y|ily)|valid (?:for|until)|pending|conditional|only (?:through|with|by|if|on|under|for)|(?:through|via|under) (?:\w+ )?(?:sponsor\w*|visa))\b/,
  },
  {
    id: 'anyReason',
    // "Is there any reason you could not …": Yes says the opposite of what stands behind it.
    types: new Set([...PERMIT, ...TERMS, 'over18', 'residesIn']),
    match:
      /\b(?:any|a|what|which) (?:\w+ )?(?:reasons?|circumstances?|objections?|concerns?|barriers?|obstacles?|impediments?|issues?|restrictions?|limitations?)\b|\banything\b.{0,40}\bprevent/,
    not: /\bwithout (?:\w+ )?(?:any|a) /,
  },
  {
    id: 'notWillingness',
    // Of all that is asked about relocation only whether one would has an answer: "Is it a requirement …", "from".
    types: new Set(['relocation']),
    match:
      /^(?=.*\brelocat)(?!.*\b(?:willing\w*|open|able|ability|consider\w*|prepared|happy|interest(?:ed)? in (?:a )?relocat\w+|ready|relocatable|(?:would|could|can|will) you (?:\w+ ){0,2}relocate|(?:comfortable|ok|okay|fine|good) (?:with )?relocat\w+|(?:want|plan\w*|like|agree|intend) to relocate)\b)(?!(?:(?:geographic|job|work) )?relocat(?:e|ion)(?: (?:status|required|possible|needed))?[ ?:.]*(?:$|\())/,
  },
  {
    id: 'relocationOf',
    types: new Set(['relocation']),
    match:
      /\b(?:sponsorship|if (?:the company|we)|requires? relocation|again|internationally)\b|\bcurrently relocating\b/,
    not: /\b(?:this|the) (?:role|position|job)\b/,
  },
  {
    id: 'workWithWhat',
    // "Authorized to work with minors", "eligible to work at heights", "for another employer" besides this one.
    types: new Set(['workAuthorization']),
    match:
      /\bto (?:\w+ )?work (?:(?:at (?:heights?|sea|night)|for (?:another|other)|around|alongside|nights?|weekends?)\b|with (?!us\b|our\b)(?!.*\b(?:united states|u\.?s\.?|country|canada|u\.?k\.?)(?![\w])))|(?<!\b(?:without(?: any)?|no|any) )\brestrict\w*|\bverifying\b|\bexperience (?:with|in|verif\w*)\b/,
  },
  {
    id: 'ofAgeAnd',
    // "… and do you have your own vehicle?"
    types: new Set(['over18']),
    match:
      /\band (?:do|are|can|will|have|hold|possess|own|able|willing|available|capable|a |an |currently|legally|live|reside|located|based|eligible|comfortable)/,
  },
  {
    id: 'sponsoredNow',
    types: new Set(PERMIT),
    match:
      /\b(?:being|currently|already|previously|ever) sponsored\b|\b(?:need or have|have or need)\b/,
  },
  {
    id: 'orNot',
    // "… a valid permit, or will you need one?"
    types: new Set(['workAuthorization', 'authorizedWithoutSponsorship']),
    match: /\bor (?:will|do|would) you (?:need|require)\b/,
  },
  {
    id: 'whereToo',
    // Permission and place in one question: no one fact answers both.
    types: new Set(PERMIT),
    match:
      /\band\b.{0,20}\b(?:(?:located|based|resid\w+|living) (?:with)?in|willing|commute|relocat\w*)\b|\b(?:located|based|resid(?:e|ing)|living) in\b.{0,40}\band\b.{0,40}\b(?:authori|eligib|permit)/,
  },
  {
    id: 'reluctance',
    // "Any restrictions on relocating?" Yes would say the opposite; "Do you need to relocate?" is not about willingness.
    types: new Set(['relocation']),
    match:
      /\b(?:restrict\w*|prevent\w*|unable|unwilling|limit\w*|concerns?|barriers?|issues?|problems?|oppos\w*|preferences?|comments?|details|timeline)\b|^(?:do|will|would) you (?:require|need)\b|\bneed to relocate\b|\bnot (?:be |currently |yet |at all )*(?:able|willing|open|prepared|interested|looking|ready|planning|relocat\w*|consider\w*|wish|want)\b|\bnot to (?:relocat|mov)|\b(?:prefer|rather|choose) not\b|\b(?:cannot|can't|won't|don't|wouldn't) (?:\w+ )?(?:relocate|move)\b|\b(?:are|is|would|do) you not\b/,
  },
  {
    id: 'negatedElsewhere',
    // A negation turns the answer round; in English it is read, elsewhere it is left to the person.
    types: new Set([...PERMIT, 'relocation', 'over18', 'residesIn']),
    match:
      /\bn'\w+[- ](?:vous|tu|pas)\b|\bne .{1,40} pas\b|\bnicht\b|\bkeine?[nrms]?\b|\bnao\b|\bniet\b|\bgeen\b|\bno (?:est[ao]|estas|tienes|tiene|cuentas|necesitas|requieres)\b|\bnon (?:sei|e|hai|ha|necessiti|sono)\b/,
  },
  ...ASPECTS,
];

/** The guard that keeps a question from being `type`, if any. `asked`: the part of the folded label that asks. */
export function guardOf(
  type: FieldType,
  { label, asked, description }: { label: string; asked: string; description: string },
): Guard | null {
  return (
    GUARDS.find((guard) => {
      if (!guard.types.has(type)) return false;
      const text = guard.isAboutPerson ? label : asked;
      return (
        (guard.match.test(text) && !guard.not?.test(text)) ||
        Boolean(guard.description?.test(description))
      );
    }) ?? null
  );
}
