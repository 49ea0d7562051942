/**
 * The common fields as forms in German, French, Spanish, Portuguese, Italian and Dutch name them, for `whole` in the rows.
 * Put together of nouns and of what may stand beside them without changing what is asked. Folded text, as in `Row`.
 */

const any = (...words: string[]) => `(?:${words.join('|')})`;

/** "No.", "N°", "Numéro de". */
const NUMBER =
  '(?:(?:n[.]?[ro°]?[.°]*|num|numero|nummer|recapito) ?(?:d[eio] |van )?(?:tu |su |seu |votre |ton )?)?';
const CONTACT =
  '(?: (?:p/ ?cont(?:ato|acto)|personnel(?:le)?|prive|principal(?:e)?|personal(?:e)?|particular|pessoal|preferid[oa]|prefere|(?:de|di|do|para|per|pour|voor) (?:le |o |el |il )?(?:contact\\w*|contat\\w*))){0,2}';
const PRIVATE = '(?:(?:private|personliche|bevorzugte|personlijke?|prive)[rns]?[ -]?)?';

export const EMAIL = any(
  `${PRIVATE}(?:e-?mail|mail)[ -]?(?:adresse|adres)?${CONTACT}`,
  `(?:adresse (?:e-?mail|mail|electronique|courriel|de courriel)|courriel|mel\\.?)${CONTACT}`,
  `(?:direccion (?:de |del )?)?(?:correo(?: electronico| de contacto)?|correo-e|e-?mail|mail)${CONTACT}`,
  `(?:endereco (?:de )?(?:e-?mail|correio eletronico|eletronico)|correio eletronico)${CONTACT}`,
  `(?:indirizzo (?:di )?(?:e-?mail|mail|posta elettronica)|posta elettronica|casella e-?mail)${CONTACT}`,
);

export const PHONE = any(
  `${NUMBER}(?:telefono|movil|celular|telefone|telemovel|telephone|portable|mobile|gsm|cellulare|cellulaire|telefonico|tel[.]?|tel[.]? (?:portable|mobile|movil|celular))(?: (?:portable|mobile|fixe|fijo|fixo|fisso|movil|celular|movel|cellulare))?(?: ?(?:/|o|ou|oppure) ?(?:portable|mobile|movil|celular|telemovel|cellulare|gsm|whatsapp(?! )))?${CONTACT}`,
  `${PRIVATE}(?:telefon|handy|mobil|mobilfunk|mobiltelefon|ruf|telefoon|mobiel|mobiele|gsm)[ -]?(?:(?:telefon|telefoon)?[ -]?(?:nummer|nr\\.?))?(?: ?/ ?(?:handy|mobil|telefon|mobiel|gsm)[ -]?(?:nummer|nr\\.?)?)?`,
);

/** "… des Bewerbers", "… du candidat": whose it is goes without saying. */
export const OF_APPLICANT =
  "(?: (?:de l'|(?:des?|der|du|du ?/ ?de la|de la|del|della|dell'|do|da|do ?/ ?da|van de|van het) ?)(?:candidat\\w*|bewerber\\w*|bewerbenden|postulante?|aspirante|sollicitant|kandidaat|aspirant))?";

/** "Unter welcher Nummer erreichen wir dich?": asked for what they would use. */
const TO_REACH =
  '(?:erreich\\w*|kontaktier\\w*|anrufen|schreiben|contact\\w*|contatt\\w*|joindre|ecrire|appeler|escrib\\w*|llam\\w*|ligar|escrever|falar|scriv\\w*|chiam\\w*|raggiung\\w*|bereik\\w*|bellen|mailen)';
const TO_WHICH =
  '(?:(?:unter|an|auf|a|al|en|em|para|op|aan|sur|in) )?(?:welche[rnms]?|que|cual|quale?|quelle?|welke?) ';
export const EMAIL_TO_USE = new RegExp(
  `^${TO_WHICH}(?:e-?mail|mail|correo|courriel|indirizzo|endereco|adresse)\\w*\\b.{0,40}\\b${TO_REACH}\\b`,
);
export const PHONE_TO_USE = new RegExp(
  `^${TO_WHICH}(?:(?:telefon|handy|mobil|ruf)?nummer|telefoonnummer|numero|telefono|telefone|telemovel|celular)\\b.{0,40}\\b${TO_REACH}\\b`,
);

export const GIVEN_NAME = any(
  'vornamen?',
  '(?:premier )?prenoms?(?: usuel| legal)?',
  'nombres|nombre de pila|primer nombre',
  'primeiros? nomes?|nomes? propri[oa]s?',
  'nome (?:proprio|di battesimo)',
  'voor-?naam(?: ?/ ?-?namen)?|voornamen',
);

