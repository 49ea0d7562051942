import { join } from 'node:path';
import type { FrameLocator, Page } from '@playwright/test';
import { SAMPLE_DIR } from './paths.ts';

/** What a person says to a native control: texts, option texts, or the name of a sample file. */
export interface NativeAnswer {
  name: string;
  answer?: string | string[];
  file?: string;
}

/** Answers the control of this `name` by hand. A lone box (a consent) is ticked. */
export async function answerNative(form: Page | FrameLocator, said: NativeAnswer): Promise<void> {
  const control = form.locator(`[name="${said.name}"]:not([type=hidden])`);
  const texts = [said.answer ?? []].flat();
  if (said.file) {
    await control.setInputFiles(join(SAMPLE_DIR, said.file));
    return;
  }
  const [tag, type] = await control
    .first()
    .evaluate((one) => [one.tagName, one.getAttribute('type')]);
  if (tag === 'SELECT') {
    await control.selectOption(texts.map((label) => ({ label })));
  } else if (type === 'radio' || type === 'checkbox') {
    const options = texts.map((text) => control.and(form.getByLabel(text, { exact: true })));
    for (const option of options.length > 0 ? options : [control]) await option.check();
  } else {
    await control.fill(texts.join('\n'));
    await control.blur();
  }
}
