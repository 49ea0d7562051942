import { ATTACHED, type Row, WRITTEN, whole } from './row.ts';

/** Files, and prose that has to be the person's own. Last: anything more exact comes first. */
export const DOCUMENTS: readonly Row[] = [
  {
    id: 'resumeFile',
    type: 'resume',
    match: /\b(?:resume|cv|curriculum(?: vitae)?|curriculo|lebenslauf|hoja de vida)\b/,
    not: /\bcover letter\b|\bfrom resume\b|\bautofill\b/,
    widgets: ATTACHED,
  },
  {
    id: 'coverLetterFile',
    type: 'coverLetter',
    match:
      /\bcover(?:ing)? ?letter\b|\bletter of (?:motivation|interest)\b|\bmotivation(?:al)? letter\b|\blettre de motivation\b|\banschreiben\b|\bmotivationsschreiben\b|\bcarta de (?:presentacion|apresentacao|motivacion)\b|\blettera di (?:presentazione|motivazione)\b|\bmotivatiebrief\b/,
    // One upload for both wants a file that holds both.
    not: /\band\b.*\b(?:portfolio|transcript|sample)|\b(?:resume|cv|curriculum|lebenslauf)\b/,
    widgets: ATTACHED,
  },
  { id: 'otherFile', type: 'otherFile', match: /^/, widgets: ATTACHED },
  {
    id: 'coverLetterText',
    type: 'coverLetterText',
    match:
      /\bcover(?:ing)? ?letter\b|\bletter of (?:motivation|interest)\b|\bmotivation(?:al)? letter\b|\blettre de motivation\b|\banschreiben\b|\bmotivationsschreiben\b|\bcarta de (?:presentacion|apresentacao|motivacion)\b|\blettera di (?:presentazione|motivazione)\b|\bmotivatiebrief\b/,
    widgets: WRITTEN,
  },
  {
    id: 'resumeText',
    type: 'resumeText',
    match: whole('(?:resume|cv|resume ?/ ?cv|curriculum vitae|lebenslauf)(?: text)?'),
    widgets: WRITTEN,
  },
  {
    id: 'additionalInformation',
    type: 'additionalInformation',
    match:
      /\badditional (?:information|info|comments?|notes?|details)\b|\banything else\b|\bis there anything\b|^(?:any )?(?:other )?(?:comments?|notes|remarks)\b|\bother information\b|\bfurther information\b|\binformations? (?:complementaires?|supplementaires?)\b|\bzusatzliche informationen\b|\banmerkungen\b|\binformacion adicional\b|\binformacoes adicionais\b|\binformazioni aggiuntive\b|\baanvullende informatie\b/,
    widgets: WRITTEN,
  },
  {
    id: 'whyUs',
    type: 'whyUs',
    match:
      /^why\b|\bwhy (?:do|are|would|did) you\b.{0,60}\b(?:work|join|apply\w*|interested|want|choose|role|position|company|us|here)\b|\bwhat (?:interests|excites|attracts?|attracted|draws|drew|motivates|appeals|made you)\b|\byour (?:motivation|interest) (?:for|in)\b|\bpourquoi\b|\bwarum\b|\bpor ?que (?:quieres|quiere|te|deseja|voce|quer)\b|\bperche\b|\bwaarom\b/,
    widgets: WRITTEN,
  },
  {
    id: 'openQuestion',
    type: 'openQuestion',
    match:
      /\b(?:describe|tell us|tell me|share|explain|give (?:us )?an? example|walk us|elaborate|outline|summari[sz]e|in your own words|what would you|how would you|what are you|what have you|provide (?:an? )?(?:example|details|overview|summary))\b/,
    not: /\b(?:name|e-?mail|phone|link|url)\b$/,
    widgets: WRITTEN,
  },
  // A box this size asks for prose.
  { id: 'longText', type: 'openQuestion', match: /^/, widgets: ['textarea'] },
];
