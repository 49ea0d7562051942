import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { expect, openForm, test } from '../fixtures.ts';
import { container, expectedAnswers, fill, submit } from './careful.ts';
import { ASHBY_PRACTICE } from './jobs.ts';
import { type Document, STEPS } from './steps.ts';

/** A careful person can finish every posting, and the recorder then holds exactly what they entered. */

test.beforeEach(({ boards }) => boards.behave({ hydrationDelayMs: 50 }));

const PDF = '%PDF-1.7 a résumé, as far as the board can tell';

function documentIn(outputPath: (name: string) => string): Document {
  const path = outputPath('resume.pdf');
  writeFileSync(path, PDF);
  return { path, name: 'resume.pdf' };
}

for (const job of ASHBY_PRACTICE) {
  test(`an application to ${job.company} goes through`, async ({ page, boards }, info) => {
    const steps = STEPS[job.company]?.(documentIn(info.outputPath.bind(info))) ?? [];
    const form = await openForm(page, job);
    const url = form.url();
    await form.evaluate(() => document.documentElement.setAttribute('data-same', 'document'));
    await fill(form, steps);
    await submit(form);

    await expect(container(form, 'success')).toBeVisible();
    await expect(form.locator('[data-same="document"]')).toHaveCount(1);
    await expect(form.locator('.ashby-application-form-container')).toHaveCount(0);
    expect(form.url()).toBe(url);

    const [sent, ...more] = boards.recorder.posts(job.id);
    expect(more).toEqual([]);
    expect(sent?.outcome).toBe('accepted');
    expect(sent?.answers).toEqual(expectedAnswers(steps));
    expect(sent?.unseen).toEqual({});
    expect(sent?.files._systemfield_resume).toEqual({
      name: 'resume.pdf',
      type: 'application/pdf',
      size: Buffer.byteLength(PDF),
      sha256: createHash('sha256').update(PDF).digest('hex'),
    });
  });
}
