import type { QuestionKind } from '../facts.ts';
import { cleanLabel, fold } from './labels.ts';

/** Rows are read from the top; on folded labels. en, then fr de es pt nl it. */
const KINDS: readonly { kind: QuestionKind; match: RegExp; not?: RegExp }[] = [
  {
    // Wide on purpose, as in the form's own rules: one too many costs a click, a missed one answers for the person.
    kind: 'sensitive',
    match:
      /\b(?:gender|transgender|sexual\w*|race|racial|ethnic\w*|hispanic|latin[oax]|veterans?|military|disab\w+|handicap\w*|religio\w+|pregnan\w+|marital|date of birth|birth ?date|how old|your age|age range|social security|ssn|passport|national id|convict\w*|felon\w*|criminal|arrest\w*|drug test\w*|background check|medical|health conditions?|mental health|accommodations?|i (?:certify|attest|agree|consent|acknowledge|declare)|consent|gdpr|signature|sign here|citizen(?:ship)?|visa|sponsor\w*|authori[sz]ed to work|right to work|work permit|geschlecht|behinder\w*|staatsangehorigkeit|arbeitserlaubnis|vorstrafen|geburtsdatum|unterschrift|genero|sexe|sexo|sesso|handicape|deficien\w+|discapaci\w+|disabilita|beperking|nationalite|nacionalidad|nacionalidade|nationaliteit|casier judiciaire|antecedentes|estado civil|titre de sejour|permiso de trabajo|werkvergunning|permesso di soggiorno)\b/,
    // Taken out before the rest is read: "GDPR projects, and your gender" is still about gender.
    not: /\brace (?:conditions?|to)\b|\bdata ?race\b|\bhealth ?(?:care|tech)\b|\b(?:visa|mastercard) (?:integration|network|payments?)\b|\bmedical (?:devices?|imaging|software|domain)\b|\bgdpr (?:projects?|compliance|programme|program)\b/g,
  },
  {
    kind: 'salary',
    match:
      /\b(?:salary|compensation|pay (?:range|expectations?|rate)|desired pay|hourly rate|day rate|remuneration|wage|gehalt\w*|lohn\w*|salaire|pretentions|salario|salariale?s?|pretensao|remuneracao|remuneracion|sueldo|salaris|stipendio|retribuzione|ral)\b/,
  },
  {
    kind: 'source',
    match:
      /\bhow (?:did|do) you (?:first )?(?:hear|come across|discover|(?:find|learn|know)(?! out(?:,| and|\?|$)))\b|\bwhere did you (?:hear|find|see|learn)\b|\breferral source\b|\bwie (?:hast|haben) (?:du|sie) .{0,40}(?:gehort|erfahren|gefunden|aufmerksam)|\bcomment avez-vous (?:connu|entendu|decouvert|trouve)|\bcomo (?:nos conociste|supiste|te enteraste|conociste|se entero|ficou sabendo|conheceu|soube)|\bhoe (?:heb|ben) (?:je|u) .{0,40}(?:gehoord|gevonden|terecht)|\bcome (?:hai|ha|sei|e) .{0,40}(?:conosc|saput|venut)/,
  },
  {
    kind: 'availability',
    match:
      /\b(?:notice period|start date|when (?:can|could|would) you (?:start|join|begin)|earliest (?:start|date)|available to (?:start|work|begin)|availability|how soon|kundigungsfrist|eintritts?(?:termin|datum)|fruhest\w+|wann (?:konnen|kannst|konntest)|preavis|disponibilite|date de debut|quand (?:pouvez|pourriez|seriez)|disponibilidad|cuando (?:puedes|podrias|puede|podria)|preaviso|disponibilidade|quando (?:pode|podes|poderia)|aviso previo|opzegtermijn|beschikbaar\w*|wanneer (?:kun|kan|zou)|preavviso|disponibilita|quando (?:puoi|potresti|potrebbe))\b/,
  },
  {
    kind: 'years_with',
    match:
      /\b(?:how (?:many|much) (?:years?|experience)|years? of .{0,60}\bexperience|years'? experience|number of years|how long have you|wie viele jahre|wie lange (?:arbeit|hast|haben)|combien d'annees|depuis combien|cuantos anos|cuanta experiencia|anos de experiencia|quantos anos|ha quanto tempo|hoeveel jaar|hoe lang|quanti anni|da quanto tempo)\b/,
  },
  {
    kind: 'time_when',
    match:
      /\b(?:(?:tell|walk|talk) (?:us|me|to us) (?:about|through|of) (?:a|an|the|one|your|some) (?:\S+ ){0,4}(?:time|situation|project|challenge|problem|example|occasion|experience|accomplishment|achievement|failure|mistake|conflict|decision)|describe (?:a|an|the|one) (?:\S+ ){0,4}(?:time|situation|project|challenge|problem|example|occasion|experience|accomplishment|achievement|failure|mistake|conflict|decision|moment)|(?:give|share|provide) (?:us |me )?(?:a|an|one) (?:\S+ ){0,3}(?:example|time|situation|story)|example of (?:a|an|when|how)|a time (?:when|you|that)|what(?: is|'s) (?:a|the|an) .{0,40}(?:project|thing|achievement|accomplishment|problem) (?:you|that you)|(?:proudest|most proud|proud of)|parlez.{0,20} d'une? (?:situation|projet|exemple|fois)|decrivez une? |racontez|un exemple|beschreib\w* (?:sie |uns |eine?n? )+|nenn\w* (?:sie |uns )?eine? |erzahl\w* .{0,20}\bvon eine?[mr]|beispiel|(?:describe|describa|cuentanos|cuenta|hablanos) .{0,25}(?:una|un) (?:situacion|proyecto|ejemplo|vez|ocasion|momento|reto)|(?:descreva|conte|fale) .{0,25}(?:uma|um) (?:situacao|projeto|exemplo|vez|momento|desafio)|(?:beschrijf|vertel|geef) .{0,25}een (?:situatie|project|voorbeeld|moment|keer)|(?:descrivi|descriva|raccont\w+|parla\w*) .{0,25}(?:una|un) (?:situazione|progetto|esempio|volta|momento|sfida))\b/,
  },
  {
    kind: 'weakness',
    match:
      /\b(?:weakness\w*|areas? (?:for|of) (?:improvement|growth|development)|(?:need|want|like) to improve|could you improve|schwach\w*|points? faibles?|faiblesses?|debilidad\w*|puntos? debiles?|fraqueza\w*|pontos? fracos?|zwak\w*|verbeterpunt\w*|debolezz\w*|punti deboli)\b/,
  },
  {
    kind: 'strength',
    match:
      /\b(?:strengths?|superpower|what are you (?:best|great|good) at|what sets you apart|makes you (?:a )?(?:good|great|unique|the right|stand out|qualified|fit)|why should we (?:hire|choose|pick)|why are you (?:a |the )?(?:good|great|right|best|strong)|starken|points? forts?|atouts?|fortalezas?|puntos? fuertes?|pontos? fortes?|forcas|sterke (?:punten|kanten)|sterktes?|punti (?:di forza|forti))\b/,
  },
  {
    kind: 'goals',
    match:
      /\b(?:career (?:goals?|aspirations?|plans?|objectives?)|(?:five|5|ten|10|three|3) years?(?:' time| from now)?\b.{0,20}\?|see yourself|next (?:step|role|move|chapter)|looking for (?:in|next)|what are you looking for|karriereziel\w*|berufliche ziele|objectifs? (?:professionnels?|de carriere)|objetivos? (?:profesional\w*|de carrera|profission\w*|de carreira)|carrieredoel\w*|loopbaandoel\w*|obiettiv\w+ (?:professional\w+|di carriera))\b/,
  },
  {
    kind: 'why_role',
    match:
      /\b(?:why (?:do|are|would|did) you.{0,60}\b(?:role|position|job|opening|vacancy)|why this (?:role|position|job)|(?:interest|excites?|attract\w*|draws?|drew|appeals?|motivat\w*|interested).{0,50}\b(?:role|position|job|opening|vacancy)|(?:warum|was reizt|was interessiert|wieso|weshalb).{0,60}\b(?:stelle|position|rolle|job|aufgabe)|(?:pourquoi|qu'est-ce qui|en quoi).{0,60}\b(?:poste|role|offre)|por ?que.{0,60}\b(?:puesto|rol|posicion|vacante|vaga|posicao|cargo|funcao)|(?:que te|que le|o que) (?:atrae|interesa|motiva|te atrai|interessa).{0,50}\b(?:puesto|rol|posicion|vacante|vaga|posicao|cargo)|waarom.{0,60}\b(?:functie|rol|vacature|baan)|(?:perche|cosa).{0,60}\b(?:ruolo|posizione|lavoro))\b/,
  },
  {
    kind: 'why_us',
    match:
      /\b(?:why (?:us|here)\b|why (?:do|are|would|did) you (?:want|interested|like|choose|apply|excited|join|work)\b|why [\w&.' -]{1,40}\?|why (?:\S+ ){0,3}(?:company|team|organi[sz]ation)|(?:interests?|excites?|attract\w*|draws?|drew|appeals?|motivat\w*|interested|brings you|made you).{0,60}\b(?:us|our|we|company|team|join\w*|working|work|apply|mission|organi[sz]ation|at|to|about|in)\b|(?:warum|wieso|weshalb|was reizt).{0,60}\b(?:uns|unser\w*|unternehmen|firma|bei|bewirb\w*|bewerb\w*)|(?:pourquoi|qu'est-ce qui).{0,60}\b(?:nous|notre|entreprise|societe|rejoindre|postul\w*)|por ?que.{0,60}\b(?:nosotros|nuestra?|empresa|compania|trabajar|unirte|conosco|nossa|trabalhar|juntar)|waarom.{0,60}\b(?:ons|onze|bedrijf|bij|solliciteer\w*)|perche.{0,60}\b(?:noi|nostr\w+|azienda|lavorare|candid\w*))/,
  },
  {
    kind: 'about_you',
    match:
      /\b(?:tell (?:us|me) (?:(?:a (?:bit|little)(?: more)?|more|something) )?about (?:yourself|you\b|your)|introduce yourself|about (?:you|yourself|me)\b|describe yourself|who are you|(?:summari[sz]e|walk us through|describe|overview of|share) (?:your|you) (?:\S+ ){0,2}(?:background|experience|career|resume|journey|yourself)|your (?:story|background)|experience with\b|stell\w* .{0,25}\bvor\b|uber (?:sich|dich)|presentez-vous|parlez(?:-nous)? de vous|a propos de vous|hablanos de ti|sobre ti|presentate|cuentanos (?:sobre|de) ti|fale sobre (?:voce|si)|sobre voce|apresente-se|vertel .{0,20}over (?:jezelf|uzelf)|stel jezelf voor|parlaci di te|presentati|raccontaci di te|su di te)\b/,
  },
];

/** Labels are cut: what a question wants stands in its first lines, and a page may write without end. */
const LONGEST = 600;

/** What an open question wants, from its words alone: what the form has read as sensitive goes nowhere near this. */
export function questionKind(label: string): QuestionKind {
  const asked = fold(cleanLabel(label.slice(0, LONGEST)));
  const row = KINDS.find(({ match, not }) => match.test(not ? asked.replace(not, ' ') : asked));
  return row?.kind ?? 'other';
}
