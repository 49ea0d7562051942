import type { Work } from '@jobai/shared/profile';
import { fold } from '@jobai/shared/rules/labels';
import { type Answer, type AnswerContext, type AnswerRule, ask, derived, said } from './rule.ts';

const workOf = ({ profile }: AnswerContext) => profile.work ?? [];

/** The job without an end; for "most recent" also the one that ended last. */
function currentIndex(context: AnswerContext): number {
  const work = workOf(context);
  const current = work.findIndex((job) => !job.endDate);
  if (current >= 0 || !/recent|last|latest/i.test(context.field.label)) return current;
  const ends = work.map((job) => job.endDate ?? '');
  const latest = [...ends].sort().at(-1);
  return latest ? ends.indexOf(latest) : -1;
}

export function currentCompany(context: AnswerContext): Answer {
  const index = currentIndex(context);
  return said(workOf(context)[index]?.name, `work[${index}].name`);
}

export function currentTitle(context: AnswerContext): Answer {
  const index = currentIndex(context);
  return said(workOf(context)[index]?.position, `work[${index}].position`);
}

function ofBlock(part: 'name' | 'position'): AnswerRule {
  return (context) => {
    const index = context.field.index ?? 0;
    return said(workOf(context)[index]?.[part], `work[${index}].${part}`);
  };
}
export const employmentCompany = ofBlock('name');
export const employmentTitle = ofBlock('position');

export function datePart(
  date: string | null | undefined,
  part: 'month' | 'year',
  path: string,
): Answer {
  const [year = '', month] = date?.split('-') ?? [];
  const source = { kind: 'profile', path } as const;
  if (part === 'year')
    return year ? { meaning: { kind: 'text', text: year }, source } : { ask: 'profileSilent' };
  return month
    ? { meaning: { kind: 'month', month: Number(month) }, source }
    : { ask: 'profileSilent' };
}

function blockDate(edge: 'startDate' | 'endDate', part: 'month' | 'year'): AnswerRule {
  return (context) => {
    const index = context.field.index ?? 0;
    const job = workOf(context)[index];
    // The form empties or hides the end of a job that goes on.
    if (job && edge === 'endDate' && !job.endDate) return { skip: 'notForPeople' };
    return datePart(job?.[edge], part, `work[${index}].${edge}`);
  };
}
export const employmentStartMonth = blockDate('startDate', 'month');
export const employmentStartYear = blockDate('startDate', 'year');
export const employmentEndMonth = blockDate('endDate', 'month');
export const employmentEndYear = blockDate('endDate', 'year');

export function employmentCurrent(context: AnswerContext): Answer {
  if (context.field.section !== 'employment') {
    const now = workOf(context).findIndex((one) => one.startDate && !one.endDate);
    // A history may have been left unfinished: it never says No.
    return now < 0
      ? { ask: 'personal' }
      : derived({ kind: 'yesNo', yes: true }, 'no end date', [`work[${now}].endDate`]);
  }
  const index = context.field.index ?? 0;
  const job = workOf(context)[index];
  return job
    ? derived({ kind: 'yesNo', yes: !job.endDate }, 'no end date', [`work[${index}].endDate`])
    : { ask: 'profileSilent' };
}

/**
 * "No" only where the question names this very employer and the whole history is elsewhere. Affiliates, agencies and
 * other capacities are more than a work history tells.
 */
export function previousEmployment(context: AnswerContext): Answer {
  const { label } = context.field;
  if (
    !namesEmployer(context) ||
    /\b(?:affiliat|subsidiar|capacity|consultant|contractor|vendor|agency|parent compan|group compan|partner|competitor|rival|client|customer|supplier|portfolio|franchis|predecessor|acquired)|\b(?:anyone|someone|anybody|people) (?:at|from|of|in)\b/i.test(
      label,
    )
  ) {
    return { ask: 'personal' };
  }
  const here = jobsHere(context);
  if (here === 'unknown') return { ask: 'personal' };
  const past = here.filter(({ job }) => job.endDate);
  if (past[0]) {
    return derived({ kind: 'yesNo', yes: true }, 'work history names this employer', [
      `work[${past[0].index}]`,
    ]);
  }
  return here.length
    ? { ask: 'personal' }
    : derived({ kind: 'yesNo', yes: false }, 'work history names other employers only', ['work']);
}

export function currentEmployee(context: AnswerContext): Answer {
  if (!namesEmployer(context)) return { ask: 'personal' };
  const here = jobsHere(context);
  if (here === 'unknown' || here.length) return { ask: 'personal' };
  return derived({ kind: 'yesNo', yes: false }, 'work history names other employers only', [
    'work',
  ]);
}

type Here = { job: Work; index: number }[];

/** Jobs at this employer; 'unknown' when the history is empty or has nameless entries. */
function jobsHere(context: AnswerContext): Here | 'unknown' {
  const work = workOf(context);
  if (!work.length || work.some((job) => !job.name?.trim())) return 'unknown';
  const company = companyKey(context.job.company);
  return work
    .map((job, index) => ({ job, index }))
    .filter(({ job }) => {
      const name = companyKey(job.name ?? '');
      return name.includes(company) || company.includes(name);
    });
}

/** In the employer's own spelling and case: "worked with linear models" does not name Linear. */
function namesEmployer({ job, field }: AnswerContext): boolean {
  if (
    /\b(?:for|by|with|at) us\b|\b(?:our|this) (?:company|organi[sz]ation|firm)\b|\bhere\b/i.test(
      field.label,
    )
  ) {
    return true;
  }
  const [first = ''] = job.company.split(/[\s,]+/);
  return [job.company, ...(first.length > 3 ? [first] : [])].filter(Boolean).some((name) => {
    const spelled = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return new RegExp(
      `\\b(?:[Ff]or|[Bb]y|[Aa]t|[Ww]ith|[Oo]f|an?|chez|bei|para|por|en|na|no|em|voor|bij|per|presso|[Cc]urrent|[Ff]ormer|[Pp]revious|[Pp]ast) (?:the )?${spelled}(?![\\p{L}\\p{N}])`,
      'u',
    ).test(field.label);
  });
}

function companyKey(name: string): string {
  return fold(name)
    .replace(
      /\b(?:inc|llc|ltd|limited|gmbh|corp(?:oration)?|co|plc|s\.?a|ag|bv|b\.v|company|holdings?|group)\b\.?/g,
      '',
    )
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

export const employmentRestrictions = ask('personal');
export const relatives = ask('personal');
export const references = ask('personal');
