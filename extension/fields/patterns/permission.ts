import type { Row } from './row.ts';

/** Permission to work, and what depends on it. Country and double wording are read in params.ts. */
export const PERMISSION: readonly Row[] = [
  {
    id: 'exportControl',
    type: 'citizenship',
    match:
      /\bexport control|\bsanctions?\b|\bembargo|\bu\.?s\.? person\b|\bforeign (?:person|national)\b|\bitar\b|\bofac\b/,
  },
  {
    id: 'securityClearance',
    type: 'securityClearance',
    match: /\bclearance\b|\bts\/sci\b|\bpublic trust\b/,
    not: /customs clearance|clearance (?:sale|item)/,
  },
  {
    id: 'driverLicense',
    type: 'driverLicense',
    match:
      /\bdriv(?:er|ing)(?:'?s)?(?:'s)? licen[cs]e\b|\bpermis de conduire\b|\bfuhrerschein\b|\b(?:carnet|permiso|licencia) de conducir\b|\bcarta de conducao\b|\bcarteira de motorista\b|\bpatente di guida\b|\brijbewijs\b/,
    not: /licen[cs]e (?:number|no\b|#)/,
  },
  {
    id: 'allowedOrSponsored',
    type: 'visaStatus',
    // One or the other: only an option that says which can answer.
    match:
      /\b(?:authori[sz]\w*|right|permi\w+|eligib\w*)\b.{0,80}\bor (?:will|do|would) you (?:need|require)\b.{0,40}\b(?:sponsor|visa)/,
  },
  {
    id: 'withoutSponsorship',
    type: 'authorizedWithoutSponsorship',
    // Before the two it combines: yes means authorized and no sponsorship.
    match:
      /\bwithout\b.{0,60}\b(?:sponsor\w*|visa)\b|\b(?:sans|ohne|sin|sem|senza|zonder)\b.{0,60}\b(?:parrainage|sponsor\w*|visa|vis(?:um)\w*|visto|visado|patrocinio)\b|\b(?:no|not (?:need|require))\b.{0,30}\bsponsor\w*\b.{0,80}\bto work\b.{0,40}\bauthori|\bauthori\w*\b.{0,80}\b(?:and|but)\b.{0,30}\bnot\b.{0,20}\b(?:require|need)\b.{0,40}\bsponsor|\bunrestricted (?:right|work|authori)|\b(?:authori|right|eligib|permi|entitl)\w*\b.{0,120}\b(?:without (?:any )?(?:restriction|limitation|condition)s?|(?:for|with) any (?:\S+ )?employer|permanent basis|indefinitely)\b/,
  },
  {
    id: 'sponsorship',
    type: 'sponsorship',
    match:
      /\b(?:requir|need|seek|want)\w*\b.{0,160}\bsponsor|\bsponsor\w*\b.{0,80}\b(?:visa|employ\w*|immigration|to work|work|h-?1b|green card)\b|\b(?:visa|immigration|employment|work permit)\b.{0,60}\bsponsor|^(?:(?:current|visa|work) )*sponsorship\b|\b(?:require|need)\w*\b.{0,40}\b(?:visa|immigration) (?:support|assistance|petition|application)\b|\b(?:require|need)\w*\b.{0,40}\b(?:visa|work permit|immigration (?:support|assistance))\b|\b(?:benotig|brauch)\w*\b.{0,40}\bvis(?:um|a)\b|\bbesoin\b.{0,30}\b(?:visa|parrainage)\b|\b(?:require|need)\w*\b.{0,60}\bsupport\b.{0,30}\b(?:work authori[sz]ation|visa|immigration)\b|\bfile\b.{0,20}\b(?:petition|visa)\b.{0,80}\b(?:work|behalf)\b|\b(?:necesit\w+|requier\w+)\b.{0,40}\b(?:visa|visado?|patrocinio)\b|\bprecis\w+\b.{0,40}\b(?:visto|patrocinio)\b|\bbisogno\b.{0,40}\b(?:visto|sponsor\w*)\b|\b(?:visum\w*|sponsoring)\b.{0,30}\bnodig\b|\bvisumsunterstutzung\b|\bsponsorship (?:status|required?|requirements?|needed)\b|\b(?:depend\w*|contingent|condition\w*) (?:up)?on\b.{0,40}\bsponsor|\bparrainage\b|\bvisumsponsoring\b|\bpatrocinio\b|\bsponsorizzazione\b|\bvisumsponsorship\b/,
    not: /\bexperience\b|\b(?:unable|cannot|can't|not able|(?:do|does|will)(?: not|n't)) (?:to )?(?:currently |be able to )?(?:offer |provide |support )?(?:visa |work |immigration |employment )?sponsor|\b(?:brand|event|executive|athlete|sports?|corporate|title|project) sponsor|\bsponsors? (?:of|a) (?:event|project)|\bsponsor for (?:your|an?|the)\b(?!.*\b(?:visa|work|employ))|\bif (?:yes|so)\b|\bwhat (?:type|kind) of\b|\bwhich visa\b|\bexplain\b|\bdescribe\b/,
  },
  {
    id: 'citizenOrAuthorized',
    type: 'workAuthorization',
    match: /\bcitizen\b.{0,80}\bor (?:otherwise |are you )?(?:legally )?authori[sz]ed to work\b/,
  },
  {
    id: 'citizenship',
    type: 'citizenship',
    match:
      /\bcitizens?(?:hips?)?\b|\bnationalit(?:y|ies)\b|\bpermanent residen(?:t|ce|cy)\b|\bgreen card\b|\basylee\b|\bstaatsangehorigkeit\b|\bnationalite\b|\bnacionalidad\b|\bnacionalidade\b|\bnazionalita\b|\bcittadinanza\b|\bnationaliteit\b/,
    // A work permission question that explains itself with examples keeps its own meaning.
    not: /^(?:are|will) you (?:currently |legally |presently )*(?:authori[sz]ed|eligible|entitled|permitted) to work\b|corporate citizen|citizen developer/,
  },
  {
    id: 'visaStatus',
    type: 'visaStatus',
    match:
      /\b(?:visa|immigration|residency|work permit|work authori[sz]ation|employment authori[sz]ation) (?:status|type|category|class)\b|\b(?:work|employment) eligibility status\b|^(?:us|u\.s\.) work status\b|^what is your (?:current )?(?:us |u\.s\. )?(?:work authori[sz]ation\b|authori[sz]ation to work\b)|\b(?:type|kind|form|basis) of (?:\S+ ){0,2}(?:visa|work permit|work authori[sz]ation)\b|\b(?:what|which) (?:visa|work permit|work authori[sz]ation)\b|\b(?:describes?|select|indicate|choose)\b.{0,20}\b(?:work|employment) authori[sz]ation\b|\bcurrent visa\b|\bvisa expir/,
  },
  {
    id: 'workAuthorization',
    type: 'workAuthorization',
    match:
      /\b(?:authori[sz]ed|eligible|entitled|permitted|legally (?:able|allowed|free)|legal(?:ly)? (?:right|ability|authori[sz]ation|eligibility|permission)|allowed)\b.{0,60}\bto (?:legally |lawfully )?(?:work|be employed|accept employment)\b|\b(?:authori[sz]ed|eligible) (?:for employment|to be employed)\b|\b(?:right|permission|authori[sz]ation|eligibility) to (?:legally )?(?:(?:live|reside) and )?work\b|\b(?:proof|documentation|documents?|evidence)\b.{0,60}\b(?:right|authori[sz]ation|eligibility|permission) (?:to work|for employment)\b|\b(?:authori[sz]ed|eligible) to (?:begin|start) employment\b|^(?:do you (?:currently )?(?:have|hold|possess)|have you|(?:current|your|legal|valid|us|u\.s\.|uk|eu|canadian|please confirm))?\b.{0,50}\b(?:work|employment) (?:authori[sz]ation|eligibility|permit|rights?)\b|\blegally work\b|^are you (?:currently )?able to work in (?:the )?(?:u\.?s\.?a?\.?|united states(?: of america)?)[ ?.]*$|\b(?:unable|able) to work legally\b|\bautori[sz]\w+\b.{0,20}\b(?:a|para) (?:travailler|trabajar|trabalhar)\b|\bdroit de travailler\b|\bderecho a trabajar\b|\bdireito de trabalhar\b|\bdiritto (?:di|a) lavorare\b|\bautorizza[tz]\w+ a lavorare\b|\barbeitserlaubnis\b|\bberechtigt\b.{0,40}\barbeiten\b|\bpermis de travail\b|\bautori[sz]ation de travail\b|\bautori[sz]\w+ (?:de|di) (?:trabalho|trabajo|lavoro)\b|\bpermiso (?:de trabajo|para trabajar)\b|\bpermissao (?:de trabalho|para trabalhar)\b|\bpermesso di lavoro\b|\bwerkvergunning\b|\bgerechtigd om te werken\b/,
    not: /\b(?:remotely from|weekends|overtime|nights|shifts?|hours)\b|\bif (?:yes|so|no)\b|\b(?:upload|attach)\b|\bexplain\b|\bexpir|\bcopy of\b|\btied to\b|\bbased on\b|\bdepend|\blinked to\b|\bspouse\b|\bcompetitors?\b|\bhow\b|\bwhat\b|\bvisa\b/,
  },
];
