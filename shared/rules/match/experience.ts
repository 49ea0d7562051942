import type { JobFacts, Seniority } from '../../jobFacts.ts';
import { fold } from '../labels.ts';
import { NUMBER_WORDS } from '../numberWords.ts';
import { WISH } from './needs.ts';
import { type Piece, quoteOf } from './pieces.ts';

/** Titles by level; the first row that fits counts. */
const LEVELS: readonly (readonly [Seniority, RegExp, not?: RegExp])[] = [
  [
    'intern',
    /\bintern(?:ship)?\b|\btrainee\b|\bapprentice\b|\bwerkstudent|\bworking student\b|\bstagiaire\b|\bpraktik/,
  ],
  // "Executive Assistant", "Account Executive" lead nobody.
  [
    'executive',
    /\b(?:vp|svp|evp|vice president|chief|c[etfoim]o|ciso|president)\b/,
    /\b(?:assistant|to the|chief of staff|office of)\b/,
  ],
  [
    'director',
    /\bdirector\b|\bhead of\b/,
    /\bassistant to\b|\bart director\b|\bcreative director\b/,
  ],
  // A staff engineer is above a senior one, a staff nurse is not.
  [
    'principal',
    /\bprincipal\b|\bdistinguished\b|\bstaff (?:\w+ ){0,3}(?:engineer|developer|scientist|designer|architect|researcher|product|data|software)/,
  ],
  [
    'manager',
    /\b(?:engineering|development|people|team|store|shift|restaurant|hotel|nurse|ward|general|regional|area|plant|site|warehouse|operations|finance|hr|data|design|it) manager\b|\bmanager of\b|\bsupervisor\b/,
    /\b(?:jr|junior)\b/,
  ],
  // "Lead generation" is work, not rank.
  ['lead', /\blead\b|\bteam leader\b/, /\blead (?:gen|qualification)/],
  ['senior', /\b(?:senior|sr|snr|sen\.|expert|iii|iv)\b/, /\bsenior (?:care|living|home)/],
  [
    'entry',
    /\b(?:junior|jr|entry[- ]level|graduate|new grad|early career|associate|i)\b/,
    /\bassociate (?:director|professor|general|partner|manager)|\bgraduate (?:school|program)/,
  ],
  ['mid', /\b(?:mid|mid[- ]level|intermediate|ii)\b/],
];

/** The level a title names; null: none. */
export function levelOfTitle(title: string): Seniority | null {
  const folded = fold(title).replace(/\//g, ' ');
  return LEVELS.find(([, match, not]) => match.test(folded) && !not?.test(folded))?.[0] ?? null;
}

const IN_TEXT: readonly (readonly [Seniority, RegExp])[] = [
  [
    'entry',
    /\b(?:entry[- ]level|junior) (?:role|position|opportunity|job)\b|\bno (?:prior |previous )?(?:work )?experience (?:is )?(?:needed|required|necessary)\b/,
  ],
  ['mid', /\bmid[- ]level (?:role|position|engineer|developer)\b/],
  ['senior', /\b(?:this is a |a )senior (?:role|position)\b/],
];

export function readSeniority(title: string, pieces: readonly Piece[]): JobFacts['seniority'] {
  const level = levelOfTitle(title);
  if (level) return { level, quote: title.slice(0, 400) };
  for (const { text, about } of pieces) {
    if (about === 'company') continue;
    const folded = fold(text);
    const row = IN_TEXT.find(([, match]) => match.test(folded));
    if (row) return { level: row[0], quote: quoteOf(text) };
  }
  return null;
}

const YEARS = String.raw`\b(?<min>\d{1,2}|${NUMBER_WORDS.slice(1).join('|')})\s*(?:\+|\(\d+\))?\s*(?:(?:-|to|or)\s*(?<max>\d{1,2})\s*\+?\s*)?(?:or more |plus )?(?:years?|yrs|jahre|ans|anos)\b`;
const OF_EXPERIENCE =
  /experience|\b(?:in|of|as|with|leading|working|building|managing|teaching|using|designing|writing)\b|erfahrung|berufserfahrung|experiencia/;
// "Our founders have 30 years of experience"; "over the last 5 years"; "18 years or older"; "a 2 year contract".
const OTHER_YEARS =
  /\b(?:our|we|we've|founders?|company|founded)\b[^.]{0,60}\byears?\b|\b(?:last|past|next|within|every|after)\s+(?:\w+ )?\d+ years?|\byears? (?:old|or older|of age)|\byears? of (?:age|history|growth|service|operation)|\b\d+[- ]year (?:contract|program|plan|term)/;
const numberOf = (text: string) => (/\d/.test(text) ? Number(text) : NUMBER_WORDS.indexOf(text));

/** The most that is asked for, of all the sentences that ask for years; wishes aside. */
export function readYears(pieces: readonly Piece[]): JobFacts['years'] {
  let most: JobFacts['years'] = null;
  for (const { text, about } of pieces) {
    const folded = fold(text);
    if (about === 'company' || about === 'nice' || WISH.test(folded) || OTHER_YEARS.test(folded))
      continue;
    for (const found of folded.matchAll(new RegExp(YEARS, 'g'))) {
      const around = folded.slice(
        Math.max(0, found.index - 40),
        found.index + found[0].length + 60,
      );
      if (!OF_EXPERIENCE.test(around)) continue;
      const { min: from = '', max: to } = found.groups ?? {};
      const min = numberOf(from);
      const max = to === undefined || Number(to) < min ? null : Number(to);
      if (min > 40 || (most && (most.min ?? 0) >= min)) continue;
      // Folding may shorten a text: the place is near enough to cut around.
      most = { min, max, quote: quoteOf(text, found.index) };
    }
  }
  return most;
}
