import { choose, fileWriter, inputOf } from './fileBlock.ts';

const isShown = (root: Element | null, selector: string) =>
  root?.querySelector(selector)?.checkVisibility() === true;

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
  // Neither success nor failure shows before the parse has answered; other questions show none of the three.
  isWorking: (block) => {
    const question = questionOf(block);
    if (!question?.querySelector('.resume-upload-working')) return false;
    return !isShown(
      question,
      '.resume-upload-success, .resume-upload-failure, .resume-upload-oversize',
    );
  },
});
