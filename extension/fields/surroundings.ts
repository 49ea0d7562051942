import type { FieldDescription, FieldType } from '@jobai/shared/fields';
import { fold, labelKey } from '@jobai/shared/rules/labels';
import type { Classification } from './classify.ts';

/** What the other questions of a form say about one of them. */

/** Belong to one person each; asked a second time they may mean somebody else. */
const ONE_PERSON: ReadonlySet<FieldType> = new Set([
  'fullName',
  'givenName',
  'familyName',
  'email',
  'phone',
]);
/** What a form asks of a contact, beside the name. */
const OF_A_CONTACT: ReadonlySet<FieldType> = new Set([
  ...ONE_PERSON,
  'streetAddress',
  'fullAddress',
  'city',
  'region',
  'postalCode',
  'country',
  'location',
  'currentCompany',
  'currentTitle',
  'linkedin',
]);

/** The same words in another repeated block are another question. */
export function questionOf(field: FieldDescription): string {
  return `${field.section}:${field.index ?? ''}:${labelKey(field.label)}`;
}

export type Asked = { fields: readonly FieldDescription[]; kinds: readonly Classification[] };

const CONTACT = /\b(?:emergency|next of kin|notfall\w*|urgence|emergencia|emergenza|nood\w*)\b/;
const SOMEBODY = /\b(?:references?|referees?|supervisor|manager|guardian|parent|spouse|referrer)\b/;
const RELATION = /\b(?:relation(?:ship)?|lien|beziehung|parentesco|parentela|relatie)\b/;
const NEAR = 4;

/**
 * Whether a question belongs to a block about somebody else: "Emergency contact name", then "Phone". What the adapter
 * knows by key is the applicant's.
 */
export function isAboutContact({ fields, kinds }: Asked, i: number): boolean {
  const field = fields[i];
  const type = kinds[i]?.type;
  if (!field || field.known || !type || !OF_A_CONTACT.has(type)) return false;
  const isAskedElsewhere = kinds.some((kind, at) => at !== i && kind.type === type);
  for (let at = i - 1; at >= Math.max(0, i - NEAR); at--) {
    const other = fields[at];
    if (!other || other.known || other.section !== field.section) break;
    const label = fold(other.label);
    if (CONTACT.test(label)) return true;
    if (isAskedElsewhere && (SOMEBODY.test(label) || RELATION.test(label))) return true;
    // A question of another kind ends the block.
    if (label.length > 80) break;
  }
  const next = fields.slice(i + 1, i + 3).filter(({ section }) => section === field.section);
  return isAskedElsewhere && next.some(({ label }) => RELATION.test(fold(label)));
}

/** The adapter's own "Email" is the applicant's; a custom "Email" beside it may be a reference's. */
export function isSecondPerson(asked: Asked, i: number): boolean {
  const field = asked.fields[i];
  const type = asked.kinds[i]?.type;
  if (!field || field.known || !type || !ONE_PERSON.has(type)) return false;
  const question = questionOf(field);
  return asked.fields.some((other, at) => at !== i && questionOf(other) === question);
}

/** "Name", "Nom", "Nombre", "Nome": which name is meant, the names beside it say. */
const BARE_NAME = /^(?:name|nom|nombre|nome|naam)(?:\(s\))?[ :*✱]*$/;

/** Beside a family name it is the given name, beside a given name the family name; else it stays what it was. */
export function withBareNames(
  fields: readonly FieldDescription[],
  kinds: readonly Classification[],
): Classification[] {
  return kinds.map((kind, i) => {
    const field = fields[i];
    if (!field || field.known || !BARE_NAME.test(fold(field.label))) return kind;
    const beside = new Set(
      kinds.flatMap(({ type }, at) => (fields[at]?.section === field.section ? [type] : [])),
    );
    const [given, family] = [beside.has('givenName'), beside.has('familyName')];
    if (given === family) return kind;
    const type = family ? 'givenName' : 'familyName';
    return { ...kind, type, by: 'pattern', rule: 'bareName' };
  });
}

/**
 * The country a form's own questions about permission name, where they all name the same: "Are you authorized to work
 * in the US?" tells where the job is, when the posting does not.
 */
export function countryOfForm(kinds: readonly Classification[]): string | null {
  const named = new Set<string>();
  for (const { type, params } of kinds) {
    if (!PERMISSION.has(type)) continue;
    if (params.countries) return null;
    if (params.country) named.add(params.country);
  }
  const [only, ...more] = named;
  return only && !more.length ? only : null;
}

const PERMISSION: ReadonlySet<FieldType> = new Set([
  'workAuthorization',
  'sponsorship',
  'authorizedWithoutSponsorship',
]);
