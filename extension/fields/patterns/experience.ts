import { ASKS_FOR_SOURCE } from '@jobai/shared/rules/stories';
import { LANGUAGE } from '../languageNames.ts';
import { type Row, WRITTEN, whole } from './row.ts';

const GENERAL_WORDS = 'total|overall|full-?time|paid|professional|work|working|career|cumulative';

/** What the person can do and has done. */
export const EXPERIENCE: readonly Row[] = [
  {
    id: 'yearsTotal',
    type: 'yearsExperience',
    // All of the working life, in years, and said so. Anything more specific, and bare "years of experience" (in what?),
    // falls to the next row and is asked.
    match: new RegExp(
      `^(?!.{161})(?:(?:how many|what is|please|enter|indicate|state|select|provide|the|your|number of|do you have|have you|at least|a minimum of|minimum|more than|over|\\d+\\+?|of|${GENERAL_WORDS}) )*years?'? (?:(?:of|${GENERAL_WORDS}) )*experience(?: (?:do|have) you (?:currently )?(?:have|had|possess|got))?(?: in total| overall| \\((?:in )?total\\)|,? total)?[ ?.:]*$|^(?!.{161})(?:(?:what is|your|${GENERAL_WORDS}) )*experience,? ?\\(?(?:in )?years\\)?[ ?.:]*$|^(?:total|overall) years of (?:work|employment)[ ?.:]*$|^(?:wie viele )?(?:jahre )?berufserfahrung(?: in jahren)?(?: (?:hast du|haben sie))?[ ?.:]*$|^(?:(?:nombre|combien) d')?annees d'experience(?: professionnelle)?(?: avez[- ]vous| as[- ]tu)?[ ?.:]*$|^(?:cuantos |quantos )?anos de experiencia(?: (?:profesional|laboral|profissional))?(?: (?:total )?(?:tienes|tiene|(?:voce )?(?:tem|possui)))?[ ?.:]*$|^(?:quanti )?anni di esperienza(?: lavorativa| professionale)?(?: hai)?[ ?.:]*$|^(?:aantal |hoeveel )?jaa?r(?:en)? werkervaring(?: heb je| heeft u)?[ ?.:]*$`,
    ),
    not: /^(?!.*\b(?:total|overall|professional|work|working|career|cumulative|berufserfahrung|professionnelle|profesional|laboral|profissional|lavorativa|professionale|werkervaring)\b)/,
  },
  {
    id: 'yearsWithSkill',
    type: 'yearsWithSkill',
    match:
      /\byears?\b.{0,160}\bexperience\b|\bexperience\b.{0,160}\byears?\b|\bhow (?:many years|long)\b.{0,80}\b(?:work(?:ed|ing)|used|using|been)\b|\byears (?:of|in|with|using)\b/,
    not: /\b(?:describe|tell us|what did you)\b|\byears? (?:of age|old|or older)\b/,
  },
  {
    id: 'languages',
    type: 'languages',
    match:
      /\b(?:what|which|list|all|any|other|spoken|foreign)\b.{0,30}\blanguages?\b.{0,50}\b(?:speak|spoken|fluent\w*|proficien\w*|know|you)\b|\blanguages? (?:you )?(?:spoken|speak)\b|\b(?:foreign|spoken) languages?\b|^languages?[ :?]*$|\blangues? parlees?\b|\bsprachkenntnisse\b|^sprachen[ :?]*$|\bidiomas\b|\blingue (?:parlate|conosciute)\b|\btalenkennis\b/,
    not: new RegExp(
      `\\bprogramming\\b|\\bcoding\\b|\\bscripting\\b|\\bcode\\b|\\bmodels?\\b|\\bnatural language\\b|\\blevel\\b|\\bhow (?:well|comfortable|fluent)\\b|\\bfluency in\\b|\\bframeworks?\\b|\\btechnolog|\\b${LANGUAGE} language\\b`,
    ),
  },
  {
    id: 'languageLevel',
    type: 'languageLevel',
    match: new RegExp(
      `^(?:are you|do you|what is|how|please|your|rate|level|can you|is)\\b.{0,80}\\b(?:fluent|fluency|proficien\\w*|speak|levels? of|comfortable (?:speaking|communicating|writing|with)|native|command of|rate|describe)\\b.{0,60}\\b${LANGUAGE}\\b|^(?:(?:what is|what's|your|current|please|rate|indicate|select|state|specify|describe|how is) )*${LANGUAGE}(?: language)? (?:level|proficiency|skills|fluency)\\b|^${LANGUAGE}(?: \\((?:spoken|written|verbal|spoken and written|level|proficiency|fluency)\\))?[ :?]*$|^(?:(?:please )?rate|how(?:'s| is| good is)) your (?:(?:spoken|written|verbal) )?${LANGUAGE}\\b|^(?:level|fluency|proficiency|knowledge|command) (?:of|in) (?:the )?(?:(?:spoken|written) )?${LANGUAGE}\\b|^is your ${LANGUAGE} (?:fluent|proficient)\\b|^is ${LANGUAGE} your (?:native|first|mother)\\b|^(?:fluent|proficient) (?:in|with) (?:(?:spoken|written|business) )?${LANGUAGE}[ ?]*$|^(?:quel est )?(?:votre |ton )?niveau (?:d'|de |en )?${LANGUAGE}\\b|^(?:wie gut (?:ist|sind) (?:ihr\\w*|dein\\w*) )?${LANGUAGE}kenntnisse\\b|^englischkenntnisse\\b|^${LANGUAGE} ?[-(:,]+ ?(?:sprachniveau|niveau|nivel|livello|kenntnisse|level)\\)?|^(?:nivel|livello|niveau|grado|kennis|conoscenza|conocimiento|dominio|connaissances?|maitrise|beheersing)(?: (?:de|di|do|da|del|della|dello|du|van|het|en|em|la|le|lo|der|lingua|idioma|langue|taal|conocimiento|conoscenza|conhecimento|connaissance|kennis|maitrise|dominio|beheersing))*(?: (?:l|d|dell)')? ?${LANGUAGE}\\b|^(?:cual es tu |que |qual (?:e )?(?:o )?(?:seu )?|qual e il tuo )?(?:nivel|livello)(?: de| di| d')? ?${LANGUAGE}\\b|^(?:wat is je )?niveau (?:van )?${LANGUAGE}\\b|^(?:parlez-vous|parles-tu|sprechen sie|sprichst du|hablas|habla|voce fala|fala|parli|spreek je|spreekt u)\\b.{0,20}\\b${LANGUAGE}\\b`,
    ),
    // Teaching or writing code in it is something else.
    not: /\bteach|\btranslat|\bexperience\b|\blearn|\black\w*\b|\bdifficult\w*|\btrouble\b|\bstruggl|\bimprov\w*|\binterpret\w*|\bat home\b|\baccent\b|\blessons?\b|^what is your (?:native|first|mother|primary|preferred)\b|\bif not\b|\bother than\b|\bbesides\b/,
  },
  {
    id: 'skills',
    type: 'skills',
    match: whole(
      '(?:(?:key|top|main|core|technical|relevant|professional) )*skills?(?: ?(?:/|and) ?(?:technologies|tools))?|competences|fahigkeiten|kenntnisse|habilidades|competenze|vaardigheden',
    ),
    widgets: WRITTEN,
  },
  {
    id: 'certifications',
    type: 'certifications',
    match:
      /\bcertifications?\b|\bprofessional licen[cs]es?\b|\bcertificates\b|\bcertificaciones\b|\bzertifi\w+\b/,
    not: /\bcertification of\b|revoked|suspended|experience/,
  },
  {
    id: 'referral',
    type: 'referral',
    // Before the source: "who referred you" asks for a name.
    match:
      /\brefer(?:red|rer|ral)(?:'s)?\b(?! (?:source|program))|\bwho (?:referred|told|recommended)\b|\bemployee'?s? name\b|\brecommended by\b|\bcoopte|\bempfohlen (?:von|durch)\b|\breferid[oa] por\b|\bindicad[oa] por\b/,
    not: /\bhow did you\b|\bhow have you\b|\bprefer/,
  },
  {
    id: 'source',
    type: 'source',
    ...ASKS_FOR_SOURCE,
  },
];
