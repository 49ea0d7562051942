import type { Guard } from './guards.ts';

/**
 * What is asked about a fact instead of the fact: where a degree is from, how an expectation was reached, when a notice
 * period ends. The words of the fact stand there, its value is no answer.
 */
export const ASPECTS: readonly Guard[] = [
  {
    id: 'aboutTheDegree',
    types: new Set(['highestEducation']),
    match:
      /^(?:where|when|why|how|who|in (?:what|which)|from (?:what|which)|(?:what|which) (?:year|country|subject|school|university|institution|grade|date|field|major)\b|(?:(?:what|which) (?:is|was) )?(?:the |your )?(?:name|gpa|grade|subject|date|year|location|institution|field|country|major|topic|result|score)\b)|\b(?:managed|supervised|awarding)\b|\b(?:and|&) (?:your |the )?(?:field|area|major|subject|school|university|institution|college|year|date)\b/,
  },
  {
    id: 'aboutTheGraduation',
    types: new Set(['graduationDate']),
    match:
      /\bformat (?:do(?:es)?|did|is|was)\b|\b(?:ceremony|before|after|honou?rs)\b|\bclass (?:you|that)\b/,
  },
  {
    id: 'partOfTheGrades',
    types: new Set(['gpa']),
    match:
      /^(?:if|why|explain)\b|\bwhy\b|\b(?:freshman|sophomore|junior|courses?|coursework|explain)\b|\byear gpa\b/,
  },
  {
    id: 'otherLanguages',
    types: new Set(['languages']),
    match:
      /\b(?:learn\w*|wish|hop(?:e|ing)|interpret\w*|translat\w*|studied|taught|at home)\b|\bwould you (?:like|want|prefer)\b/,
  },
  {
    id: 'startOfSomething',
    types: new Set(['earliestStart']),
    match:
      /\b(?:kick-?off|orientation|commission|vendor|renewal|daily|reasons?|why|delay\w*|chat)\b|\b\d+[- ]?min\w*\b|\b(?:a|for|phone|video|zoom|introductory|intro) (?:\S+ ){0,3}calls?\b(?! cent)|\bnot (?:be )?available\b|\byour team\b/,
  },
  {
    id: 'endOfNotice',
    types: new Set(['noticePeriod']),
    match: /\bends?\b|\bended\b|\bgave\b|\balready\b|\bduring\b|\bbonus\b/,
  },
  {
    id: 'aboutTheSponsorship',
    types: new Set(['sponsorship']),
    match:
      /\b(?:stop|cease) (?:need|requir)\w*|\btied to\b|^(?:is|was|did|does) your (?:\w+ )?sponsor/,
  },
  {
    id: 'aboutThePay',
    types: new Set(['expectedSalary']),
    match:
      /^how (?:did|do|have|are|would) you\b|^(?:what|which) benefits\b|\b(?:replacement|besides|multiple|increase|raise|determine\w*|calculat\w*|justif\w*|compares?|minimum wage)\b|\bpay (?:grade|frequency|method|schedule|day|increase)\b/,
  },
  {
    id: 'onTheSite',
    // "Article you wrote", "how active are you", "organization you belong to": pages of the site, not one's own.
    types: new Set(['linkedin', 'github']),
    match:
      /^(?:did|how|does|is|are|was|have)\b|\b(?:articles?|messages?|endorse\w*|recommendations?|courses?|certificat\w*|badges?|gists?|organi[sz]ations?|solv\w*|solution)\b/,
  },
  {
    id: 'othersPortfolio',
    types: new Set(['portfolio', 'website']),
    match: /\bof an? \w+ (?:you|that|who)\b|\bportfolio review\b|\brecording\b/,
  },
  {
    id: 'placeForAWhile',
    types: new Set(['location', 'city', 'region', 'country']),
    match:
      /\b(?:when you|during|most of the|(?:for|in|over) the (?:winter|summer)|in (?:five|ten|\d+) years|school year)\b/,
  },
];
