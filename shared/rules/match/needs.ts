import type { JobFacts } from '../../jobFacts.ts';
import { fold } from '../labels.ts';
import { type Piece, quoteOf } from './pieces.ts';
import { findSkills } from './skills.ts';

type Need = 'must' | 'nice';

export const WISH =
  /\b(?:prefer(?:red|ably|ence)?|nice[- ]to[- ]have|a (?:big |huge |strong |definite )?plus|bonus|ideally|desir(?:ed|able)|asset|advantage(?:ous)?|beneficial|helpful but|not essential|von vorteil|wunschenswert|idealerweise|un plus|un atout|deseable)\b/;
const MUST =
  /\b(?:must|required|requires?|essential|mandatory|need to have|minimum|zwingend|imperatif|imprescindible)\b/;
// "No prior Java experience needed", "you don't need to know Rust".
const NOT_ASKED =
  /\b(?:no|not|without|don't|doesn't|isn't|aren't)\b[^.;]{0,60}\b(?:required|needed|necessary|need|expect(?:ed)?|require|mandatory)\b/;

const MOST = 60;

/** Skills that are named, each once, with how much they are asked for; asked for anywhere counts before a wish. */
export function readSkills(title: string, pieces: readonly Piece[]): JobFacts['skills'] {
  const hasMusts = pieces.some(({ about }) => about === 'must');
  const found = new Map<string, JobFacts['skills'][number]>();
  const add = (text: string, need: Need) => {
    for (const { name, from } of findSkills(text)) {
      const before = found.get(name);
      if (before && (before.need === 'must' || need === 'nice')) continue;
      found.set(name, { name, need, quote: quoteOf(text, from) });
    }
  };
  for (const { text, about } of pieces) {
    const need = needOf(fold(text), about, hasMusts);
    if (need) add(text, need);
  }
  // "Senior Python Engineer" asks for Python wherever the text says no more of it.
  for (const { name } of findSkills(title)) {
    if (!found.has(name)) found.set(name, { name, need: 'must', quote: title.slice(0, 400) });
  }
  return [...found.values()].slice(0, MOST);
}

/** null: the sentence asks for nothing. */
function needOf(folded: string, about: Piece['about'], hasMusts: boolean): Need | null {
  if (about === 'company' || NOT_ASKED.test(folded)) return null;
  if (WISH.test(folded)) return 'nice';
  if (about === 'nice') return 'nice';
  if (about === 'must' || MUST.test(folded)) return 'must';
  // What the work touches counts as asked for only where nothing is said of what is.
  return hasMusts ? 'nice' : 'must';
}
