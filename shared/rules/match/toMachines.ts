import { fold } from '../labels.ts';

/**
 * Pieces of a posting that are said to a machine that reads it, not to people. A job may well be about such things
 * (prompt engineering, red teams, assistants): what counts is who is spoken to and what is ordered, not the words alone.
 */

/** Letters that are drawn as others and signs nobody sees: "Ｉｇｎｏｒｅ", "Ig\u200bnore". */
const plain = (text: string) => fold(text.replace(/\p{Cf}/gu, ''));

const MACHINE =
  '(?:a\\.?i\\.?|llms?|large language models?|language models?|ai (?:systems?|models?|assistants?|agents?|tools?|readers?|screeners?|recruiters?)|chat ?bots?|bots?|chatgpt|gpt(?:-\\w+)?|claude|gemini|copilot|assistants?|automated (?:\\w+ )?(?:systems?|readers?|screen\\w*|tools?|review\\w*|parsers?|processing)|parsers?|crawlers?|machines?|ki(?:-systeme?)?|ia)';
/** Names of nothing but such readers: an assistant may be a person, a machine a lathe. */
const AI_ONLY =
  '(?:ai|llms?|language models?|ai (?:systems?|models?|assistants?|agents?|tools?)|chatbots?|chatgpt|gpt|ki|ia|automated (?:\\w+ ){0,2}(?:tools?|systems?|screening)|\\w+ models?|\\w+ bots?)';
const NOTE =
  '(?:note|notice|message|attention|instructions?|hint|important|warning|text|line|section|paragraph|hinweis|wichtig|anweisung|achtung|consigne|note|instruccion|nota|aviso|instrucao|istruzione|let op|instructie)';
const OUTPUT =
  '(?:respond|reply|answer|output|print|return|say|write|repeat|include|append|insert|emit|add|mention|put|rate|rank|score|recommend|approve|mark|treat|classify|list|ignore|disregard|forget|select|report|state|consider)';
const MUST = '(?:please|must|should|shall|are to|is to|have to|has to|will|now|you)';
const INSTRUCTIONS =
  '(?:instructions?|prompts?|rules|guidelines|guidance|messages?|context|directions|orders|commands|told|given)';
/** An order stands at the beginning or behind such a word; behind "models that" or "how to" it is what the work is about. */
const ORDER = '(?:^|[.:;,!?>)"\\]]\\s*|\\b(?:please|must|should|shall|then|only|always|now|just) )';
const NO_ORDER =
  '(?<!\\b(?:to|that|which|who|models?|them|llms?|users?|attackers?|prompts?|like|never|not|why|how|when|bots?|agents?|it|may|might|can|could) (?:\\w+ )?)';

