import { type Choice, only, optionKey } from './pick.ts';

const UNDECIDED =
  /\b(?:maybe|not sure|unsure|unknown|undecided|n\/?a|not applicable|prefer not|decline|rather not|don't know|do not know|not yet|depends|possibly|no preference|other)\b/;
const YES = /^(?:yes|y|yeah|yep|true|oui|ja|si|sim|tak)\b/;
const NO = /^(?:no|n|nope|false|non|nein|nee|nao|not?ne)\b/;
const I_DO_NOT =
  /^(?:i (?:am|do|have|can|could|will|would|have never)(?: not|n't)|i(?:'m| am) (?:not|unable)|i (?:cannot|can't|don't|won't|haven't|never)|not |never\b|none\b)/;
const I_DO =
  /^(?:i (?:am|do|have|can|could|will|would|currently|require|need)\b|i'(?:m|ve|d|ll)\b)/;

/** What an option says to a yes/no question: by its first word, else by its first person. */
export function polarityOf(option: string): 'yes' | 'no' | null {
  const key = optionKey(option);
  if (YES.test(key)) return UNDECIDED.test(key) ? null : 'yes';
  if (NO.test(key)) return UNDECIDED.test(key) ? null : 'no';
  if (UNDECIDED.test(key)) return null;
  if (I_DO_NOT.test(key)) return 'no';
  return I_DO.test(key) ? 'yes' : null;
}

/** "Yes" itself before "Yes, with …"; two that only begin so are a refusal. */
export function chooseYesNo(yes: boolean, options: readonly string[]): Choice {
  const wanted = yes ? 'yes' : 'no';
  const keys = options.map(optionKey);
  // "Open to it" beside "Not open to it".
  const isDenied = (option: string) => keys.includes(`not ${optionKey(option)}`);
  const fitting = options.filter(
    (option) => (polarityOf(option) ?? (isDenied(option) ? 'yes' : null)) === wanted,
  );
  const bare = fitting.filter(
    (option) => (yes ? YES : NO).exec(optionKey(option))?.[0] === optionKey(option),
  );
  return only(bare.length ? bare : fitting);
}
