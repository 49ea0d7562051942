import { type Choice, only, optionKey } from './pick.ts';
import { chooseYesNo, polarityOf } from './yesNo.ts';

const MINOR = /\b(?:under|below|younger|less than|not (?:yet )?(?:18|at least|over|of age))\b/;
const ADULT =
  /\b(?:18|eighteen)\b.{0,20}(?:\+|\b(?:older|over|above|up)\b)|\b(?:over|at least|above) (?:18|eighteen)\b/;

/** "I am under 18" states an age instead of saying yes or no. */
export function chooseAdult(isAdult: boolean, yes: boolean, options: readonly string[]): Choice {
  const stated = options.map((option) => {
    const key = optionKey(option);
    return MINOR.test(key) ? false : ADULT.test(key) ? true : null;
  });
  if (stated.every((one) => one === null)) return chooseYesNo(yes, options);
  return only(
    options.filter((option, i) =>
      stated[i] === null ? polarityOf(option) === (yes ? 'yes' : 'no') : stated[i] === isAdult,
    ),
  );
}
