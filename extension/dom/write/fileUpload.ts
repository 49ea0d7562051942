import { fileWriter } from './fileBlock.ts';

/** Greenhouse: buttons "Attach / Enter manually"; once a file is attached the input leaves the page (§1.4). */
export const fileUpload = fileWriter({
  part: (group) =>
    group.querySelector<HTMLElement>('.file-upload__filename') ??
    group.querySelector<HTMLElement>('button') ??
    group,
  attachedName: (group) =>
    group.querySelector('.file-upload__filename p')?.textContent?.trim() ?? '',
  isRefused: (group) =>
    Boolean(group.parentElement?.querySelector('[id$="-error"]')?.textContent?.trim()),
  detach: (group) => group.querySelector<HTMLElement>('.file-upload__filename button')?.click(),
});
