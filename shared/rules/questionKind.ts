import type { QuestionKind } from '../facts.ts';
import { cleanLabel, fold } from './labels.ts';
import { isSensitive, speaksOf } from './sensitiveQuestions.ts';
import { ASKS_FOR_SOURCE, ASKS_FOR_STORY } from './stories.ts';

/** Rows are read from the top; on folded labels. en, then fr de es pt nl it. */
const KINDS: readonly { kind: QuestionKind; match: RegExp; not?: RegExp }[] = [
  // A story first: "how did you find out that …" in it asks for no source.
  { kind: 'time_when', match: ASKS_FOR_STORY },
  {
    kind: 'salary',
    match:
      /\b(?:salary|compensation|pay (?:range|expectations?|rate)|desired pay|hourly rate|day rate|remuneration|wage|gehalt\w*|lohn\w*|salaire|pretentions|salario|salariale?s?|pretensao|remuneracao|remuneracion|sueldo|salaris|stipendio|retribuzione|ral)\b/,
  },
  {
    kind: 'source',
    ...ASKS_FOR_SOURCE,
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
      /\bwhat(?: is|'s) (?:a|the|an) .{0,40}(?:project|thing|achievement|accomplishment|problem) (?:you|that you)|\b(?:proudest|most proud|proud of|un exemple|beispiel)\b/,
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

/** What an open question wants, from its words alone. `sensitive` by the list the form is read by. */
export function questionKind(label: string): QuestionKind {
  const asked = fold(cleanLabel(label.slice(0, LONGEST)));
  if (isSensitive(asked)) return 'sensitive';
  return KINDS.find((row) => speaksOf(row, asked))?.kind ?? 'other';
}
