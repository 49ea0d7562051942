import { fold } from '@jobai/shared/rules/labels';

/** Academic degrees and school leaving certificates, folded; longer ones first where one begins another. */
const DEGREES =
  "bachelor'?s? of (?:science|arts|engineering|business administration|fine arts|laws?|education|commerce|technology|music|nursing|architecture|medicine)(?: \\([^)]*\\))?|master'?s? of (?:science|arts|engineering|business administration|fine arts|laws?|education|public health|public policy|technology|philosophy|research|architecture|public administration)(?: \\([^)]*\\))?|doctor of (?:philosophy|medicine|education|science|engineering)(?: \\([^)]*\\))?|associate'?s? (?:degree|of (?:science|arts|applied science))|bachelor'?s?(?: degree)?|master'?s?(?: degree)?|doctorate|ph\\.? ?d\\.?|d\\.? ?phil\\.?|m\\.? ?phil\\.?|mba|m\\.b\\.a\\.?|b\\.? ?sc\\.?(?: ?\\(hons\\))?|m\\.? ?sc\\.?|b\\.?eng\\.?|m\\.?eng\\.?|b\\.?tech\\.?|m\\.?tech\\.?|b\\.a\\.?|m\\.a\\.?|ba(?: ?\\(hons\\))?|ma|bs|ms|b\\.s\\.?|m\\.s\\.?|m\\.? ?ed\\.?|b\\.? ?ed\\.?|ed\\.? ?d\\.?|psy\\.? ?d\\.?|a\\.a\\.?s?\\.?|a\\.s\\.?|msw|mpa|m\\.? ?arch\\.?|b\\.? ?com\\.?|bba|bfa|mfa|llb|ll\\.b\\.?|llm|ll\\.m\\.?|mph|md|m\\.d\\.?|jd|j\\.d\\.?|hnd|nvq level \\d|gcses?|high school diploma|a-levels?|ged|" +
  "diplome d'ingenieur|diplome d'etat|diplome|licence professionnelle|licence|master \\d|master professionnel|bts|dut|but|baccalaureat|bac|doctorat|maitrise|magistere|mastere specialise|cap|bep|" +
  'diplom-ingenieur(?:in)?|diplom|dipl\\.-ing\\.?|magister|staatsexamen|promotion|abitur|fachabitur|fachhochschulreife|allgemeine hochschulreife|mittlere reife|habilitation|ausbildung(?: zum| zur| als)?|' +
  'licenciatura|grado|grado superior|grado medio|ingenieria|doctorado|maestria|master universitario|bachillerato|diplomatura|tecnico superior|bacharelado|bacharel|mestrado integrado|mestrado|doutoramento|doutorado|pos-graduacao|ensino medio|laurea magistrale|laurea triennale|laurea|dottorato(?: di ricerca)?|diploma di maturita|diploma|maturita|vwo|havo|mbo|hbo|propedeuse|doctoraal|postgraduate certificate|postgraduate diploma|diploma';

const DEGREE = new RegExp(`^(?:${DEGREES})(?![\\p{L}])`, 'u');
const ANYWHERE = new RegExp(`(?<![\\p{L}])(?:${DEGREES})(?![\\p{L}])`, 'u');

/** Splits "BSc in Nursing" into degree and subject, as they stand; null where it does not begin with a degree. */
export function splitDegree(text: string): { degree: string; area: string } | null {
  const folded = fold(text);
  const match = DEGREE.exec(folded);
  // Folding keeps one letter for one letter here; "ß" and ligatures would move the cut.
  if (!match || folded.length !== text.length) return match ? { degree: text, area: '' } : null;
  const degree = text.slice(0, match[0].length).trim();
  const area = text
    .slice(match[0].length)
    .replace(
      /^(?:\s*[,:–—·|-]\s*|\s+)(?:(?:in|of|en|em|de|des|der|im fach|fach|di)\s+|d['’])?/iu,
      '',
    )
    .trim();
  return { degree, area };
}

export const hasDegree = (text: string) => ANYWHERE.test(fold(text));
