/**
 * One look at the page. While it lasts no page script runs and nothing is written, so what was found out about an element
 * need not be found out again for all that stands inside of it: fields share most of what is around them.
 */

let depth = 0;
const all: Map<Element, unknown>[] = [];

/** `look` must not await, write or dispatch anything; where it scrolls, `lookAgain` has to follow. */
export function atOneGlance<T>(look: () => T): T {
  depth++;
  try {
    return look();
  } finally {
    if (--depth === 0) lookAgain();
  }
}

/** What this look has found so far holds no more. */
export function lookAgain(): void {
  for (const answers of all) answers.clear();
}

/** The same question; within one look it is answered once per element. */
export function glanced<T>(ask: (element: Element) => T): (element: Element) => T {
  const answers = new Map<Element, T>();
  all.push(answers);
  return (element) => {
    if (!depth) return ask(element);
    const known = answers.get(element);
    // Cast: a stored `undefined` is an answer too.
    if (known !== undefined || answers.has(element)) return known as T;
    const answer = ask(element);
    answers.set(element, answer);
    return answer;
  };
}