/** Who is spoken to. */
const SPOKEN_TO: readonly string[] = [
  `^\\W*(?:any |all |dear |hey |hello |the )*${MACHINE}(?:,? (?:like|such as) \\w+)?\\W*(?:${MUST} )*${OUTPUT}\\b`,
  `\\b(?:note|notice|message|attention|instructions?|hint)\\W+(?:(?:to|for|all|any|the) )*${MACHINE}\\W`,
  `^\\W*(?:.{0,20}\\b${NOTE}\\b.{0,30})?\\b(?:for|to|fur|an|pour|aux?|para|per|voor|aan) (?:\\w+ ){0,2}${AI_ONLY}(?: only)?\\W*:`,
  `^\\W*attention (?:\\w+ ){0,3}${AI_ONLY}\\W`,
  `^\\W*${AI_ONLY} (?:\\w+ ){0,6}(?:must|should|shall) ${OUTPUT}\\b`,
  '^\\W*(?:tool|function) call\\b|\\b\\w+_\\w+\\("',
  `\\b(?:any|every|all) ${MACHINE} (?:reading|processing|parsing)\\b`,
  `\\bdear ${MACHINE}\\b`,
  `\\b(?:if|when|since|because) (?:you(?:'re| are) )?(?:an? |the )?${MACHINE}(?=\\W*[,:]|(?: model)?,? (?:reading|reads|is reading|processing|parsing|you|please|and you)\\b)`,
  `\\bas an? (?:ai|llm|large language model|language model|ai (?:language )?model|ai assistant|chatbot)(?=\\W*[,:]| (?:language )?(?:model )?(?:reading|you)\\b)`,
  `\\b${MACHINE} (?:(?:that|which|who) (?:is |are )?)?(?:read|pars|process|summari[sz]|analy[sz]|screen|crawl|scor)\\w* this\\b`,
  '^\\W*(?:system|assistant|user|human|developer|admin)\\W*(?:message|override|prompt|note|mode)\\b.{0,20}:|^\\W*(?:(?:system|policy|instruction) ?)?override\\W*:|^\\W*(?:system|admin) (?:message|override|prompt|note)\\b',
  `^\\W*(?:system|assistant|user|human|ai)\\W*: *(?:you\\b|the (?:candidate|applicant|answer|score|job|fit)\\b|this (?:candidate|applicant|job)\\b|what\\b|new\\b|${OUTPUT}\\b)`,
  '\\byou are now (?:dan\\b|an? (?:ai|assistant|model|bot)\\b|free (?:of|from)|in developer)|\\byou are no longer an?\\b|\\bdan mode\\b|\\b(?:enable|enter) (?:developer|jailbreak|god) mode\\b|\\bdeveloper mode enabled\\b|\\byou are a (?:helpful|large language|language) (?:ai |assistant|model)',
];

