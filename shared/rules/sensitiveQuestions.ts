import type { FieldType } from '../fields.ts';

/**
 * Questions a machine must not answer by itself (F7): the one list of them, for a form's fields and for drafts. Read before
 * everything else and wide on purpose: taking one too many costs the person a click, missing one answers for them.
 */
export interface SensitiveRow {
  /** Unique; shown as the reason of a decision. */
  id: string;
  type: FieldType;
  /** On folded text (see labels.ts), as `not` and `without`. */
  match: RegExp;
  /** What makes the whole question another one: about somebody else, about experience. */
  not?: RegExp;
  /** Phrases that mean something else, taken out before the rest is read; global. */
  without?: RegExp;
  /** Where in a field to look; the label when absent. */
  in?: readonly ('label' | 'key')[];
}

export const DEMOGRAPHIC: readonly SensitiveRow[] = [
  {
    id: 'transgender',
    type: 'transgender',
    match: /\btrans(?:gender|sexual)?\b(?! ?-?(?:atlantic|action))/,
    in: ['label', 'key'],
  },
  {
    id: 'sexualOrientation',
    type: 'sexualOrientation',
    match:
      /\bsexual(?:ity| orientation)\b|\blgbt|\borientation sexuelle\b|\bsexuelle orientierung\b|\borientacion sexual\b|\borientacao sexual\b|\borientamento sessuale\b/,
  },
  {
    id: 'hispanicEthnicity',
    type: 'hispanicEthnicity',
    match:
      /^(?:are you |do you (?:identify|consider yourself)[a-z ]{0,20}|i am )?(?:of )?(?:hispanic|latin[oax]\b)|^hispanic_ethnicity$/,
    in: ['label', 'key'],
  },
  {
    id: 'race',
    type: 'race',
    match:
      /\brac(?:e|es|ial|ially)\b|\bethnic\w*\b|\bhispanic\b|\bskin colou?r\b|\bcolor\/race\b|\borigine ethnique\b|\bethnische\b|\braza\b|\betnia\b|\borigen etnico\b|\braca\b|\betnico\b/,
    // "Explain a race condition", "a race to market".
    without: /\brace (?:conditions?|to)\b|\bdata ?races?\b/g,
    in: ['label', 'key'],
  },
  {
    id: 'gender',
    type: 'gender',
    match:
      /\bgender\b|^sex\b|\b(?:your|biological|legal) sex\b|\bgeschlecht\b|\bgenero\b|\bsexe\b|\bsexo\b|\bgenere\b|\bgeslacht\b|^sesso\b|^genre\b/,
    not: /\bpronouns?\b/,
    without: /\bgender (?:studies|equality|gap|lens|equity|based)\b/g,
    in: ['label', 'key'],
  },
  {
    id: 'veteranStatus',
    type: 'veteranStatus',
    match:
      /\bveterans?\b|\barmed forces\b|\bmilitary (?:service|status|background|experience)\b|\b(?:served|serve|serving) in the (?:\S+ ){0,2}(?:military|army|navy|forces)\b|\bveteran_status\b/,
    // About somebody else: the person's own preset is no answer.
    not: /\b(?:spouse|partner|family|dependents?)\b/,
    in: ['label', 'key'],
  },
  {
    id: 'disabilityStatus',
    type: 'disabilityStatus',
    match:
      /\bdisab(?:ilit\w*|led)\b|\bhandicap\w*\b|\bbehinder\w*\b|\bschwerbehind\w*\b|\bdeficien(?:cia|te)\w*\b|\bdiscapaci\w*\b|\bdisabilita\b|\b(?:arbeids)?beperking\b|\bcategorie protette\b|\bcc-305\b|\bdisability_status\b/,
    not: /\b(?:spouse|partner|family|child(?:ren)?|care for|insurance|benefits?|leave)\b/,
    in: ['label', 'key'],
  },
  {
    id: 'religion',
    type: 'religion',
    match: /\breligio(?:n|us)\b|\bfaith\b|\breligiao\b|\breligione\b/,
    without: /\bgood faith\b/g,
  },
  {
    id: 'maritalStatus',
    type: 'maritalStatus',
    match:
      /\bmarital status\b|\bmarried\b|\bfamilienstand\b|\bestado civil\b|\betat civil\b|\bsituation familiale\b|\bstato civile\b|\bburgerlijke staat\b|\bchildren\b.{0,20}\b(?:have|how many)\b|\bdo you have (?:any )?children\b|\btiene[ns]? hijos\b|\btem filhos\b|\bhai figli\b|\bhaben sie kinder\b|\bhast du kinder\b|\bavez-vous des enfants\b|\bheb je kinderen\b/,
  },
  {
    id: 'ageRange',
    type: 'ageRange',
    match:
      /\bage (?:range|group|bracket|band|category)\b|\b(?:your|current) age\b|\bhow old are you\b|^(?:age|alter|edad|idade|eta|leeftijd)[ :?.]*$|^age\b(?! (?:1[468] (?:or|and) (?:over|above|older)|requirement))|\baltersgruppe\b|\btranche d'age\b|\b(?:rango|grupo) de edad\b|\bfaixa etaria\b|\bfascia d'eta\b|\bleeftijd\w*\b/,
  },
  {
    id: 'otherDemographic',
    type: 'otherDemographic',
    match:
      /\bveterans?\b|\bmilitary\b|\bdisab(?:ilit|led)|\bself-?identif|\bdemographic|\bunder-?represented\b|\bcommunit(?:y|ies) (?:do|you|best)\b.{0,20}\b(?:belong|identify|describe)|\bfirst[- ]generation\b|\bfirst (?:person )?in your (?:immediate )?family\b|\bservice ?members?\b|\bsocio-?economic|\baffirmative actions?\b|\bequal (?:employment )?opportunity\b|\beeoc?\b|\bdiversity (?:survey|monitoring|information|questions?)\b|\bneuro-?div|\bcaste\b|\bindigenous\b|\baboriginal\b|\bfirst nations\b|\bvisible minority\b|\bcaregiv|\b(?:parent|guardian|household)\w*\b.{0,40}\b(?:occupation|education|university|income)\b|\bfree school meals\b|\bpolitical (?:party|opinion|affiliation)\b|\btrade union\b/,
  },
];

