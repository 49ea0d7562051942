const TOLD =
  'time|situation|project|challenge|problem|example|occasion|experience|accomplishment|achievement|failure|mistake|conflict|decision|moment';
const OF_ALL =
  'situacion|proyecto|ejemplo|vez|ocasion|momento|reto|situacao|projeto|exemplo|desafio|situatie|project|voorbeeld|moment|keer|situazione|progetto|esempio|volta|sfida';

/**
 * A folded question that asks for a story: whatever else its words mean ("how did you find out", "what did you earn"), no
 * short fact answers it. Read before every short answer.
 */
export const ASKS_FOR_STORY = new RegExp(
  [
    `\\b(?:tell|walk|talk) (?:us|me|to us) (?:about|through|of) (?:a|an|the|one|your|some) (?:\\S+ ){0,4}(?:${TOLD})\\b`,
    `\\bdescribe (?:a|an|the|one) (?:\\S+ ){0,4}(?:${TOLD})\\b`,
    `\\b(?:give|share|provide)(?: us| me)? (?:a|an|one|some) (?:\\S+ ){0,3}(?:(?:examples?) (?:of (?:a|an|when|how|where|something)|when|where)|time|situation|story)\\b`,
    '\\bexample of (?:a time|when|how you)\\b|\\b(?:a|the last|one) time (?:when|you|that you|where)\\b',
    "\\bparlez.{0,20} d'une? (?:situation|projet|exemple|fois)\\b|\\bdecrivez une? |\\bracontez\\b",
    '\\bbeschreib\\w* (?:sie |uns )*eine?n? |\\bnenn\\w* (?:sie |uns )*eine? |\\berzahl\\w* .{0,20}\\bvon eine?[mr]\\b',
    `\\b(?:describe|describa|cuentanos|cuenta|hablanos|descreva|conte|fale|beschrijf|vertel|geef|descrivi|descriva|raccont\\w+|parla\\w*) .{0,25}(?:una?|uma?|een) (?:${OF_ALL})\\b`,
  ].join('|'),
);

/** How a person came to know of the job, on a folded question. */
export const ASKS_FOR_SOURCE = {
  match:
    /\b(?:how|where) (?:did|have|do) you\b.{0,30}\b(?:hear[d]?|learn(?:ed|t)?|found|find|come across|discover(?:ed)?|get to know|become aware|know|see)\b|\bhow you (?:heard|found|learned)\b|\b(?:referral|application|recruitment|candidate) source\b|^source[ :?]*$|\bcomment (?:avez|as)[- ](?:vous|tu)\b.{0,30}\b(?:entendu|connu|decouvert|trouve)\b|\bwie (?:sind|haben|bist|hast)\b.{0,40}\b(?:aufmerksam|erfahren|gefunden|gehort)\b|\bcomo (?:nos |se |te |ha |has |voce |ficou |soube )?(?:conocio|conociste|enteraste|entero|oido|conheceu|sabendo|soube|supiste|supo)\b|\bcome (?:ci |hai |ha |sei )\w*.{0,20}(?:conosciut|sentit|saput|trovat|venut)|\bhoe (?:heb|ben|bent)\b.{0,30}\b(?:gehoord|gevonden|terecht)/,
  // What was found out is a matter of the work, unless it is that there is a job: "find out what customers wanted".
  not: /\bexperience with\b|\bsee yourself\b|\b(?:hear|learn(?:ed|t)?|find|found|discover(?:ed)?|know|see)(?: out)?,? (?:and|what|that|whether|why|if|how)\b(?!.*\b(?:we|us|our|hiring|jobs?|role|position|opening|opportunity|vacancy)\b)|\bfind out\?/,
};
