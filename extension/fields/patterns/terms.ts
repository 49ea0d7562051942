import * as abroad from './abroad.ts';
import { type Row, whole } from './row.ts';

const PAY =
  '(?:salary|salaries|compensation|pay|remuneration|wage|ctc|gehalt|pay rate|hourly rate|day rate|daily rate|contract rate)';

/** What the person wants, and when. */
export const TERMS: readonly Row[] = [
  {
    id: 'over18',
    type: 'over18',
    match:
      /\b(?:1[468]|eighteen|sixteen)\b.{0,20}\b(?:years?|older|age|over)\b|\b(?:over|under|above|below|at least|least|(?:older|younger) than) (?:the age of )?(?:1[468]|eighteen|sixteen)\b|\bminimum age\b.{0,20}\b18\b|\b18 ?\+|\b18 or (?:older|over|above)\b|\bof legal (?:working )?age\b|\b(?:plus de|au moins) 18 ans\b|\b18 ans (?:ou plus|revolus)\b|\b(?:mindestens|uber|alter als) 18\b|\b18 jahre (?:alt )?oder alter\b|\b(?:mayor|mayores) de 18\b|\b18 anos (?:o|ou) mas\b|\b(?:ten[sh]?|tienes|tem|tens) (?:al menos|pelo menos|mas de|mais de|pelo menos)? ?18 anos\b|\b(?:almeno|piu di|compiuto) (?:i )?18\b|\b18 jaar (?:of ouder|oud)\b|\b(?:minstens|minimaal|tenminste) 18\b|\bouder dan 18\b|\bmayor de edad\b|\bmaior de (?:idade|18)\b|\bmaggiorenne\b|\bvolljahrig\b|\bmajeur\b|\bmeerderjarig\b/,
    not: /^(?:if|name|how)\b|\bbetween\b|\b\d+ ?(?:-|to) ?\d+\b|\bfor (?:the (?:last|past) )?18\b|\bmonths?\b|\b(?:supervis\w*|anyone|children|minors?|students?|clients?|manage[drs]?)\b|\b18\+? years (?:of )?experience|experien[cz]|esperienza|erfahrung|ervaring|work permit/,
  },
  {
    id: 'relocation',
    type: 'relocation',
    match:
      /\brelocat(?:e|ion|ing)\b|\bwilling to move\b|\bdemenager\b|\bumzuziehen\b|\bumzug\b|\breubicar\w*\b|\bmudar(?:se|te)\b|\bse mudar\b|\btrasladar(?:se|te)\b|\bmudanca de (?:cidade|estado|pais)\b|\bmudar-se\b|\btrasferir\w*\b|\bverhuizen\b/,
    not: /\bemployer\b|\bfamily\b|\b(?:assistance|package|support|reimburse\w*|expenses?|bonus|stipend|cost)\b|\bwhere\b|\bwhich\b|\bwhen\b|\bwhy\b|\bhow soon\b|\breasons?\b|\bsanction|\band (?:to |are you |able to |willing to )*(?:work|be|come|commute|travel)\b|\bdays? (?:a|per) week\b|\bon-? ?site\b|\bin-? ?office\b|\bhybrid\b/,
  },
  {
    id: 'moveAbroad',
    type: 'relocation',
    match: abroad.MOVE,
    not: /\b(?:quando|cuando|wann|quand|wanneer|porque|por que|warum|pourquoi|perche|waarom|presenci\w*|hibrid\w*|hybrid\w*)\b/,
  },
  {
    id: 'noticePeriod',
    type: 'noticePeriod',
    match:
      /\bnotice period\b|\bhow long is your (?:current )?notice[ ?]*$|\bperiod of notice\b|\b(?:how much|amount of|weeks?'?|days?'?) notice\b|\bnotice (?:(?:do|are|must|would|will|should) you|you|to your|with your|required)\b|\bkdg\w*\.?[ -]*frist\b|\bkundigungsfrist\b|\bpre-?aviso\b|\bpreavis\b|\bpreaviso\b|\bperiodo de aviso\b|\bpreavviso\b|\bopzegtermijn\b|\bpreavviso\b/,
    not: /\bprivacy\b|\bcomfortable\b|\bshort notice\b|\b(?:serving|shorten|negotia\w*|flexible|buy ?out|serve[d]?|promoted|sick|schedul\w*|shifts?|vacation|time off|absence|interview\w*|meetings?|travel)\b|\b(?:start|end) date of\b/,
  },
  {
    id: 'earliestStart',
    type: 'earliestStart',
    match:
      /\b(?:earliest|soonest) (?:date|day|time|you)\b.{0,30}\b(?:begin|join)\b|\b(?:earliest|available|availability|desired|preferred|anticipated|possible|potential|ideal|target|soonest|expected|proposed)\b.{0,40}\bstart(?:ing)?\b|\bstart(?:ing)? date\b.{0,30}\b(?:availability|available|prefer|earliest)|\bwhen (?:can|could|would|will|are) you\b.{0,50}\b(?:start|begin|join|available)\b|\bwhen (?:do|would) you (?:want|wish|hope|plan|intend|expect|prefer|like) to (?:start|begin|join)\b(?! a (?!new|job|role|position))|\bwhen is your earliest\b|\bwhat date\b.{0,30}\b(?:start|begin|join|available)\b|\bhow (?:soon|quickly|fast)\b.{0,40}\b(?:start|begin|join|available)\b|\bdate (?:available|of availability|you (?:can|could) start)\b|\bavailab(?:le|ility) (?:date|to start|from|for employment)\b|\b(?:fruh(?:est|estmoglich)\w*|moglicher)\b.{0,20}(?:start|eintritt)|\beintritt(?:stermin|sdatum)\b|\bverfugbar (?:ab|zum)\b|\bab wann\b|\b(?:a partir de (?:quand|quelle date|quel jour)|quand) (?:seriez|etes|pouvez|pourriez|es|serais|peux|pourrais)[- ](?:vous|tu)\b.{0,30}\b(?:disponible|commencer|debuter)\b|\bcuando (?:podrias|podria|puedes|puede|estarias|estaria|estas)\b.{0,30}\b(?:empezar|comenzar|incorporar\w*|disponible)\b|\bquando (?:voce )?(?:poderia|pode|estaria|esta)\b.{0,30}\b(?:comecar|iniciar|disponivel)\b|\b(?:da quando|quando)\b.{0,30}\b(?:disponibile|iniziare|cominciare)\b|\bwanneer (?:kun|kan|kunt|ben|bent)\b.{0,30}\b(?:beginnen|starten|beschikbaar)\b|\bwann (?:konnen|konnten|kannst|konntest)\b.{0,30}\b(?:anfangen|beginnen|starten)\b|\bdate de (?:debut|disponibilite)\b|\bdisponibilite\b|\bfecha de (?:inicio|incorporacion|disponibilidad)\b|\bdata de (?:inicio|disponibilidade)\b|\bdata (?:di inizio|di disponibilita)\b|\bbeschikbaar (?:vanaf|per)\b|\bstartdatum\b/,
    not: /\bend date\b|\btime slots?\b|\b(?:interview|entretien|vorstellungsgesprach|entrevista|colloquio|gesprek)\b|\bstart-?ups?\b|\bare you (?:available|able) to start (?:on|by|in)\b|\bshifts?\b|\bovertime\b|\bhours\b|\bstart(?:ing)? times?\b|\bweekends?\b|\bcomfortable\b|\b(?:exercise|take-?home|assignment|assessment|screening|tour|visit|test|course|trial|degree|stud(?:y|ies)|school|university|semester|program)\b|\bsalary\b/,
    sections: ['main'],
  },
  {
    id: 'startAbroad',
    type: 'earliestStart',
    match: abroad.START,
    not: /\b(?:interview|entretien|vorstellungsgesprach|entrevista|colloquio|gesprek|studi\w*|etudes|estudios|estudos|curso|formation|naissance|nacimiento|nascimento|nascita|geburt\w*)\b/,
    sections: ['main'],
  },
  {
    id: 'startDate',
    type: 'earliestStart',
    match: whole(
      '(?:would )?(?:your )?(?:start date(?: be)?|start availability|date you can start|date available(?: for employment)?)',
    ),
    sections: ['main'],
  },
  {
    id: 'currentSalary',
    type: 'currentSalary',
    match: new RegExp(
      `\\b(?:current|present|previous|last|existing|most recent)\\b.{0,40}\\b${PAY}\\b|\\b${PAY} history\\b|\\bsalaire actuel\\b|\\baktuelles gehalt\\b|\\bsalario (?:actual|atual)\\b|\\bretribuzione attuale\\b|\\bral attuale\\b|\\bhuidige? salaris\\b`,
    ),
    not: /\brating\b|\bpay(?:ment|roll)\b/,
  },
  {
    id: 'expectedSalary',
    type: 'expectedSalary',
    match: new RegExp(
      `^(?:what|how much) are you (?:looking for|expecting|hoping for)\\b.{0,30}\\b(?:salary|compensation|pay)\\b|\\b${PAY}\\b.{0,60}\\b(?:expect\\w*|desired?|requirements?|required|target\\w*|looking for|aspirations?|preferences?|seeking|hoping)\\b|\\b(?:expect\\w*|desired?|target|targeted|requested|minimum|preferred|ideal|required|asking)\\b.{0,60}\\b${PAY}\\b|\\bgehalts(?:vorstellung|wunsch|erwartung)\\w*\\b|\\bpretentions? salariales?\\b|\\b(?:attentes?|esperances?|aspirations?|expectativas?|pretension(?:es)?|aspiracion(?:es)?|pretensao|pretensoes|aspettativ[ae])\\b.{0,20}\\b(?:salaria\\w*|economic\\w*|retributiv\\w*)\\b|\\bsalaris(?:wens|indicatie|verwachting)\\b`,
    ),
    // A total with bonus or equity is another number; "are you fine with X" is another question.
    not: /\btotal (?:\w+ ){0,2}(?:comp|compensation|cash|package|rewards?)\b|\b(?:bonus|equity|ote|on-target|commission|stock)\b|\b(?:align\w*|comfortable|acceptable|agree|within (?:this|the|that|our)|accept|meets?|okay|ok with|match(?:es)?|works? for you)\b|\bwhy\b|\bresearch|\brating\b|\bpay(?:ment|roll|er)s?\b|\bexperience\b|\bflexib|\bpart-? ?time\b|\bprobation|\bpay period\b|\bintern(?:ship)?\b|\bpromot/,
  },
  {
    id: 'employmentType',
    type: 'employmentType',
    match:
      /\b(?:employment|contract|job|work|position) type\b|\btype of (?:employment|contract|position|work)\b|\b(?:open|interested|looking|available|willing)\b.{0,40}\b(?:contract|contractor|freelance|part-?time|full-?time|temporary|internship|short-?term)\b/,
    not: /non-?compete|interview|restrict|current employer|sign/,
  },
  {
    id: 'workArrangement',
    type: 'workArrangement',
    match:
      /\b(?:hybrid|on-? ?site|in-? ?office|in[- ]person|remotely|remote)\b.{0,120}\b(?:work|role|position|schedule|basis|model|days?|comfortable|willing|able|prefer\w*)\b|\b(?:work|willing|able|comfortable|commit|prefer\w*|come)\b.{0,120}\b(?:hybrid|on-? ?site|in-? ?office|into the office|(?:in|from) (?:the|our) office|in[- ]person|remotely)\b|\bdays? (?:a|per|each) week\b|\bcommut/,
    not: /\bexperience\b|\bhow many years\b/,
  },
  {
    id: 'travel',
    type: 'travel',
    match: /\btravel(?:l?ing)?\b/,
    not: /\btravel (?:industry|company|tech|agency|sector|experience)\b|\bexperience\b|\bwhy\b|\bfavou?rite\b/,
  },
];
