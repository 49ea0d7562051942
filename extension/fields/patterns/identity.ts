import * as abroad from './abroad.ts';
import { type Row, WRITTEN, whole } from './row.ts';

/** Who the person is and how to reach them. */
export const IDENTITY: readonly Row[] = [
  {
    id: 'namePronunciation',
    type: 'namePronunciation',
    match:
      /\bpronounc\w*\b.*\bname\b|\bname\b.*\b(?:pronunc|pronounc|phonetic)|\bphonetic\b.*\bname\b/,
  },
  {
    id: 'pronouns',
    type: 'pronouns',
    match:
      /\bpronouns?\b|\bpronomen\b|\bpronoms\b|\bpronombres\b|\bpronomes\b|\bpronomi\b|\bvoornaamwoorden\b/,
  },
  {
    id: 'preferredName',
    type: 'preferredName',
    // Before the given name: "Preferred first name" ends in it.
    match:
      /\b(?:prefer(?:red)?|chosen|known|informal) (?:(?:first|full|given|to be known by) )*name\b|\bfirst name.*\bprefer|\bnick ?name\b|\bname you (?:go by|use|prefer)|\bgo(?:es)? by\b|\b(?:like|prefer) (?:us to (?:call|address)|to be (?:called|addressed))|\bwhat should we call you\b|\bprenom (?:prefere|d'usage|usuel)\b|\b(?:bevorzugter|gewunschter) (?:vor)?name\b|\brufname\b|\bnombre preferido\b|\bnome (?:preferito|social|preferido)\b|\b(?:voorkeurs|roep)naam\b/,
    // A note that the preferred name has its own field.
    without: /\([^)]*\bname (?:below|separately|later|in the next)\b[^)]*\)/g,
    not: /pronunc|\brefer(?:red|ral) by|location|employer|company|school/,
  },
  {
    id: 'givenName',
    type: 'givenName',
    match: whole(
      `(?:legal )?(?:first|given)(?: ?/ ?(?:first|given))? ?names?|forenames?|${abroad.GIVEN_NAME}`,
    ),
    not: /\blast\b|\bfamily\b|\bsurname\b/,
  },
  {
    id: 'middleName',
    type: 'middleName',
    match: whole(
      'middle (?:names?|initials?)(?: ?(?:/|or) ?(?:middle )?(?:names?|initials?))?|deuxieme prenom|zweiter vorname|segundo nombre|segundo nome|secondo nome|nome do meio|tussenvoegsel',
    ),
  },
  {
    id: 'familyName',
    type: 'familyName',
    // "Maiden name" stands beside "Last name" and must not take it.
    match: whole(
      '(?:legal )?(?:(?:last|family)(?: ?/ ?(?:last|family))? ?names?|surnames?)|last ?name ?/ ?surname|apellido|' +
        abroad.FAMILY_NAME,
    ),
    not: /maiden|previous|former|\bfirst\b|\bgiven\b/,
  },
  {
    id: 'fullName',
    type: 'fullName',
    // Bare "Nom", "Nombre" and "Nome" are left out: a family name, a given name or both, depending on the form.
    match: whole(
      '(?:(?:full|legal|complete|official|government) )*name|(?:(?:full|legal) )*first (?:and|&|\\+|/) ?last names?|last,? first(?: name)?|name and surname|naam|' +
        abroad.FULL_NAME,
      '(?: ?,? ?(?:exactly )?as (?:it|they|shown|listed|stated|written)?\\b.{0,80})?',
    ),
    // "Type your name" is how forms ask for a signature.
    not: /reference|emergency|company|school|maiden|\b(?:type|print|write)\b/,
  },
  {
    id: 'email',
    type: 'email',
    match: whole(
      '(?:(?:personal|primary|preferred|best|contact|current|private) )*e-?mail(?: (?:address|id|addresses))?|' +
        abroad.EMAIL,
    ),
    not: /work e-?mail|\b(?:reference|manager|referr)\w*/,
  },
  {
    id: 'emailHint',
    type: 'email',
    match:
      /^(?:what(?:'s| is) |please (?:enter|provide|share) )?(?:the |your )?(?:best |preferred )?e-?mail(?: address)? (?:for us to (?:use|contact|reach)\b|to (?:reach|contact) you|(?:where |at which )?we (?:can|should) (?:reach|contact) you)\b|^(?:the |your )?e-?mail(?: address)? (?:that )?you (?:check|use)\b|^(?:what|which) e-?mail(?: address)? (?:should|can|may) we (?:use|reach|contact)\b/,
    widgets: WRITTEN,
  },
  { id: 'emailToUse', type: 'email', match: abroad.EMAIL_TO_USE, widgets: WRITTEN },
  {
    id: 'phoneType',
    type: 'phoneType',
    match: whole('(?:tele)?phone (?:device )?type|type of (?:tele)?phone(?: number)?|device type'),
  },
  {
    id: 'phoneCountry',
    type: 'phoneCountry',
    match: whole(
      '(?:(?:tele)?phone |mobile |cell )?(?:country|dial(?:l?ing)?|calling|international) (?:phone )?(?:code|prefix)|(?:tele)?phone country(?: code)?|indicatif(?: pays)?|landervorwahl|landesvorwahl|codigo de pais|landnummer|prefisso',
    ),
  },
  {
    id: 'phone',
    type: 'phone',
    match: whole(
      '(?:(?:primary|contact|home|best|daytime|personal|preferred|current|mobile|cell(?:ular)?|(?:10|ten)-digit) )*(?:(?:tele)?phone|mobile|cell(?:ular)?|cell ?phone|tel\\.?)(?: ?/ ?(?:mobile|cell(?:ular)?|phone)(?: phone)?)?(?: ?(?:number|no\\.?|nr\\.?|#))?|(?:(?:best|preferred|primary) )?contact number|' +
        abroad.PHONE,
      '(?:,? ?\\(?(?:with|incl(?:uding|\\.)?) (?:the |your )?(?:country|international|area|dial(?:l?ing)?|calling) ?(?:dial(?:l?ing)? )?(?:code|prefix)\\)?)?',
    ),
    not: /whats ?app|reference|emergency/,
  },
  { id: 'phoneToUse', type: 'phone', match: abroad.PHONE_TO_USE, widgets: WRITTEN },
  {
    id: 'phoneHint',
    type: 'phone',
    match:
      /^(?:what|which) (?:phone|mobile|cell) ?(?:phone )?(?:number )?(?:should|can|may) we (?:use|reach|contact|call)\b|^(?:the |your )?(?:tele)?phone(?: number)? (?:that |where |at which )?we (?:can|may|should) (?:reach|contact|call)\b|^(?:tele)?phone(?: number)? (?:for|to) (?:schedul\w*|contact\w*|reach\w*|call\w*|interview\w*)\b|^(?:(?:please )?(?:enter|provide|share) )?(?:your|a|the best|best|what is the best) (?:phone|mobile|cell(?:phone)?|contact)(?: phone)? number\b|^(?:what(?:'s| is) )?(?:the |your )?best (?:phone )?number (?:to (?:reach|contact|call) you|where we can reach you)\b/,
    not: /reference|emergency|\breferr|manager/,
    widgets: WRITTEN,
  },
];
