import { choose, fileWriter, inputOf } from './fileBlock.ts';

const isShown = (root: Element | null, selector: string) =>
  [...(root?.querySelectorAll(selector) ?? [])].some((part) => part.checkVisibility());

const questionOf = (block: HTMLElement) => block.closest('.application-question');

/** Lever: a link over an invisible input that keeps its file. Attaching the résumé starts a parse (§2.4). */
export const leverFile = fileWriter({
  part: (block) => block,
  attachedName: (block) => inputOf(block)?.files?.[0]?.name ?? '',
  isRefused: (block) => isShown(questionOf(block), '.resume-upload-oversize, .error-message'),
  detach: (block) => {
    const input = inputOf(block);
    if (input) choose(input, []);
  },
  isWorking: (block) => isShown(questionOf(block), '.resume-upload-working'),
});
