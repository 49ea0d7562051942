import type { Widget } from '@jobai/shared/fields';
import { checkbox } from './checkbox.ts';
import { checkboxGroup } from './checkboxGroup.ts';
import { fileUpload } from './fileUpload.ts';
import { reactSelect } from './reactSelect.ts';
import { reactSelectAsync } from './reactSelectAsync.ts';
import { reactSelectMulti } from './reactSelectMulti.ts';
import { telInput } from './telInput.ts';
import { text } from './text.ts';
import type { Writer } from './writer.ts';

export const WRITERS = {
  text,
  textarea: text,
  number: text,
  telInput,
  checkbox,
  checkboxGroup,
  reactSelect,
  reactSelectMulti,
  reactSelectAsync,
  fileUpload,
} satisfies Record<Widget, Writer>;
