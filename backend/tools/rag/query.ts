import { termsOfQuery } from './terms.ts';

/**
 * Words that stand in every job posting and tell none of a person's experiences from another: articles, pronouns,
 * prepositions, and the ways of saying "we are looking for". English, German, French, Spanish.
 */
const EMPTY = new Set(
  `a an and any are as at be been being both but by can could do does e.g etc for from had has have having how i in into is it
  its least like may might more most must my no nor not of on one or other our out over own per plus should such than that the
  their them then these they this those through to under up us was we well were what when where which while who whose will with
  within without would you your
  ability able candidate candidates comfortable demonstrated desired excellent experience experienced experiences expertise
  familiar familiarity good great hands-on ideal ideally including job knowledge looking nice particularly preferred
  preferably prior proficiency proficient proven qualification qualifications relevant require required requirement
  requirements responsibilities responsible responsibility role skill skilled skills solid strong successful track record
  record understanding work worked working year years tell describe time example please share why
  aber alle als am an auf aus bei bis da damit das dass dein deine dem den der des die dies diese dieser du durch ein eine einem
  einen einer eines er es für hat haben ihr ihre ihrer im in ist kann mit nach nicht noch oder ohne sein seine sich sicher
  sicherer sicherem sie sind sowie über um und uns unser unsere unter vom von vor wenn wie wir wird zu zum zur
  erfahrung erfahrungen kenntnisse fähigkeit idealerweise gute guter sehr wünschenswert mehrjährige fundierte erste umgang
  bereich jahre mindestens voraussetzung bringen bringst mit
  au aux avec ce ces cette dans de des du elle en est et ils la le les leur nos notre nous ou par pas pour que qui sa ses son
  sur un une vos votre vous expérience connaissance connaissances maîtrise capacité
  al como con del el ella en es ese esta este la las lo los más o para pero por que se ser si sin sobre su sus un una y
  experiencia conocimiento conocimientos capacidad años`.split(/\s+/),
);
/** Longer texts say nothing more that would find anything else. */
const LONGEST = 4000;

/** The words of a requirement that may tell experiences apart; where none is left, all of them. */
export function tellingWords(text: string): string {
  const words = text
    .slice(0, LONGEST)
    .toLowerCase()
    .split(/[\s,;:!?()"„“”«»]+/);
  const telling = words
    .map((word) => word.replace(/^[.'’-]+|[.'’-]+$/g, ''))
    .filter((word) => word !== '' && !EMPTY.has(word));
  const said = telling.length > 0 ? telling.join(' ') : text.slice(0, LONGEST);
  return `${said} ${termsOfQuery(text.slice(0, LONGEST))}`;
}
