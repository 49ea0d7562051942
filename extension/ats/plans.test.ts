import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ATS_IDS, type AtsId } from '@jobai/shared/ats';
import { type Decision, type FieldDescription, valueText } from '@jobai/shared/fields';
import type { Profile } from '@jobai/shared/profile';
import { countryOfJob } from '@jobai/shared/rules/locations';
import { expect, test } from 'vitest';
import { WRITERS } from '../dom/write/writers.ts';
import { planForm } from '../fields/plan.ts';
import { RESUME, testInput } from '../fields/testProfile.ts';
import type { AtsAdapter, Control } from './adapter.ts';
import { fixturePage } from './fixtures/fixturePage.ts';
import { ADAPTERS } from './registry.ts';

/** Written anew with JOBAI_WRITE_PLANS=1: a change of knowledge shows as a diff of these files. */
const planFile = (ats: AtsId) =>
  join(import.meta.dirname, 'fixtures', ats, 'every-control.plan.txt');

const SAMPLE = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../e2e/sample/profile.json'), 'utf8'),
) as Profile;

const URLS: Readonly<Record<AtsId, string>> = {
  greenhouse: 'https://job-boards.greenhouse.io/selkieworks/jobs/5550001',
  lever: 'https://jobs.lever.co/selkieworks/00000000-0000-4000-8000-000000000001/apply',
  ashby: 'https://jobs.ashbyhq.com/selkieworks/00000000-0000-4000-8000-000000000001/application',
};

function described(adapter: AtsAdapter, page: Document): FieldDescription[] {
  const form = adapter.form(page);
  if (!form) throw new Error('no form');
  const schema = adapter.schema(page);
  const describeOne = (control: Control): FieldDescription => {
    const { key, widget, section, index, required, known, element } = control;
    const more = schema.get(key);
    return {
      ...{ key, widget, section, index, required, known },
      label: control.label || more?.label || '',
      description: control.description || more?.description || '',
      options: WRITERS[widget].options?.(element) ?? more?.options ?? null,
      maxLength: null,
      accept: '',
      autocomplete: element.getAttribute('autocomplete') ?? '',
      value: null,
      blocked: null,
    };
  };
  return adapter.controls(form).map(describeOne);
}

function line(decision: Decision, label: string): string {
  const what =
    decision.action === 'fill'
      ? `${decision.value.kind === 'lookup' ? `search ${decision.value.queries.join(' / ')}` : valueText(decision.value)} (${sourceOf(decision)})`
      : decision.reason;
  const { key, type, by, rule, action } = decision;
  return [key, label, action, what, [type, by, rule].filter(Boolean).join(' ')].join(' | ');
}

function sourceOf({ source }: Extract<Decision, { action: 'fill' }>): string {
  if (source.kind === 'rule') return source.rule;
  return 'path' in source ? source.path : source.kind;
}

test.each(ATS_IDS)('%s: what is done with every question of a page', (ats) => {
  const adapter = ADAPTERS[ats];
  const page = fixturePage(ats);
  const job = adapter.job(page, new URL(URLS[ats]));
  if (!job) throw new Error('no posting');
  const fields = described(adapter, page);
  const plan = planForm(
    testInput({
      fields,
      job: { ...job, countryCode: job.countryCode ?? countryOfJob(job) },
      profile: SAMPLE,
      files: [RESUME],
    }),
  );
  const lines = `${plan.map((decision, i) => line(decision, fields[i]?.label ?? '')).join('\n')}\n`;
  if (process.env.JOBAI_WRITE_PLANS) writeFileSync(planFile(ats), lines);
  expect(lines).toBe(readFileSync(planFile(ats), 'utf8'));
});
