import { fold } from '@jobai/shared/rules/labels';

/** Languages by their English names and what they are called in English, French, German, Spanish, Portuguese, Dutch, Italian. */
const NAMES: Readonly<Record<string, string>> = {
  english: 'english|anglais|englisch\\w*|ingles|inglese|engels',
  french: 'french|francais|franzosisch\\w*|frances|francese|frans',
  german: 'german|allemand|deutsch\\w*|aleman|alemao|tedesco|duits',
  spanish: 'spanish|espagnol|spanisch\\w*|espanol|castellano|espanhol|spagnolo|spaans',
  portuguese: 'portuguese|portugais|portugiesisch\\w*|portugues|portoghese|portugees',
  dutch: 'dutch|neerlandais|niederlandisch\\w*|neerlandes|holandes|olandese|nederlands',
  italian: 'italian|italien|italienisch\\w*|italiano|italiaans',
  mandarin: 'mandarin|chinese|chinois|chinesisch\\w*|chino|chines|cinese|chinees',
  cantonese: 'cantonese',
  japanese: 'japanese|japonais|japanisch\\w*|japones|giapponese|japans',
  korean: 'korean|coreen|koreanisch\\w*|coreano|koreaans',
  arabic: 'arabic|arabe|arabisch\\w*|arabo',
  hindi: 'hindi',
  russian: 'russian|russe|russisch\\w*|ruso|russo',
  polish: 'polish|polonais|polnisch\\w*|polaco|polones|polacco|pools',
  turkish: 'turkish',
  hebrew: 'hebrew',
  swedish: 'swedish',
  danish: 'danish',
  norwegian: 'norwegian',
  finnish: 'finnish',
};
const ROWS = Object.entries(NAMES).map(
  ([name, words]) => [name, new RegExp(`\\b(?:${words})\\b`)] as const,
);

/** Any of them, for patterns. */
export const LANGUAGE = `(?:${Object.values(NAMES).join('|')})`;

/** English names of the languages a text names, once each. */
export function languagesIn(text: string): string[] {
  const folded = fold(text);
  return ROWS.filter(([, match]) => match.test(folded)).map(([name]) => name);
}
