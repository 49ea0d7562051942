import { tidy } from '../../apply/sameValue.ts';

export interface Choice {
  box: HTMLInputElement;
  text: string;
}

/** Boxes or radios of a question with their label texts, in page order; the person's own words beside them are none. */
export function choicesOf(group: HTMLElement, type: 'checkbox' | 'radio'): Choice[] {
  return [...group.querySelectorAll<HTMLInputElement>(`input[type=${type}]`)].map((box) => ({
    box,
    text: tidy(box.labels?.[0]?.textContent ?? box.getAttribute('aria-label') ?? ''),
  }));
}
