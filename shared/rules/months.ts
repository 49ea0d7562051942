import { fold } from './labels.ts';

/** Names and usual short forms by month, folded: en fr de es pt nl it. */
const MONTHS: readonly string[] = [
  'january jan janvier janv januar janner enero ene janeiro januari gennaio gen',
  'february feb fevrier fevr fev februar feber febrero fevereiro februari febbraio febb',
  'march mar mars marz mrz marzo marco maart mrt',
  'april apr avril avr abril abr aprile',
  'may mai mayo maio mei maggio mag',
  'june jun juin juni junio junho giugno giu',
  'july jul juillet juil juli julio julho luglio lug',
  'august aug aout agosto ago augustus',
  'september sep sept septembre septiembre setembro set settembre sett',
  'october oct octobre oktober okt octubre outubro out ottobre ott',
  'november nov novembre noviembre novembro',
  'december dec decembre dezember dez diciembre dic dezembro december dicembre',
];

const NUMBER_OF = new Map(
  MONTHS.flatMap((names, at) => names.split(' ').map((name) => [name, at + 1] as const)),
);

/** 1 to 12; null for any other word. */
export function monthOf(word: string): number | null {
  return NUMBER_OF.get(fold(word).replace(/\.$/, '')) ?? null;
}

/** Words people write for "until today", folded; en fr de es pt nl it. */
export const PRESENT =
  "present|current|currently|now|ongoing|today|to date|date|aujourd'hui|present|actuel|actuellement|ce jour|en cours|a ce jour|heute|jetzt|laufend|aktuell|actualidad|actual|presente|la actualidad|hoy|atual|atualmente|o momento|hoje|heden|nu|vandaag|oggi|in corso|attuale|ad oggi";
/** Words for "since", folded. */
export const SINCE = 'since|from|depuis|des|seit|ab|desde|sinds|vanaf|dal|da';
