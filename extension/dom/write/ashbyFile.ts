import { fileWriter } from './fileBlock.ts';

/** Ashby: a drop zone; while it uploads, the name stands without its delete button (§3.3). */
export const ashbyFile = fileWriter({
  part: (block) => block,
  attachedName: (block) => {
    if (!deleteButton(block)) return '';
    const name = block.querySelector('[class*="_name_"]');
    return name?.textContent?.trim() ?? '';
  },
  isRefused: (block) => block.querySelector('[class*="_error_"], [role=alert]') !== null,
  dropZone: (block) => block,
  detach: (block) => deleteButton(block)?.click(),
});

function deleteButton(block: HTMLElement): HTMLElement | null {
  return block.querySelector<HTMLElement>('button[title="Delete file"]');
}