export const FAMILY_NAME = any(
  'nachnamen?|familiennamen?|zuname',
  "nom(?:s)? de famille|nom d'usage",
  'apellidos',
  'sobrenomes?|apelidos?|ultimo nome|nome de familia',
  'cognom[ei]',
  'achter-?naam|familienaam',
);

export const FULL_NAME = any(
  '(?:vor-? ?(?:und|&|/|\\+) ?(?:nach|zu|familien)namen?|(?:nach|zu)namen?,? (?:und|&|/) ?vornamen?|vorname[,]? ?(?:und|&|/|\\+)? ?(?:nach|familien)namen?|(?:vollstandiger|voller|ganzer) (?:vor- und nach)?namen?)',
  '(?:noms?(?: de famille)? (?:et|/|&) ?prenoms?|prenoms? (?:et|/|&) ?noms?(?: de famille)?|nom,? prenoms?|prenom,? nom|nom complet)',
  '(?:nombres? (?:y|e|/) ?apellidos?|apellidos? (?:y|e|/) ?nombres?|nombres?,? apellidos?|apellidos?,? nombres?|nombre completo|nombre y apellidos? completos?)',
  '(?:nome (?:e|/) ?(?:sobrenome|apelidos?|ultimo nome)|nome completo|(?:primeiro e ultimo|primeiro nome e) (?:nome|sobrenome|apelido))',
  '(?:nome (?:e|/) ?cognome|cognome (?:e|/) ?nome|nominativo|nome,? cognome)',
  '(?:voor-? ?(?:en|&) ?(?:achter|familie)naam|(?:voornaam|naam) en (?:achternaam|voornaam|familienaam)|volledige naam)',
);

/** What holds now, or last: who has no work now names the last. */
const NOW = any(
  '(?:aktuell|derzeitig|jetzig|momentan|gegenwartig|letzt|bisherig|zuletzt)e?[rsnm]?',
  'actuel(?:le)?|dernier|derniere|le plus recent|la plus recente',
  'actual|ultim[oa]|mas reciente|presente',
  'atual|mais recente',
  'attuale|corrente|piu recente',
  '(?:huidig|laatst|recentst)e?|meest recente',
);
const OR = ' ?(?:/|,|\\(|oder|bzw\\.?|und|ou|o|u|e|y|of|en) ?(?:plus |zuletzt )?';
const NOW_OR_LAST = `${NOW}(?:${OR}${NOW}\\)?){0,2}`;
const EMPLOYER = any(
  'arbeitgeber(?:in)?|unternehmen|firma|betrieb',
  'entreprise|societe|employeur(?:e|se)?',
  'empresa|empleador[a]?|empregador[a]?|compania|organizacion|organizacao|entidade (?:patronal|empregadora)',
  'azienda|datore di lavoro|societa|impresa',
  'werkgever|bedrijf|organisatie',
);
const TITLE = any(
  'position|stelle|rolle|funktion|berufsbezeichnung|jobbezeichnung|tatigkeit|job-?titel|titel|stellenbezeichnung',
  'poste(?: occupe)?|fonction|intitule d[eu] (?:votre |ton )?(?:poste|fonction)|titre(?: d[eu] (?:poste|fonction))?|emploi',
  'puesto(?: de trabajo)?|cargo|posicion|ocupacion|rol',
  'funcao|posicao|profissao',
  'ruolo|posizione(?: lavorativa)?|qualifica|mansione|professione',
  'functie(?:titel|naam)?',
);
const NAME_OF =
  "(?:(?:name|nom|nombre|nome|naam) (?:de(?: la| l'| votre| ton| tu| su)?|des|deines|ihres|der|deiner|ihrer|d[aoe]|dell[ao]|dell'|del|della tua|del tuo|van (?:je|uw|de|het))? ?)?";
/** Before or after it, or both: "empresa actual o última empresa". */
const withNow = (noun: string) =>
  `${NAME_OF}(?:${NOW_OR_LAST} ${noun}(?:${OR}${noun}){0,2}|${noun}(?:${OR}${noun}){0,2} ${NOW_OR_LAST}(?:${OR}(?:${NOW} ${noun}|${noun} ${NOW}))?\\)?)`;

/** In a sentence, as of today. */
const TODAY =
  "(?:aktuell|derzeit|momentan|gerade|zurzeit|heute|jetzt|actuellement|aujourd'hui|en ce moment|actualmente|ahora|hoy|atualmente|hoje|agora|attualmente|oggi|adesso|ora|momenteel|nu|vandaag|op dit moment)";