export const PERSONAL: readonly SensitiveRow[] = [
  { id: 'captcha', type: 'captcha', match: /captcha/, in: ['label', 'key'] },
  {
    id: 'securityCode',
    type: 'securityCode',
    match:
      /\b(?:security|verification|confirmation|one[- ]time) (?:code|pass\w*|pin)\b|^security-input/,
    in: ['label', 'key'],
  },
  {
    id: 'textingConsent',
    type: 'textingConsent',
    match:
      /\b(?:sms|text(?:ing)?|text messages?|whats ?app)\b.{0,120}\b(?:consent|agree|opt|receive|contact\w*|messag\w*|allow|authori[sz]e|updates)\b|\b(?:consent|agree|opt|receive|contact\w*|allow|authori[sz]e|communicat\w*)\b.{0,120}\b(?:sms|text messages?|texts?|texting|via text|whats ?app)\b|\b(?:souhaitez|mochten|mochtest|deseas?|deseja|vuoi|wil je)\b.{0,60}\b(?:sms|whats ?app)\b|\b(?:may|can|could) we text you\b|\btext you\b/,
    not: /full text|text (?:analy|mining|generation|editor|classif|data)/,
  },
  {
    id: 'signature',
    type: 'signature',
    match:
      /\bsignature\b(?! date)|\be-?sign(?:ature)?\b|\bsign (?:your name|here|below|this|with your)\b|\b(?:type|typing|enter|print) (?:your|my) (?:full |legal |first and last )*name\b.{0,80}\b(?:sign|certif|confirm|acknowledg|agree|attest|below)|\bunterschrift\b|\bfirma (?:electronica|digital)\b|\bassinatura\b|\bhandtekening\b|^firma[ :.]*$/,
    not: /\bdate\b|\bsignature (?:project|product|work|achievement)\b|docusign/,
  },
  {
    id: 'signatureDate',
    type: 'signatureDate',
    // "Date" alone stands beside a signature.
    match:
      /\b(?:signature date|date signed|date of signature|today'?s date|date of signing)\b|^date(?: \(?[mdy/ .-]+\)?)?[ :?.]*$|\bsign(?:ed|ing|ature)?\b.{0,30}\bdate\b/,
  },
  {
    id: 'dateOfBirth',
    type: 'dateOfBirth',
    match:
      /\bdate of birth\b|\bbirth ?(?:date|day)\b|^dob$|\byear of birth\b|\bbirth year\b|\bgeburts(?:datum|tag|jahr)\b|\bdate de naissance\b|\bfecha de nacimiento\b|\bdata de nascimento\b|\bdata di nascita\b|\bgeboortedatum\b|\b(?:place|country|city|state) of birth\b|\byear (?:were|was) (?:you|i) born\b|\bwhen were you born\b|\bwhere were you born\b|\b(?:pays|lieu) de naissance\b|\bgeburts(?:ort|land)\b|\b(?:pais|lugar|ciudad) de nacimiento\b|\b(?:luogo|paese) di nascita\b|\b(?:local|pais|naturalidade) de nascimento\b|\bgeboorte(?:plaats|land)\b/,
  },
  {
    id: 'nationalId',
    type: 'nationalId',
    match:
      /\bssn\b|\bsocial (?:security|insurance)\b|\bpass(?:port|eport|aporte|aporto)\b|\breisepass\b|\bpaspoort\b|\brfc\b|\bnational (?:id|identity|identification|insurance)\b|\btax(?:payer)? (?:id|identification|number|file number)\b|\bidentity (?:card|number|document)\b|\bid number\b|\baadhaa?r\b|\bpan (?:card|number)\b|\bcpf\b|\bcurp\b|\bdni\b|\bnif\b|\bcodice fiscale\b|\bbsn\b|\bnric\b|\bemirates id\b|\blicen[cs]e number\b|\bpersonalausweis\b|\bsecurite sociale\b|\bsozialversicherung\w*|\bsteuer-?(?:id\b|identifikation\w*|nummer)|\bseguridad social\b|\bburgerservicenummer\b/,
    // "Name as in your passport" asks for the name.
    not: /social security (?:industry|software|benefits)|\bname\b.*\b(?:as|in|on)\b.*\b(?:passport|id|card)\b/,
  },
  {
    id: 'criminalRecord',
    type: 'criminalRecord',
    match:
      /\bconvict(?:ed|ions?)\b|\bfelon(?:y|ies)\b|\bmisdemeanou?rs?\b|\bcriminal\b|\bpending charges\b|\barrested\b|\bvorstrafen\b|\bcasier judiciaire\b|\bantecedentes\b|\bsex offend|\bno contest\b|\bple(?:d|aded) guilty\b|\ba crime\b|\bcrimes\b|\bstrafblad\b|\bfuhrungszeugnis\b/,
    not: /criminal (?:justice|law) (?:experience|degree|field)/,
  },
  {
    id: 'backgroundCheck',
    type: 'backgroundCheck',
    match:
      /\bbackground (?:check|screen\w*|investigation|verification)|\bdrug (?:test|screen)\w*|\bcredit check\b/,
    // "Full legal name (for the background check)" asks for a name.
    not: /\bexperience\b|^(?:(?:full|legal|first|last|middle|given|family) )+names?\b/,
  },
  {
    id: 'health',
    type: 'health',
    match:
      /\baccommodations?\b|\b(?:reasonable|workplace|interview) adjustments?\b|\badjustments?\b.{0,60}\b(?:interview|application|process|recruitment|support)|\baccessib\w*\b.{0,40}\b(?:needs?|requirements?|require|process|interview|selection)|\b(?:require|need)\w*\b.{0,40}\baccessib\w*|\b(?:medical|health|mental|chronic|physical) (?:conditions?|issues?|problems?|history|reports?|limitations?|examination|needs?|leave|treatment|status)\b|\bpregnan|\bvaccinat\w*|\bessential functions\b|\bphysical(?:ly)? (?:demands|requirements|able|capable)\b|\ballerg(?:y|ies)\b|\billness\b/,
    not: /\bexperience with\b|\bdisabilit(?:y|ies) or\b/,
    without: /\bcorporate housing\b/g,
  },
  {
    id: 'attestation',
    type: 'attestation',
    match:
      /\bi have read\b|\bi (?:also |further |do |have read and |hereby )*(?:certify|attest|declare|affirm|swear|acknowledge|confirm|understand|represent|warrant|verify)\b|\bby (?:checking|submitting|signing|selecting|clicking|typing|ticking|continuing|applying)\b|\bin (?:submitting|signing)\b|\bunder penalt|\btrue (?:and|,) (?:\S+ ){0,2}(?:complete|correct|accurate)\b|\bje (?:certifie|declare|confirme)\b|\bich (?:bestatige|versichere|erklare)\b|\bdeclaro\b|\bcertifico\b|\bconfirmo\b|\bdichiaro\b|\bconfermo\b|\bik (?:bevestig|verklaar)\b/,
    not: /\bhow (?:do|would|can) i\b/,
  },
  {
    id: 'consent',
    type: 'consent',
    match:
      /\bi (?:hereby |also |give (?:my )?|do )*(?:agree|consent|accept|authori[sz]e|would like to (?:receive|be contacted)|opt)\b|\b(?:do|will|would) you (?:hereby )?(?:agree|consent|accept|acknowledge)\b|\byou (?:agree|consent|acknowledge) (?:to|that)\b|\bgdpr\b|\bpersonal data\b|\bdata (?:protection|processing|privacy|retention)\b|\bconsent\b|\bdatenschutz\w*|\beinwillig\w*|\beinverstanden\b|\bwillige\b.{0,20}\bein\b|\bvos donnees\b|\b(?:deine|ihre|meine)r? daten\b|\b(?:tus|sus|mis) datos\b|\b(?:seus|meus) dados\b|\b(?:tuoi|miei) dati\b|\b(?:je|mijn|uw) gegevens\b|\bj'(?:accepte|autorise)\b|\bconsent(?:ement|imiento|imento|o)\b|\bacepto\b|\bautorizo\b|\bacconsento\b|\baccetto\b|\bautorizzo\b|\bconcordo\b|\baceito\b|\bakkoord\b|\btoestemming\b|\bdonnees personnelles\b|\bdatos personales\b|\bdados pessoais\b|\bdati personali\b|\bpersoonsgegevens\b/,
    // Skills about privacy law are no consent.
    not: /\bexperience (?:with|in)\b|\bdata (?:protection|privacy) (?:experience|law|officer)\b|\bdescribe\b/,
  },
  {
    id: 'keepInTouch',
    type: 'consent',
    match:
      /\bcan contact me\b|\b(?:contact|notify|email|keep) (?:me|you)\b.{0,60}\b(?:future|other|new|opportunit\w*|openings?|jobs?|roles?)\b|\b(?:retain|store|keep)\b.{0,60}\b(?:my|your) (?:data|details|information|application|resume|cv|profile)\b|\btalent (?:pool|network|community)\b|\bnewsletter\b|\bmarketing (?:emails?|communications?)\b/,
  },
];

/** Whether a row speaks of what a folded text asks. */
export const speaksOf = (
  { match, not, without }: Pick<SensitiveRow, 'match' | 'not' | 'without'>,
  text: string,
): boolean => match.test(without ? text.replace(without, ' ') : text) && !not?.test(text);

/** Permission to work: a form fills it from the profile, in prose nobody answers it for the person. */
const PERMISSION =
  /\b(?:citizen(?:ship)?|visa|sponsor\w*|authori[sz]ed to work|right to work|work permit|staatsangehorigkeit|arbeitserlaubnis|nationalite|nacionalidad|nacionalidade|nationaliteit|cittadinanza|titre de sejour|permiso de trabajo|werkvergunning|permesso di soggiorno)\b/;
const NO_PERMISSION =
  /\b(?:visa|mastercard) (?:integration|network|payments?)\b|\b(?:executive|event) sponsors?\b/g;

/** Whether prose that answers a folded question is the person's alone. */
export const isSensitive = (asked: string): boolean =>
  PERMISSION.test(asked.replace(NO_PERMISSION, ' ')) ||
  [...PERSONAL, ...DEMOGRAPHIC].some((row) => speaksOf(row, asked));
