import { isObject, type Json, withKeys } from '../json.ts';
import { samePairs } from './entries.ts';
import { pairsOf } from './keys.ts';
import type { Unit } from './unit.ts';

const SALARY = /^(\d+(?:\.\d+)?) ([A-Z]{3}) per (year|month|day|hour)$/;
/** "US: authorized, no sponsorship needed". */
const PERMISSION =
  /^([A-Z]{2}): (authorized|not authorized|not said)(?:, (needs sponsorship|no sponsorship needed))?$/;

function salaryText(salary: unknown): string | null {
  if (!isObject(salary)) return null;
  return `${salary.amount} ${salary.currency} per ${salary.period}`;
}

/** An amount without currency and period is none of ours: no form could be filled by it. */
function salaryOf(written: unknown): Json | null {
  const [, amount, currency, period] = SALARY.exec(String(written ?? '').trim()) ?? [];
  return amount && Number(amount) > 0 ? { amount: Number(amount), currency, period } : null;
}

function permissionText(record: unknown): string | null {
  if (!isObject(record)) return null;
  const countries = Object.entries(record).map(([country, permission]) => {
    const { authorized, needsSponsorship } = isObject(permission) ? permission : {};
    const may =
      authorized === true ? 'authorized' : authorized === false ? 'not authorized' : 'not said';
    const help =
      needsSponsorship === true
        ? ', needs sponsorship'
        : needsSponsorship === false
          ? ', no sponsorship needed'
          : '';
    return `${country}: ${may}${help}`;
  });
  return countries.length === 0 ? null : countries.join('; ');
}

/** "Authorized" without a country is none of ours: where somebody may work is asked per country. */
function permissionOf(written: unknown): Json | null {
  const parts = String(written ?? '')
    .split(';')
    .map((part) => PERMISSION.exec(part.trim()));
  const entries = parts.flatMap((match) => {
    const [, country, may, help] = match ?? [];
    if (!country) return [];
    return [
      [
        country,
        {
          ...(may !== 'not said' && { authorized: may === 'authorized' }),
          ...(help && { needsSponsorship: help === 'needs sponsorship' }),
        },
      ],
    ];
  });
  return entries.length === parts.length ? Object.fromEntries(entries) : null;
}

function yesNo(written: unknown): boolean | null {
  const text = String(written ?? '').trim();
  if (/^(?:yes|true)$/i.test(text)) return true;
  return /^(?:no|false)$/i.test(text) ? false : null;
}

const same = samePairs(pairsOf('application_preferences', 'preferences'));

export const applicationPreferences: Unit = {
  keys: [...same.keys, 'expected_salary', 'work_authorization', 'relocation'],
  get: (ours) => ({
    ...same.get(ours),
    expected_salary: salaryText(ours.expectedSalary),
    work_authorization: permissionText(ours.workAuthorization),
    relocation:
      typeof ours.willingToRelocate === 'boolean' ? (ours.willingToRelocate ? 'Yes' : 'No') : null,
  }),
  put: (changed, ours) => {
    const has = (key: string) => Object.hasOwn(changed, key);
    return withKeys(same.put(changed, ours), {
      ...(has('expected_salary') && { expectedSalary: salaryOf(changed.expected_salary) }),
      ...(has('work_authorization') && {
        workAuthorization: permissionOf(changed.work_authorization),
      }),
      ...(has('relocation') && { willingToRelocate: yesNo(changed.relocation) }),
    });
  },
};