const WORKS =
  '(?:arbeitest du|arbeiten sie|bist du|sind sie|travaill(?:ez|es)[ -](?:vous|tu)|trabaj(?:as|a)|trabalha[s]?|lavor[ai]|werk (?:je|u)|werkt u|bent u|ben je)';
const HOLDS_IT =
  '(?:ocupas?|desempenas?|ricopri|ricopre|exerces?|occup(?:ez|es)[ -](?:vous|tu)|hast du|haben sie|heb je|heeft u|bekleidest du|bekleiden sie)';
const IN_WHICH =
  '(?:(?:bei|fur|in|en|para|dans|pour|chez|per|presso|bij|voor|em) )?(?:welche[mnrs]?|que|cual|quelle?|quale?|che|welke?|wat voor) ';
export const CURRENT_COMPANY = any(
  withNow(EMPLOYER),
  `${IN_WHICH}${EMPLOYER} (?:${TODAY} )?(?:voce )?${WORKS}(?: ${TODAY})?(?: beschaftigt| tatig| angestellt| werkzaam)?`,
);
export const CURRENT_TITLE = any(
  withNow(TITLE),
  `${TITLE} (?:que|che) (?:voce |tu |lei )?${HOLDS_IT} ${TODAY}`,
  `${IN_WHICH}${TITLE} (?:${TODAY} )?(?:voce )?${HOLDS_IT}(?: ${TODAY})?(?: inne)?`,
);

const STREET = any('strasse', 'rue|voie', 'calle|avenida', 'rua', 'via|piazza', 'straat(?:naam)?');
const HOUSE =
  '(?:haus-?(?:nummer|nr\\.?)|nr\\.?|nummer|n[.]?[°o]?\\.?|numero(?: civico)?|civico|huis-?(?:nummer|nr\\.?)|bus)';
export const STREET_ADDRESS = any(
  `${STREET}(?:(?:[ ,/+-]|und|et|y|e|en|&){0,4}${HOUSE}){0,2}`,
  `${HOUSE}(?:[ ,/-]|et|y|e|en|und|&){1,4}${STREET}`,
);
/** "Adresse (n° et rue)", "Dirección: calle y número": the street alone, whatever word stands before it. */
export const STREET_ONLY = new RegExp(
  `^(?:adresse|anschrift|adres|direccion|endereco|morada|indirizzo|address)(?: \\w+){0,3} ?[-:,(]+[^)]*\\b${STREET}\\b`,
);
export const MORE_THAN_STREET =
  /\b(?:ville|stadt|ort|plz|postleitzahl|postal|code|cp|cep|cap|ciudad|localidad|cidade|citta|comune|stad|gemeente|woonplaats|postcode|city|zip|pays|pais|paese|land|country|komplett\w*|complet[ao]?)\b/;

export const CITY = any(
  'stadt|ort|wohnort|wohnsitz|gemeinde',
  "(?:ville|commune|localite)(?: de (?:residence|domicile)| d'habitation| actuelle)?",
  '(?:ciudad|localidad|municipio|poblacion)(?: (?:de residencia|actual|donde (?:vives|vive|resides|reside)))?',
  '(?:cidade|localidade|concelho|municipio)(?: (?:de residencia|atual|onde (?:voce )?(?:mora|reside|vive)))?',
  '(?:citta|comune|localita)(?: (?:di (?:residenza|domicilio)|attuale|in cui (?:vivi|risiedi)))?',
  '(?:stad|gemeente|woonplaats|plaats)(?: van verblijf)?',
);
export const POSTAL_CODE = any(
  'plz|postleitzahl',
  'code postal|npa|cp',
  '(?:codigo|cod\\.?) ?postal|c\\.?p\\.?',
  'cep|codigo (?:de enderecamento )?postal',
  'c\\.?a\\.?p\\.?|codice (?:di avviamento )?postale',
  'postcode|postnummer',
);
export const COUNTRY = any(
  '(?:wohnsitz|aufenthalts)?land(?: des wohnsitzes)?',
  'pays(?: de (?:residence|domicile)| actuel)?',
  'pais(?: (?:de residencia|actual|atual|de domicilio|donde (?:vives|resides)|onde (?:mora|reside|vive)))?',
  '(?:paese|stato|nazione)(?: di (?:residenza|domicilio))',
  'land(?: van (?:verblijf|woonplaats))?|woonland',
);