/** What nobody asks a person to do. */
const ORDERED: readonly string[] = [
  `${NO_ORDER}\\b(?:ignore|disregard|forget|override|bypass|discard)\\b (?:\\w+ ){0,3}(?:previous|prior|above|earlier|preceding|other|your|you were|safety|system)\\b(?: \\w+){0,2} ?${INSTRUCTIONS}\\b`,
  `${ORDER}(?:ignore|disregard|forget) (?:all |everything )?(?:the |that )?(?:(?:${INSTRUCTIONS} )?above|you were told|was said)\\b`,
  `\\b(?:do not|don't|stop) (?:follow|obey|us)\\w* (?:\\w+ ){0,2}(?:previous|prior|earlier|your|above|system) (?:\\w+ )?${INSTRUCTIONS}\\b`,
  `\\byour (?:new|updated|real|true|actual) (?:instructions?|orders|prompt)\\b|\\bnew (?:instructions?|task) ?:`,
  '\\b(?:ignorier\\w*|vergiss\\w*|missachte\\w*|ignorez|oubliez|oublie|ignora|ignore|olvida|olvide|esqueca|dimentica|negeer|vergeet)\\b.{0,40}\\b(?:anweisung\\w*|instruktion\\w*|instrucci\\w+|instruc(?:oes|ao)|istruzion\\w+|instructies?|consignes?)\\b|\\b(?:ignorez|oubliez) (?:\\w+ )?(?:les |toutes les )?instructions\\b',
  `${ORDER}(?:rate|rank|score|mark|recommend|approve|evaluate|judge|assess) (?:this|the|every|each|our|my) (?:candidate|applicant|job|role|posting|position|match|fit|profile|resume)\\b`,
  '\\b(?:score|rating|fit|match)\\b\\W{0,3}(?:of |is |to |as |at |: ?)?100\\b(?! ?%? of)|\\b(?:get|gets|give|has|deserves?) (?:it |them |a |the )*(?:perfect|highest|maximum|top|full) (?:score|rating|match)\\b',
  `(?:${ORDER}|\\band )(?:reply|respond|answer|output|print|say|emit|return|write|repeat)(?: me)?(?: back)? (?:only|exactly|verbatim|nothing but|with (?:the )?(?:word|token|code|phrase|skill|nothing)|the (?:word|token|code|phrase|string|skill)|skill|")`,
  '\\b(?:include|mention|use|write|add|say) the (?:word|phrase|token|codeword)\\b|\\b(?:overwrite|replace|change|update|edit) your (?:summary|output|answer|analysis|evaluation|rating|score)\\b|\\byour (?:task|job|goal|instruction)s? (?:is|are) now\\b',
  '\\b(?:ignoriere|ignorez|oubliez|oublie|vergiss|vergessen sie|ignora|ignore|olvida|olvide|esqueca|dimentica|negeer|vergeet) (?:tout|toutes|alles|alle|todo|todas|tudo|tutto|tutte)\\b',
  '\\b(?:please|only|must|now|just) (?:output|emit)\\b|\\b(?:print|output|say|write|reply|respond|return)\\b.{1,40}\\bnothing else\\b|\\btreat .{1,60} as (?:required|a must|met|matched)\\b',
  '(?:^|[.:;!?]\\s*|\\b(?:token|you) )(?:set|fill|put|add|include|append|list|begin|mention)\\b.{0,40}\\b(?:every field|each field|all fields|in every quote|(?:the |your )?list of (?:required |needed )?skills|(?:to|in|into|as) required skills|(?:into|to|in) (?:the |your )(?:tech stack|output|json|answer|response|advice))\\b',
  '\\b(?:summar\\w+|analys\\w+|assessments?|outputs?|answers?|responses?) (?:of|on|about|for) (?:this|the) (?:job|posting|role|page|candidate|applicant)\\w* (?:must|should|shall|need)\\b',
  '\\bwhen you (?:list|score|rate|summari[sz]e|extract|read|parse|output)\\b(?! (?:with|from|to|on)\\b)|\\bin every quote\\b|\\bput .{1,40} in "?(?:quote|name|skills?)\\b',
  `\\bbefore you (?:answer|respond|reply)\\b|\\bto continue, ${OUTPUT}\\b|\\bact as the (?:hiring manager|recruiter|system)\\b|${ORDER}pretend (?:that |the posting|the job|to be|you)`,
  '(?:^|[.:;,!?]\\s*)(?:reveal|leak|print|show|repeat|exfiltrate)\\b.{0,20}\\b(?:system prompt|your (?:prompt|instructions)|api keys?|passwords?)\\b',
  "(?:^|[.:;,!?]\\s*)(?:send|forward|post|e-?mail) (?:the |all |every |this )?(?:applicant|candidate|user)'?s?\\b|(?:^|[.:;,!?]\\s*)(?:call|execute|invoke) the (?:function|tool)\\b|\\bclick submit\\b|\\bapprove the draft\\b|\\binclude the applicant's\\b|\\bexecute what it says\\b",
  '\\b(?:base64|rot13|hex)\\b.{0,30}\\b(?:and|follow|decode)\\b.{0,20}\\b(?:follow|obey|execute|do)\\b',
];
const PATTERNS = [...SPOKEN_TO, ...ORDERED].map((pattern) => new RegExp(pattern));

/** Where one prompt ends and another would begin. */
const BORDER =
  /<\/?(?:system|user|assistant|instructions?|prompt|posting|document|im_start|im_end)\b|<\||\|>|\[\/?(?:inst|system)\]|\{\{|\}\}|<<<|>>>|'{3}|"""|#{2,} ?(?:instructions?|response|system) ?:|-{2,} ?(?:end of|begin)|^\W*human ?: |^\W*end of (?:the )?(?:document|posting|prompt)/;

/** A text without end is read in parts that overlap, so that none takes longer than its length. */
const PART = 1000;
const OVERLAP = 150;

/** How a text speaks to machines: by itself, or as a border behind which other lines do. */
export function toMachines(text: string): 'border' | 'order' | null {
  const read = plain(text);
  for (let from = 0; from === 0 || from + OVERLAP < read.length; from += PART - OVERLAP) {
    const part = read.slice(from, from + PART);
    if (BORDER.test(part)) return 'border';
    if (PATTERNS.some((pattern) => pattern.test(part))) return 'order';
  }
  return null;
}
