import type { Flag } from '@jobai/shared/facts';
import { reviewDraft } from '@jobai/shared/rules/claims/review';
import { fold } from '@jobai/shared/rules/labels';
import { personalIn } from '../redact.ts';
import { type Answer, type AnswerInput, limitOf } from './answer.ts';
import { SYSTEM } from './prompt.ts';

/** What no answer of a person about themselves holds; a page that asks for it, asks a machine. */
const MACHINE =
  /\b(?:as an? (?:ai|assistant|language model)|language model|i (?:can(?:no|')t|am unable to) (?:assist|help|comply)|system prompt|previous instructions)\b/;
const MARKUP = /<\/?\w+[^>]*>|```|\{\{|\[[A-Z]+_\d+_[a-z]+\]/;
/** "REQ-10442", "zx9canary77": words that are codes. */
const CODE = /^(?:(?=.*\d)(?=.*\p{L})[\p{L}\d_-]{8,}|\p{Lu}[\p{Lu}\d]*(?:[-_][\p{Lu}\d]+)+)$/u;
/** So many words in a row, and it is the page that speaks. */
const ECHO = 7;

const wordsOf = (text: string): string[] =>
  text.match(/[\p{L}\p{N}][\p{L}\p{N}'’_.+#-]*(?<![.'-])/gu) ?? [];
const pageText = ({ question, job }: AnswerInput) =>
  [question.label, question.description, job.role, job.company, ...job.locations].join('\n');
/** What a page puts between quotes it may want to have repeated. */
const QUOTED = /["“”«»`‘'](\p{L}[^"“”«»`’'\n]{2,80})["“”«»`’']/gu;
const ownText = ({ facts, samples, note, previous }: AnswerInput) =>
  fold([...facts.map(({ text }) => text), ...samples, note ?? '', previous ?? ''].join('\n'));

/** Why a draft can't be used at all. */
export function reasons({ text }: Answer, input: AnswerInput): string[] {
  const limit = limitOf(input.question);
  const own = ownText(input);
  const codes = wordsOf(text).filter((word) => CODE.test(word) && !own.includes(fold(word)));
  const contact = personalIn(text).filter((kind) => kind !== 'STREET' && kind !== 'POSTCODE');
  return [
    ...(text.length > limit ? [`It has ${text.length} characters; ${limit} are allowed.`] : []),
    ...(contact.length > 0 ? ['It holds contact data, a link or pay: leave that out.'] : []),
    ...(codes.length > 0 ? ['It holds a code or a name that no fact has: leave that out.'] : []),
    ...(MACHINE.test(fold(text)) || MARKUP.test(text)
      ? ['It is no answer of a person in plain sentences.']
      : []),
    ...(echoes(text, `${pageText(input)}\n${SYSTEM}`)
      ? ['It repeats the question or these rules: answer it.']
      : []),
  ];
}

function echoes(text: string, page: string): boolean {
  const said = wordsOf(fold(text));
  const heard = ` ${wordsOf(fold(page)).join(' ')} `;
  return said.some(
    (_, at) =>
      at + ECHO <= said.length && heard.includes(` ${said.slice(at, at + ECHO).join(' ')} `),
  );
}

/** What the person has to look at: claims that the cited facts do not support (M4), and words that only the page has. */
export function flagsOf(text: string, sentences: Answer['sentences'], input: AnswerInput): Flag[] {
  const claims = reviewDraft(text, sentences, input.facts, input.job);
  const strange = strangeWords(text, input).filter(
    ({ start, end }) => !claims.some((flag) => flag.start < end && start < flag.end),
  );
  return [...claims, ...strange].sort((a, b) => a.start - b.start);
}

/** Words that only the page has: names, capitals and codes of the question, and what it puts between quotes. */
function strangeWords(text: string, input: AnswerInput): Flag[] {
  const page = pageText(input);
  const heard = new Set(wordsOf(fold(page)));
  const job = [input.job.role, input.job.company, ...input.job.locations].join('\n');
  const skills = input.job.skills.map(({ name }) => name).join('\n');
  const known = `${ownText(input)}\n${fold(`${job.replace(QUOTED, ' ')}\n${skills}`)}`;
  const quoted = [...page.matchAll(QUOTED)]
    .flatMap(([, phrase]) => (phrase ? wordsOf(fold(phrase)) : []))
    .filter((word) => word.length > 3);
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’_-]{3,}/gu)].flatMap((match) => {
    const [word] = match;
    const same = fold(word);
    const isOdd = /\d/.test(word) || /^\p{Lu}{4,}/u.test(word) || /.\p{Lu}/u.test(word);
    const isPages = (isOdd && heard.has(same)) || quoted.includes(same);
    if (!isPages || known.includes(same)) return [];
    const why = 'Only the question says this, none of your facts.';
    const [start, end] = [match.index, match.index + word.length];
    return [{ start, end, text: word, code: 'uncited' as const, why }];
  });
}

/** In words for the model: what to leave out or to soften. */
export const doubts = ({ flags }: Answer): string[] =>
  flags.slice(0, 6).map(({ text, why }) => `"${text.slice(0, 120)}": ${why}`);
