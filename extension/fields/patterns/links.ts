import { type Row, WRITTEN, whole } from './row.ts';

const PORTFOLIO_ALONE = whole(
  '(?:(?:web ?site|webseite|site|sitio) ?/ ?)?(?:(?:online|personal|design|digital|creative|writing|professional|ux) )*(?:portfolio|portafolio|porfolio|portefolio)(?: ?(?:/|or|,|and|&) ?(?:personal )?(?:web ?site|site|blog|github|work samples?|case stud(?:y|ies)))*(?: (?:of (?:your |past |previous )?work|samples?|page))*',
);

/** Pages about the person. */
export const LINKS: readonly Row[] = [
  {
    id: 'linkedin',
    type: 'linkedin',
    // "Linkedln" with a small L is a common typo of forms.
    match: /^(?!.{120}).*\blinked[ -]?(?:in|ln)\b/,
    not: /\bhow (?:did|have) you\b|\bhear\b|\bfollow(?:ed|ing)? us\b|\bhow many\b|\bconnections\b|\bpassword\b|\brefer|\bexperience\b|\bfollowers\b|\brecruiter\b|\bheadline\b|\bsummary\b|\bsource\b|\b(?:saw|see|find|found|learn\w*)\b|\be-?mail\b|\bapply(?:ing)? (?:via|through|on)\b|\b(?:ads?|campaigns?|groups?|posts?|sales navigator)\b|\bmanager\b|\b(?:compan(?:y|ies)|employer|competitor|someone|person you|admire\w*|follow)\b/,
    widgets: WRITTEN,
  },
  {
    id: 'github',
    type: 'github',
    match: /^(?!.{120}).*\bgit ?hub\b/,
    not: /\bexperience\b|\be-?mail\b|\b(?:best|which|favou?rite|proud|stars?|contribut\w*)\b|\bactions\b|\bcopilot\b|\bhow (?:did|many|often)\b|\bused?\b|\bpull request|\b(?:take-?home|exercise|assignment|challenge|assessment|homework|admire\w*|someone|issue|open[- ]source project)\b/,
    widgets: WRITTEN,
  },
  {
    id: 'twitter',
    type: 'twitter',
    match: whole(
      '(?:personal )?(?:twitter|x\\.com)(?: ?(?:/|or|\\() ?x\\.?(?:com)?\\)?)?(?: (?:url|handle|profile|account|username|link))*|x ?(?:\\((?:formerly )?twitter\\)|/ ?twitter)(?: (?:url|handle|profile|link))*|x (?:handle|profile|url)',
    ),
  },
  {
    id: 'otherLink',
    type: 'otherLink',
    // Before the website: "Other website" asks for one more, not for the one already given.
    match: whole(
      '(?:any )?(?:other|additional|further|extra|more|secondary) (?:relevant )?(?:web ?sites?|links?|urls?|profiles?|social(?: media)?(?: links?| profiles?)?|online presence)(?: to .{0,40}| url)?|(?:other|autres?) liens?|weitere links?|otros enlaces|outros links|altri link|(?:stack ?overflow|kaggle|medium|dribbble|behance|instagram|facebook|youtube|tiktok|gitlab|google scholar|hugging ?face|leetcode)(?: (?:url|profile|handle|link|account|username))*',
    ),
  },
  {
    id: 'portfolio',
    type: 'portfolio',
    // The word alone or a place to look at: "the size of your portfolio" is an account manager's.
    match: new RegExp(
      `${PORTFOLIO_ALONE.source}|^(?!.{100}).*\\bportfolio\\b.*\\b(?:links?|liens?|enlaces?|urls?|web ?sites?|sites?|online|share|http\\S*)\\b|^(?!.{100}).*\\b(?:links?|liens?|enlaces?|urls?|web ?sites?|sites?|share|provide)\\b.*\\bportfolio\\b`,
    ),
    not: /\bpassword\b|\bmanag\w*|\bcompan(?:y|ies)\b|\bexperience\b|\bfile\b|\bupload\b|\bproduct portfolio\b|\bprojects? (?:in|from)\b|\bwalk\b|\bdescribe\b|\b(?:size|value|revenue|accounts?|clients?|loans?|assets?|invest\w*)\b|\bhow (?:many|big|large)\b|\b(?:admire\w*|inspir\w*|favou?rite|someone|competitor\w*|pieces?)\b/,
    widgets: WRITTEN,
  },
  {
    id: 'websiteIfAny',
    type: 'website',
    match:
      /^do you have an? (?:personal |own )?(?:web ?site|portfolio|blog)\b.{0,30}\b(?:share|provide|link|url|include)\b|^do you have an? (?:personal |own |online )*(?:web ?site|portfolio|blog)(?: or (?:portfolio|blog|web ?site))?[ ?]*$/,
    widgets: WRITTEN,
  },
  {
    id: 'website',
    type: 'website',
    match: whole(
      '(?:(?:personal|own|professional) )*(?:web ?(?:site|page)s?|(?:personal|own) site|home ?page|blog|url)(?: ?(?:/|or|,|and) ?(?:blog|web ?site|portfolio|home ?page|link))*(?: (?:url|link|address))?|site (?:web|internet)(?: personnel)?|(?:personliche )?(?:webseite|website)|sitio web(?: personal)?|pagina web|site pessoal|(?:sitio web|site web|sito (?:web|internet))(?: (?:personale|personal|personnel))?(?: (?:o|ou|of|oder) (?:portfolio|portafolio|portefolio|blog))?|(?:eigene|personliche|persoonlijke|eigen)[rs]? (?:web ?site|webseite|home ?page|seite)(?: ?(?:oder|of|/|,) ?(?:online[ -]?)?(?:portfolio|blog|web ?site))*|(?:enlace|link|lien|url) (?:a|de|zu|zur|vers|al|para) (?:tu |su |deiner |ihrer |votre |ton |tuo |il tuo |o seu |seu )?(?:porfolio|portafolio|portfolio|portefolio|sitio|web|site|sito|webseite|website)(?: (?:o|ou|oder|of|/) ?(?:porfolio|portafolio|portfolio|sitio|web|site|sito|webseite|website))*(?: (?:personal|personnel|personale|pessoal))?',
    ),
    not: /company|employer|other/,
  },
];
