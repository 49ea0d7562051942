import type { Widget } from '@jobai/shared/fields';
import { ashbyFile } from './ashbyFile.ts';
import { checkbox } from './checkbox.ts';
import { checkboxGroup } from './checkboxGroup.ts';
import { combobox } from './combobox.ts';
import { datePicker } from './datePicker.ts';
import { fileUpload } from './fileUpload.ts';
import { leverFile } from './leverFile.ts';
import { leverLocation } from './leverLocation.ts';
import { radioGroup } from './radioGroup.ts';
import { reactSelect } from './reactSelect.ts';
import { reactSelectAsync } from './reactSelectAsync.ts';
import { reactSelectMulti } from './reactSelectMulti.ts';
import { richText } from './richText.ts';
import { select } from './select.ts';
import { telInput } from './telInput.ts';
import { text } from './text.ts';
import type { Writer } from './writer.ts';
import { yesNoButtons } from './yesNoButtons.ts';

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
  select,
  radioGroup,
  leverLocation,
  leverFile,
  yesNoButtons,
  combobox,
  datePicker,
  ashbyFile,
  richText,
} satisfies Record<Widget, Writer>;
