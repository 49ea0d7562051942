import type { Period } from './params.ts';

/** What we want to say, before it is known how the form lets us say it. */
export type Meaning =
  /** `accept`: other spellings an option may have, best first. */
  | { kind: 'text'; text: string; accept?: readonly string[] }
  | { kind: 'yesNo'; yes: boolean }
  /** `yes`: to the question as asked. */
  | { kind: 'adult'; isAdult: boolean; yes: boolean }
  /** `yes`: answer to the question as asked; null: two questions in one, only an option that states the facts answers it. */
  | { kind: 'permission'; yes: boolean | null; facts: PermissionFacts }
  | { kind: 'years'; years: number }
  | { kind: 'money'; amount: number; currency: string; period: Period; bare: boolean }
  /** `YYYY[-MM[-DD]]`. */
  | { kind: 'date'; date: string; daysAhead?: number }
  /** `unitDays`: days in the unit that the question counts in. */
  | { kind: 'duration'; text: string; days: number | null; unitDays?: number }
  | { kind: 'country'; code: string }
  | { kind: 'month'; month: number }
  | { kind: 'location'; place: Place; text: string; queries: readonly string[] }
  | { kind: 'degree'; text: string; level: DegreeLevel | null }
  | { kind: 'fluency'; text: string }
  | { kind: 'list'; items: readonly string[]; text: string }
  /** A person's preset for a sensitive question. */
  | { kind: 'stance'; topic: StanceTopic; text: string }
  | { kind: 'file'; name: string; sha256: string };

export type PermissionFacts = {
  authorized: boolean | null;
  needsSponsorship: boolean | null;
  /** The country it is about. */
  country: string;
};

export type Place = {
  city: string | null;
  region: string | null;
  postalCode: string | null;
  countryCode: string | null;
};

export type DegreeLevel =
  | 'highSchool'
  | 'associate'
  | 'bachelor'
  | 'master'
  | 'mba'
  | 'law'
  | 'medicine'
  | 'doctor';

export type StanceTopic =
  | 'gender'
  | 'race'
  | 'hispanic'
  | 'veteran'
  | 'disability'
  | 'transgender'
  | 'orientation';
