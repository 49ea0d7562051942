import type { JobFacts, Posting } from '../../jobFacts.ts';
import { fold } from '../labels.ts';
import { type Piece, quoteOf } from './pieces.ts';

type Kind = NonNullable<JobFacts['workplace']>['kind'];

/** In this order: "hybrid, not remote". */
const ROWS: readonly (readonly [Kind, RegExp])[] = [
  [
    'onsite',
    /\b(?:not (?:a |an )?(?:fully )?remote|no remote|(?:cannot|can't|can not|not) (?:be )?(?:done |performed |work(?:ed)? )?remote(?:ly)?|remote (?:work )?is not)\b/,
  ],
  [
    'hybrid',
    /\bhybrid (?:role|position|work|schedule|model|working|environment|setup|policy|office)\b|\b(?:role|position|job) is hybrid\b|\b(?:\d|one|two|three|four) days? (?:a|per|each|\/) ?week\b[^.;]{0,40}\b(?:office|on-?site)\b|\b(?:office|on-?site)\b[^.;]{0,30}\b(?:\d|one|two|three|four) days? (?:a|per|each) week\b/,
  ],
  [
    'remote',
    /\b(?:fully|100%|entirely|completely) remote\b|\bremote[- ](?:first|only|friendly|position|role|job|opportunity)\b|\b(?:role|position|job|team) is (?:fully |100% )?remote\b|\bwork (?:remotely|from home|from anywhere)\b|\b(?:this|the) (?:role|position) can be (?:done |performed )?(?:remote|anywhere)/,
  ],
  [
    'onsite',
    /\b(?:on-?site|in[- ]person|in[- ]office) (?:role|position|job|work|only|5|five|full)|\b(?:role|position|job) is (?:fully |100% )?(?:on-?site|in[- ]office|in[- ]person|based in our)|\b(?:five|5) days (?:a|per) week (?:in|at|from) (?:the|our)\b|\bwork(?:ing)? (?:from|in|at) our \w+ (?:office|store|site|clinic|hospital|kitchen|warehouse)/,
  ],
];

const IN_PLACE: readonly (readonly [Kind, RegExp])[] = [
  ['hybrid', /\bhybrid\b/],
  ['remote', /\bremote\b|\banywhere\b|\bwork from home\b|\btelecommut/],
  ['onsite', /\bon-?site\b|\bin[- ]office\b|\bin[- ]person\b/],
];

/** The posting's place and title say it before its text does. */
export function readWorkplace(posting: Posting, pieces: readonly Piece[]): JobFacts['workplace'] {
  for (const text of [posting.location, posting.title]) {
    const folded = fold(text);
    const row = IN_PLACE.find(([, match]) => match.test(folded));
    // "Remote sensing", "remote support".
    if (row && !/\bremote (?:sens|support|monitor)/.test(folded))
      return { kind: row[0], quote: text.slice(0, 400) };
  }
  const folded = pieces.map(({ text }) => fold(text));
  for (const [kind, match] of ROWS) {
    const at = folded.findIndex((text) => match.test(text));
    const piece = pieces[at];
    if (piece) return { kind, quote: quoteOf(piece.text, match.exec(folded[at] ?? '')?.index) };
  }
  return null;
}
