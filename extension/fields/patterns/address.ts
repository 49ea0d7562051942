import * as abroad from './abroad.ts';
import { type Row, WRITTEN, whole } from './row.ts';

/** Where the person lives. */
export const ADDRESS: readonly Row[] = [
  {
    id: 'addressLine2',
    type: 'addressLine2',
    match: whole(
      "(?:street )?address(?: line)? ?(?:2|two)|(?:apt\\.?|apartment|suite|unit|flat)(?:[ ,/#.]|or|number|no|apt|suite|unit|floor|etc)*|complement d'adresse|adresszusatz|complemento",
    ),
  },
  {
    id: 'streetAddress',
    type: 'streetAddress',
    match: whole(
      '(?:(?:home|current|mailing|residential) )*(?:street(?: address)?|street (?:name )?and (?:house )?number|address ?[,(-]? ?(?:line )?(?:1|one)\\)?)|morada|' +
        abroad.STREET_ADDRESS,
    ),
    not: /city|zip|postal|state/,
  },
  {
    id: 'streetOnly',
    type: 'streetAddress',
    match: abroad.STREET_ONLY,
    not: abroad.MORE_THAN_STREET,
  },
  {
    id: 'fullAddress',
    type: 'fullAddress',
    match: whole(
      '(?:(?:home|current|mailing|residential|postal|full|permanent|complete|physical|street|primary) )*address|adresse(?: postale| complete)?|anschrift|wohnadresse|direccion(?: postal| completa)?|endereco(?: completo)?|indirizzo(?: di residenza)?|(?:woon)?adres',
    ),
    not: /e-?mail|\bip\b|web|\bif different\b/,
  },
  {
    id: 'regionAndCountry',
    type: 'location',
    // "State and/or country": the written place of residence, whatever explanation stands around it.
    match:
      /\byour (?:current )?(?:state|province)\b.{0,60}\b(?:and|or|and\/or)\b.{0,12}\bcountry\b|\b(?:state|city),? (?:and|&) country\b/,
    not: /prefer|interested|appl(?:y|ying)|like to work|want to work/,
    widgets: WRITTEN,
  },
  {
    id: 'city',
    type: 'city',
    match: whole(
      '(?:(?:current|home) )*(?:city|town)(?: ?(?:/|or) ?(?:town|city|municipality))?(?: (?:of residence|name|(?:where |that |in which )?you (?:currently |presently )?(?:live|reside|are (?:located|based))(?: in)?))?|' +
        abroad.CITY,
    ),
    not: /state|country|zip/,
  },
  {
    id: 'cityQuestion',
    type: 'city',
    match:
      /^(?:in )?(?:what|which) (?:city|town) (?:do you|are you) (?:currently |presently |primarily )?(?:live|reside|living|residing|located|based)\b|^dans quelle ville (?:habitez|vivez|residez)|^in welcher stadt (?:wohn|leb)|^(?:en|em) (?:que|cual|qual) (?:ciudad|cidade) (?:voce )?(?:vive|resid|mora)|^in (?:che|quale) citta (?:vivi|abiti|risiedi)|^in welke (?:stad|plaats) woon/,
  },
  {
    id: 'region',
    type: 'region',
    match: whole(
      '(?:current |home )?(?:u\\.?s\\.? )?(?:state|province)(?: ?(?:/|or|and) ?(?:province|region|territory|state))*(?: of residence| (?:that |where |in which )?you (?:currently |presently )?(?:reside|live|are (?:located|based)|will (?:reside|live))(?: in)?)?|region|bundesland|provincia|estado|regione|provincie|departement',
    ),
    not: /city|country|zip/,
  },
  {
    id: 'regionQuestion',
    type: 'region',
    match:
      /\b(?:what|which|in what|in which) (?:u\.?s\.? )?(?:state|province)(?:(?: or |\/)(?:province|territory|region))? (?:do you|are you) (?:currently |presently |primarily )?(?:a (?:legal )?resident of|live|reside|living|residing|located|based)/,
  },
  {
    id: 'postalCode',
    type: 'postalCode',
    match: whole(
      '(?:(?:current|home|residential|mailing|(?:5|five)-? ?digit|u\\.?s\\.?) )*(?:zip|postal|post) ?(?:code)?(?: ?(?:/|or) ?(?:zip|postal|post)(?: ?code)?)?(?: (?:(?:of|for) (?:your )?(?:(?:current|primary|home) )*(?:residence|home|address|location)|(?:where |do |in which )?you (?:currently )?(?:live|reside)(?: in)?))?|' +
        abroad.POSTAL_CODE,
    ),
  },
  {
    id: 'country',
    type: 'country',
    match: whole(
      '(?:(?:current|home) )*country(?: ?(?:/|or) ?(?:region|territory))?(?: (?:of (?:residence|domicile)|name))?|paese|nazione|land van herkomst|' +
        abroad.COUNTRY,
    ),
    not: /origin|citizenship|birth|herkomst/,
  },
  {
    id: 'countryQuestion',
    type: 'country',
    match:
      /\b(?:what|which|in what|in which|from which|from what) country (?:do you|are you|will you be) (?:currently |presently |physically |primarily )?(?:live|reside|living|residing|located|based|resident)|\b(?:dans quel pays|pays (?:ou|dans lequel)) (?:vous )?(?:resid|habit|viv)\w*|\bin welchem land (?:wohn|leb)\w*|\b(?:en que pais|(?:em|en) qual pais|pais (?:donde|en el que)|em que pais|pais onde) (?:voce )?(?:resid|viv|mora)\w*|\bin (?:che|quale) paese (?:viv|risied|abit)\w*|\bin welk land woon\w*|\bcountry (?:where |in which |that )?you(?:'re| are)? (?:currently |presently )?(?:live|reside|located|based|living)/,
    not: /author|eligible|sponsor|visa|right to work|prefer|naiss|nacim|nasc/,
  },
  {
    id: 'timeZone',
    type: 'timeZone',
    match:
      /^(?:(?:what(?: is|'s)?|which|your|current|my) )*time ?zone\b(?!s? (?:overlap|difference))/,
    not: /willing|able|comfortable|can you|\bovertime\b/,
  },
  {
    id: 'residesIn',
    type: 'residesIn',
    match:
      /^(?:do|are) you (?:currently |presently |now |physically )*(?:live|reside|living|residing|based|located)(?: physically)? (?:with)?in\b|^are you (?:currently|presently|physically|now) (?:with)?in\b|^are you in (?:the )?(?:u\.?s\.?a?\b|united (?:states|kingdom)|uk\b|canada)|^are you (?:currently |presently )?(?:u\.?s\.?a?|uk|u\.k\.|canada)[- ]based\b/,
    // Two questions in one, or a distance: no fact answers both.
    not: /\band\b(?! (?:northern ireland|herzegovina|tobago|barbuda|labrador|nevis))|\bor (?!(?:the )?(?:\w+ ){0,2}\w+[ ?.]*$)|commut|miles|\bkm\b|distance|within (?:\d|a )|able to|willing/,
  },
  {
    id: 'location',
    type: 'location',
    match: whole(
      '(?:(?:current|home|primary|present|physical|geographic) )*(?:location|residence|place of residence)(?: ?(?:city|and time ?zone))?|(?:(?:current|home) )?city(?:,| and| &| ?/| ?\\+) ?(?:state|country|province|region)(?:[ ,/&]|or|and|country|province|zip|code|region)*(?: of residence)?|(?:(?:current|home) )?location ?[-:,] ?(?:city|town|state|country)[ ,/&a-z]{0,40}|localisation(?: actuelle)?|lieu de residence(?: actuel)?|(?:ville|stadt|wohnort|ciudad|cidade|citta|stad|woonplaats)(?:,| et| und| y| e| en| ?/) ?(?:pays|land|pais|paese|etat|bundesland|estado|provincia|provincie)(?: (?:de|di) (?:residence|residencia|residenza))?|standort|aktueller (?:standort|wohnort)|ubicacion(?: actual)?|localizacao(?: atual)?|localita|residenza|(?:huidige )?locatie',
    ),
    not: /prefer|desired|office|job/,
  },
  {
    id: 'locationQuestion',
    type: 'location',
    match:
      /^(?:please )?(?:tell us|let us know|indicate|specify|state|list|share) where you(?:'re| are)? (?:currently |presently |physically )*(?:live|reside|living|residing|located|based)(?: in)?(?: \([a-z,/& ]*\))?[ .]*$|\bwhat (?:location|place|area) are you (?:currently |presently )?(?:based|located|living)\b|\bwhere (?:in the world )?(?:is your (?:current )?(?:location|residence)(?= ?[?([,]|$)|do you live\b)|\bwhere (?:are you|do you|will you be) (?:currently |presently |physically |primarily )*(?:live|reside|living|residing|located|based)\b|\bcity ?(?:and|&|\/|,|or) ?(?:state|country) (?:do|are|where|in which) you\b|\bcity(?: and |, |\/)(?:state|country) (?:you|of residence)|\blocation of your (?:primary |current )?residence\b|\bwhat (?:is|city) (?:your |do you |are you )(?:current(?:ly)? )?(?:location|live|reside|located|based)\b|\bou (?:habitez|etes)[ -]vous\b|\b(?:habitez|vivez|residez)[ -]vous\b|\bwo (?:wohnen|leben) sie\b|\bwo (?:wohnst|lebst) du\b|\bdonde (?:vives|vive|resides|reside)\b|^onde (?:voce )?(?:mora|reside|vive)\b|\bdove (?:vivi|abiti|risiedi)\b|\bwaar woon/,
    not: /prefer|interested|would like|willing|want to|relocat|sponsor|author|\bduring\b/,
  },
];