export const GRADUATION_YEAR =
  /\b(?:abschlussjahr|abschlussdatum|(?:jahr|datum) (?:des|deines|ihres) (?:\w+)?abschlusses|afstudeerjaar|afstudeerdatum|(?:jaar|datum) van (?:afstuderen|diplomering))\b|\b(?:annee|date) (?:d'obtention|de fin d'etudes|de diplomation|du diplome|d'obtention du diplome)\b|\b(?:ano|fecha|data) (?:de|da|do) (?:graduacion|egreso|titulacion|graduacao|formatura|conclusao|finalizacion de (?:los )?estudios|obtencion del titulo)\b|\banno di (?:laurea|conseguimento|diploma)\b|\bdata di laurea\b/;
export const SCHOOL = any(
  '(?:name der )?(?:hochschule|universitat|uni|fachhochschule|bildungseinrichtung|ausbildungsstatte|schule)',
  "(?:nom de l')?(?:ecole|universite|etablissement(?: scolaire| d'enseignement(?: superieur)?| frequente)?)",
  '(?:universidad|casa de estudios|institucion(?: educativa| academica)?|centro (?:de estudios|educativo|academico)|instituto)',
  '(?:universidade|faculdade|instituicao(?: de ensino(?: superior)?)?|estabelecimento de ensino)',
  '(?:universita|ateneo|istituto|scuola)(?: (?:frequentat[oa]|di provenienza))?',
  '(?:universiteit|hogeschool|onderwijsinstelling|school|opleidingsinstituut)',
);
export const DISCIPLINE = any(
  'studiengang|studienfach|fachrichtung|studienrichtung|hauptfach',
  "(?:domaine|filiere|specialite)(?: d'etudes?)?",
  '(?:carrera|campo de estudios?|area de estudios?|especialidad)',
  '(?:area de (?:estudo|formacao)|curso(?: de graduacao| superior)?)',
  '(?:campo di studi|facolta|corso di laurea|indirizzo di studi)',
  'studierichting|studiegebied|opleidingsrichting',
);

/** When work could begin. */
export const START = new RegExp(
  [
    '\\b(?:moglich\\w*|fruh\\w*|gewunscht\\w*|nachst\\w*)\\b.{0,25}\\b(?:start\\w*|eintritt\\w*|verfugbar\\w*|beginn|arbeitsbeginn|antritt\\w*)\\b|\\b(?:start|eintritts|antritts)(?:termin|datum|zeitpunkt)\\b|\\barbeitsbeginn\\b|\\b(?:eintritt|start|beginn)\\b.{0,15}\\bmoglich\\b',
    "^(?:dispo(?:nible)?|disponibilite) (?:a partir d[eu]|des le|le)\\b|\\b(?:prise de poste|date (?:d'entree|d'embauche|de demarrage|a partir de laquelle))\\b|\\b(?:commencer|debuter|demarrer) (?:a partir de|au plus tot|quand)\\b|\\bau plus tot\\b.{0,30}\\b(?:commencer|debuter|demarrer|disponible)\\b",
    '\\b(?:a partir de|desde|de|em|en) (?:que fecha|que data|qual data|cuando|quando)\\b.{0,40}\\b(?:incorpor|empez|comenz|inici|comec|disponi)\\w*|\\bfecha\\b.{0,30}\\b(?:inicio|ingreso|incorporacion|comienzo|incorporarte|incorporarse|empezar|comenzar)\\b',
    '\\bquando (?:voce |tu )?(?:poderias?|podes|pode|consegues?|consegue)\\b.{0,20}\\b(?:comecar|iniciar)\\b|\\bdata\\b.{0,30}\\b(?:inicio|comecar|iniciar|disponibilidade|ingresso)\\b',
    '\\b(?:data|giorno|quando)\\b.{0,30}\\b(?:inizio|iniziare|cominciare|disponibil\\w*|decorrenza|inserimento)\\b',
    '\\b(?:vroegst\\w*|eerst\\w*|mogelijke?|gewenste?)\\b.{0,25}\\b(?:start\\w*|begin\\w*)\\b|\\b(?:indiensttreding|aanvangsdatum|begindatum)\\b',
  ].join('|'),
);
/** Moving to another place for the work. */
export const MOVE =
  /\bumzugsbereit\w*|\bbereit\b.{0,60}\b(?:um)?(?:zu)?ziehen\b|\bbereit\b.{0,60}\bzu ziehen\b|\b(?:te|se) mudarias?\b|\bmobilite geographique\b|\b(?:changer|changement) de (?:ville|region|pays|residence)\b|\b(?:cambiar|cambio) de (?:ciudad|residencia|pais)\b|\bmudar (?:de (?:cidade|estado|pais|regiao|residencia)|para)\b|\bmudanca (?:de (?:cidade|estado|pais|regiao|residencia)|para)\b|\bmobilidade geografica\b|\bcambiare (?:citta|residenza)\b|\b(?:disponibil\w*|dispost\w*|apert\w*)\b.{0,30}\btrasferimento\b|\bverhuisbereid\w*/;
