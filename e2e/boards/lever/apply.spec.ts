import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { expect, openForm, test } from '../fixtures.ts';
import { expectedAnswers, fill, submitButton } from './careful.ts';
import { LEVER_PRACTICE } from './jobs.ts';
import { type Document, STEPS } from './steps.ts';

/** A careful person can finish every posting, and the recorder then holds exactly what they entered. */

const PDF = '%PDF-1.7 a résumé, as far as the board can tell';

function documentIn(outputPath: (name: string) => string): Document {
  const path = outputPath('resume.pdf');
  writeFileSync(path, PDF);
  return { path, name: 'resume.pdf' };
}
const stepsFor = (company: string, document: Document) => STEPS[company]?.(document) ?? [];

for (const job of LEVER_PRACTICE) {
  test(`an application to ${job.company} goes through`, async ({ page, boards }, info) => {
    const steps = stepsFor(job.company, documentIn(info.outputPath.bind(info)));
    const form = await openForm(page, job);
    await fill(form, steps);
    await submitButton(form).click();

    await expect(page).toHaveURL(/\/thanks$/);
    await expect(page.getByRole('heading', { name: 'Application submitted!' })).toBeVisible();
    const [sent, ...more] = boards.recorder.posts(job.id);
    expect(more).toEqual([]);
    expect(sent?.outcome).toBe('accepted');
    expect(sent?.answers).toEqual(expectedAnswers(steps));
    expect(sent?.unseen).toEqual({});
    const file = {
      name: 'resume.pdf',
      type: 'application/pdf',
      size: Buffer.byteLength(PDF),
      sha256: createHash('sha256').update(PDF).digest('hex'),
    };
    for (const [name, sentFile] of Object.entries(sent?.files ?? {})) {
      expect(name).toMatch(/^(resume|cards\[)/);
      expect(sentFile).toEqual(file);
    }
    expect(sent?.files.resume).toEqual(file);
  });
}
