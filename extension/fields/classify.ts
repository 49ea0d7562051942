import type { ClassifyReason, FieldDescription, FieldType } from '@jobai/shared/fields';
import { fold } from '@jobai/shared/rules/labels';
import { DEMOGRAPHIC, speaksOf } from '@jobai/shared/rules/sensitiveQuestions';
import { hintOfOptions } from './optionHints.ts';
import { type Params, paramsOf } from './params.ts';
import { guardOf } from './patterns/guards.ts';
import type { Place, Row } from './patterns/row.ts';
import { SENSITIVE } from './patterns/sensitive.ts';
import { PATTERNS } from './patterns.ts';
import { askedPart, fullQuestion } from './question.ts';

export type Classification = {
  type: FieldType;
  by: ClassifyReason;
  /** Id of the row or hint that decided; '' where none. */
  rule: string;
  params: Params;
};

/** WHATWG autofill field names of https://html.spec.whatwg.org/#autofill and what they mean here. */
const AUTOCOMPLETE: Readonly<Record<string, FieldType>> = {
  name: 'fullName',
  'given-name': 'givenName',
  'additional-name': 'middleName',
  'family-name': 'familyName',
  nickname: 'preferredName',
  email: 'email',
  tel: 'phone',
  'tel-national': 'phone',
  'tel-country-code': 'phoneCountry',
  'street-address': 'fullAddress',
  'address-line1': 'streetAddress',
  'address-line2': 'addressLine2',
  'address-level2': 'city',
  'address-level1': 'region',
  'postal-code': 'postalCode',
  country: 'country',
  'country-name': 'country',
  organization: 'currentCompany',
  'organization-title': 'currentTitle',
  url: 'website',
  bday: 'dateOfBirth',
  sex: 'gender',
  'one-time-code': 'securityCode',
};

/**
 * What a field asks, and why we think so. Order: the adapter's own knowledge, sensitive questions (F7), the
 * autocomplete token, patterns, options. Never throws; not knowing is an answer.
 */
export function classify(field: FieldDescription): Classification {
  const found = recognise(field, textsOf(field));
  return { ...found, params: paramsOf(found.type, field) };
}

type Texts = Readonly<Record<Place, string>>;

function textsOf(field: FieldDescription): Texts {
  return {
    label: labelText(fullQuestion(field)),
    description: fold(field.description),
    autocomplete: fold(field.autocomplete),
    key: fold(field.key),
  };
}

/** "[EN] …", "3. …" and "Q2: …" number a question, they don't ask it. */
function labelText(label: string): string {
  return (
    fold(label)
      .replace(/^(?:\[[a-z]{2}\]|q?\d{1,2}[.):]|q\d{1,2})\s+/, '')
      // "Bewerber:in", "candidat·e", "Mitarbeiter*innen"
      .replace(
        /(?<=\p{L}{2})(?:[:*·•_]|\.(?=(?:e|ne|trice)\b)|\/-)(?:innen|in|e|es|r|n|m|ne|trice|euse|s)(?![\p{L}])(?:[·.]s(?!\p{L}))?/gu,
        '',
      )
      // "name(s)", "autorisé(e)", "autorizzato/a"
      .replace(/(?<=\p{L})\((?:e|s|es|a|n|in|r)\)|(?<=\p{L}{3})\/(?:a|e|o|in|r)(?!\p{L})/gu, '')
      .replace(/[¿¡]\s*|\s*[*✱]+(?=\s*\()/g, '')
      // "City of current residence"
      .replace(
        /(?<=\b(?:city|town|state|province|country|code) )of (?:your )?(?:current|present|primary|permanent) (?=residence\b)/,
        'of ',
      )
  );
}

function recognise(field: FieldDescription, texts: Texts): Omit<Classification, 'params'> {
  if (field.known) {
    const guard = guardOf(field.known, { ...texts, asked: texts.label });
    if (!guard?.isAboutPerson) return { type: field.known, by: 'adapter', rule: field.key };
  }
  const sensitive = sensitiveOf(field, texts);
  if (sensitive) return sensitive;
  const token = texts.autocomplete.split(' ').at(-1) ?? '';
  const asked = { ...texts, label: labelText(askedPart(fullQuestion(field))) };
  const row = firstRow(PATTERNS, field, asked) ?? bilingualRow(field, asked);
  const byToken = AUTOCOMPLETE[token];
  // A nickname field often carries the token of the given name; the label is what people read.
  const found: Omit<Classification, 'params'> | null =
    byToken && row?.type !== 'preferredName'
      ? { type: byToken, by: 'autocomplete', rule: token }
      : row && { type: row.type, by: 'pattern', rule: row.id };
  const guard = found && guardOf(found.type, { ...texts, asked: asked.label });
  if (guard) return { type: 'unknown', by: 'pattern', rule: guard.id };
  if (found) return found;
  const weak = hintOfOptions(field, 'weak');
  if (weak) return { ...weak, by: 'options' };
  return { type: 'unknown', by: 'none', rule: '' };
}

function sensitiveOf(field: FieldDescription, texts: Texts): Omit<Classification, 'params'> | null {
  switch (field.section) {
    case 'consent':
      return { type: 'consent', by: 'adapter', rule: 'consentSection' };
    case 'verification':
      return { type: 'securityCode', by: 'adapter', rule: 'verificationSection' };
    case 'eeoc':
    case 'demographic': {
      const row = firstRow(DEMOGRAPHIC, field, texts);
      if (row) return { type: row.type, by: 'pattern', rule: row.id };
      if (/\bpronouns?\b/.test(texts.label)) break;
      return { type: 'otherDemographic', by: 'adapter', rule: `${field.section}Section` };
    }
  }
  const row = firstRow(SENSITIVE, field, texts);
  if (row) return { type: row.type, by: 'pattern', rule: row.id };
  const strong = hintOfOptions(field, 'strong');
  return strong ? { ...strong, by: 'options' } : null;
}

function firstRow(rows: readonly Row[], field: FieldDescription, texts: Texts): Row | null {
  return rows.find((row) => rowMatches(row, field, texts)) ?? null;
}

function rowMatches(row: Row, field: FieldDescription, texts: Texts): boolean {
  if (row.widgets && !row.widgets.includes(field.widget)) return false;
  if (row.sections && !row.sections.includes(field.section)) return false;
  return (row.in ?? ['label']).some((place) => speaksOf(row, texts[place]));
}

/** "Full name / Nombre completo", "Last name/family name": every part has to mean the same. */
function bilingualRow(field: FieldDescription, texts: Texts): Row | null {
  // "Phone or mobile number", of short labels: sentences say "or" for other reasons.
  const parts = texts.label
    .split(texts.label.length < 60 ? /\s*[|/]\s*|\s+(?:or|oder|ou|o)\s+/ : /\s*[|/]\s*/)
    .filter(Boolean);
  if (parts.length < 2 || parts.length > 4) return null;
  const rows = parts.map((label) => firstRow(PATTERNS, field, { ...texts, label }));
  const [first] = rows;
  return first && rows.every((row) => row?.type === first.type) ? first : null;
}
