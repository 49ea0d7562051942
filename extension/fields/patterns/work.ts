import * as abroad from './abroad.ts';
import { type Row, whole } from './row.ts';

const RECENT =
  '(?:current|most recent|present|latest|last|recent)(?: ?(?:/|or|\\(or|,) ?(?:most recent|recent|current|last|latest|previous|past)\\)?)?';

/** Where the person works and worked. */
export const WORK: readonly Row[] = [
  {
    id: 'employmentCurrent',
    type: 'employmentCurrent',
    match:
      /\bcurrent role\b|\b(?:i )?currently work(?:ing)? (?:here|there|in this role)\b|\bpresent job\b/,
    sections: ['employment'],
  },
  {
    id: 'employedNow',
    type: 'employmentCurrent',
    match: /^are you (?:currently|presently) (?:employed|working)[ ?.]*$/,
  },
  {
    id: 'employmentStartMonth',
    type: 'employmentStartMonth',
    match: /\bstart\b.*\bmonth\b|\bfrom month\b/,
    sections: ['employment'],
  },
  {
    id: 'employmentStartYear',
    type: 'employmentStartYear',
    match: /\bstart\b.*\byear\b|\bfrom year\b/,
    sections: ['employment'],
  },
  {
    id: 'employmentEndMonth',
    type: 'employmentEndMonth',
    match: /\bend\b.*\bmonth\b|\bto month\b/,
    sections: ['employment'],
  },
  {
    id: 'employmentEndYear',
    type: 'employmentEndYear',
    match: /\bend\b.*\byear\b|\bto year\b/,
    sections: ['employment'],
  },
  {
    id: 'employmentCompany',
    type: 'employmentCompany',
    match: whole('(?:company|employer|organi[sz]ation)(?: name)?'),
    sections: ['employment'],
  },
  {
    id: 'employmentTitle',
    type: 'employmentTitle',
    match: whole('(?:job )?(?:title|position|role)'),
    sections: ['employment'],
  },
  {
    id: 'currentCompany',
    type: 'currentCompany',
    match: whole(
      `(?:the )?(?:(?:name of|was) )?(?:the |your )?${RECENT} (?:company|employer|organi[sz]ation|place of (?:work|employment))(?: ?(?:/|or) ?(?:company|employer|organi[sz]ation|firm))?(?:(?:'s)? name)?|(?:the )?name of the company (?:where|at which|that) you (?:currently )?(?:work|are employed)(?: (?:at|for|now|currently))?|(?:where|(?:what|which) company|who) do you (?:currently )?work(?: for| at| with)?(?: currently| now)?|(?:what|which) (?:company|employer|organi[sz]ation|firm) are you (?:currently |presently )?(?:working|employed)(?: for| at| with| by)?|company (?:that |where |at which )?you (?:currently )?(?:work|are employed)(?: at| for| with| by)?|where are you (?:currently|presently|now) (?:working|employed)(?: at)?(?: now)?|(?:company|employer)(?: name)?|company ?/ ?employer|(?:o )?nome da empresa em que (?:voce )?trabalha(?: atualmente)?|(?:bei|fur) welche[mn]? (?:unternehmen|arbeitgeber|firma) (?:arbeitest du|arbeiten sie)(?: derzeit| aktuell| momentan| zurzeit)?|(?:en|para) (?:que|cual) empresa (?:trabajas|trabaja)(?: actualmente)?|(?:em|para) (?:que|qual) empresa (?:voce )?trabalha(?: atualmente)?|(?:bij|voor) welke? (?:bedrijf|werkgever|organisatie) werk (?:je|u)(?: nu| momenteel)?|(?:dans|pour) quelle (?:entreprise|societe) travaillez[- ]vous(?: actuellement)?|(?:in|per) quale azienda lavori(?: attualmente)?|empresa onde trabalha|${abroad.CURRENT_COMPANY}`,
    ),
    not: /title|position|salary|why|reference|contact|address|locat|website|phone|e-?mail|\burl\b|\blink\b|size|industry|start/,
  },
  {
    id: 'currentTitle',
    type: 'currentTitle',
    match: whole(
      `(?:job )?(?:title|role|position),? ?[-([]? ?${RECENT}[)\\]]?|(?:job )?(?:title|role|position) (?:at|with|in) (?:the |your )?${RECENT} (?:company|employer|organi[sz]ation|job)|(?:job )?(?:title|position|role) (?:of|for|in|held in|held at) (?:the |your )?${RECENT} (?:position|role|job)|(?:was )?(?:your )?${RECENT} (?:job |professional )?(?:title|role|position|occupation|designation)(?: ?/ ?(?:job )?(?:title|role|position))*(?: (?:title|name|held))?|(?:job|professional|current job) title|(?:intitule (?:de |du |de votre )?)?(?:poste|fonction) actuel(?:le)?|(?:titre|intitule) (?:de|du) poste(?: actuel)?|${abroad.CURRENT_TITLE}`,
    ),
    not: /(?<!\b(?:at|with) (?:\w+ ){1,3})(?:company|employer)|salary/,
  },
  {
    id: 'employmentRestrictions',
    type: 'employmentRestrictions',
    match:
      /\bnon-? ?(?:compete|competition|solicit\w*)\b|\bpost-employment\b|\brestrictive (?:covenant|agreement)|\b(?:employment|contractual) (?:agreements?|obligations?|restrictions?)\b|\brestrictions? on your ability\b|\bagreements?\b.{0,80}\b(?:restrict|limit|prohibit|prevent)|\bconflicts? of interest\b|\boutside (?:business|employment|activit)|\bbound by\b.*\bagreement/,
  },
  {
    id: 'relatives',
    type: 'relatives',
    match:
      /\b(?:relatives?|related to|family (?:members?|relationship)|friends?|spouse|acquaintances?|members? of your (?:family|household))\b.*\b(?:employ\w*|works?|working|board|officer|director|official|government)\b|\brelated to (?:any(?:one|body)?|someone)\b|\bdo you (?:personally )?know (?:anyone|someone|anybody)\b|\bconnections? (?:at|with) (?:our|the) company\b/,
  },
  {
    id: 'currentEmployee',
    type: 'currentEmployee',
    match:
      /\bare you (?:a |an )?(?:current|existing|active|internal|currently an?) (?:\S+ ){0,3}employee\b|\bare you (?:currently|presently) (?:employed (?:by|at|with)|working (?:for|at)|an employee|a contractor)\b/,
    not: /\bor\b.*\b(?:previous|former|past|ever)\b|contract with|agency/,
  },
  {
    id: 'previousEmployment',
    type: 'previousEmployment',
    match:
      /\b(?:have|were|did|do|are) you\b.*\b(?:previously|ever|before|in the past|past|former(?:ly)?|prior|current(?:ly)? or)\b.*\b(?:work(?:ed|ing)?|employ(?:ed|ee)|interned|contracted)\b|\b(?:have|were|did) you\b.*\b(?:work(?:ed)?|employ(?:ed|ee))\b.*\b(?:before|previously|in the past|ever)\b|\b(?:former|previous|past) (?:\S+ ){0,3}employee\b|\bavez-vous deja travaille\b|\bhaben sie (?:bereits|schon) (?:einmal )?(?:bei|fur)\b.*\bgearbeitet\b|\bha(?:s)? trabajado (?:anteriormente|antes|previamente)\b|\bja trabalhou\b|\bhai (?:gia )?lavorato\b|\beerder (?:bij|voor) .* gewerkt\b/,
    // "Ever been dismissed", "worked in an industry before", government posts: other questions.
    not: /\bagreements?\b|restrict|terminat|dismiss|fired|discharged|laid off|government|public official|auditor|accounting firm|convict|how many|how long|years|visa|sponsor|refer|investigat|disciplin|\bnot\b|n't\b|\bnever\b/,
  },
  {
    id: 'references',
    type: 'references',
    match:
      /\b(?:professional|personal|work|employment|contact|list|provide)\b.{0,40}\breferences\b|^references?\b|\breference (?:name|contact|\d)\b|\breference'?s (?:name|e-?mail|phone)/,
  },
];
