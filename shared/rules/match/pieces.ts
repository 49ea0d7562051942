import { fold } from '../labels.ts';
import { toMachines } from './toMachines.ts';

/** A sentence or list item, verbatim, and what its section is about. */
export type Piece = { text: string; about: Section };
export type Section = 'must' | 'nice' | 'duties' | 'company' | 'open';

/** In this order: "Preferred qualifications" is a wish, "About you" is not about the company. */
const HEADINGS: readonly (readonly [Section, RegExp])[] = [
  [
    'nice',
    /nice[- ]to[- ]have|preferred|preferable|bonus|desirable|desired|good to have|even better|extra credit|(?:is|are) a plus|pluses|ideally|optional|you (?:might|may) also|stand out|wunschenswert|von vorteil|serait un plus|les plus|deseable|se valora|diferencia/,
  ],
  [
    'company',
    /benefit|perks|we offer|offer you|what'?s in it|compensation|salary|equal (?:employment )?opportunit|\beeo\b|accommodation|accessibility|diversity|inclusion|why (?:join|work|us)|interview process|hiring process|how to apply|privacy|about (?:us|the company|our|the team)|who we are|our (?:story|mission|values|culture)|life at|uber uns|wir bieten|nous offrons|ofrecemos|a propos/,
  ],
  [
    'must',
    /requirement|qualification|you(?:'ll| will)? (?:need|bring|have)|must[- ]have|who you are|about you|your (?:profile|background|skills|experience)|looking for|skills|minimum|essential|experience|what it takes|you should|anforderungen|dein profil|ihr profil|das bringst du|profil recherche|votre profil|requisitos|buscamos/,
  ],
  [
    'duties',
    /responsibilit|you(?:'ll| will) (?:do|be doing|work)|the role|your role|about the (?:job|role|position)|day[- ]to[- ]day|duties|the job|position summary|job (?:summary|description)|impact|aufgaben|missions|funciones/,
  ],
];

const LONGEST_HEADING = 70;

/** A heading stands on a line of its own, is short and no sentence. `null`: no heading. */
function headingOf(line: string): Section | null {
  const text = line.trim();
  if (text.length > LONGEST_HEADING || /[.;,]$/.test(text) || /^[•·▪*–-]/.test(text)) return null;
  const folded = fold(text.replace(/[:?!]+$/, ''));
  // "5+ years of experience" is an item, not the heading "Experience".
  if (/\d/.test(folded) || folded.split(' ').length > 8) return null;
  const isMarked = /[:?]$/.test(text) || /^#/.test(text);
  if (!isMarked && folded.split(' ').length > 6) return null;
  return HEADINGS.find(([, match]) => match.test(folded))?.[0] ?? null;
}

// A run of blanks is tried from its first one only: from each, it would take time squared.
const END = /(?<=[\p{L}\d)%]{3}[.!?])\s+(?=[\p{Lu}\d"“(])|(?<!\s)\s+[•·▪]\s+/u;

/** Lines behind a border of a prompt, and pieces of a line behind an order, that are said to the same machine. */
const MOST_AFTER_BORDER = 4;
const MOST_AFTER_ORDER = 3;

/** The posting cut into pieces that are verbatim parts of it, each with its section; what is said to machines left out. */
export function piecesOf(posting: string): Piece[] {
  let about: Section = 'open';
  let bordered = 0;
  return posting.split('\n').flatMap((line) => {
    // A blank line ends what stands behind a border.
    if (line.trim() === '') bordered = 0;
    else if (bordered > 0) {
      bordered -= 1;
      return [];
    }
    // "Requirements: Python, SQL" is heading and item in one line.
    const [, head = '', rest = ''] = /^([^:.]{3,40}):\s+(\S.+)$/.exec(line.trim()) ?? [];
    const inline = head ? headingOf(`${head}:`) : null;
    const heading = inline ? null : headingOf(line);
    const section = inline ?? heading ?? about;
    const text = inline ? rest : line;
    let ordered = 0;
    const pieces = text
      .split(END)
      .map((piece) => piece.trim().replace(/^[•·▪*–-]\s*/, ''))
      .filter((piece) => {
        if (piece === '') return false;
        const said = toMachines(piece);
        if (said === 'border') bordered = MOST_AFTER_BORDER;
        if (said) ordered = MOST_AFTER_ORDER + 1;
        ordered -= 1;
        return ordered < 0 && !(heading && piece.length <= LONGEST_HEADING);
      })
      .map((piece) => ({ text: piece, about: section }));
    if (heading && bordered === 0) about = heading;
    return pieces;
  });
}

const LONGEST_QUOTE = 240;

/** A piece short enough to be shown, around `at`; still verbatim, cut between words. */
export function quoteOf(text: string, at = 0): string {
  if (text.length <= LONGEST_QUOTE) return text;
  const from = Math.max(0, Math.min(at - 80, text.length - LONGEST_QUOTE));
  const cut = text.slice(from, from + LONGEST_QUOTE);
  const start = from > 0 ? cut.search(/\s/) + 1 : 0;
  const end = from + LONGEST_QUOTE < text.length ? cut.search(/\s\S*$/) : cut.length;
  return cut.slice(start, end > start ? end : cut.length).trim();
}
