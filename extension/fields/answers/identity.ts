import type { Basics } from '@jobai/shared/profile';
import { callingCode, countriesOfNumber } from '@jobai/shared/rules/callingCodes';
import { type Answer, type AnswerContext, ask, derived, said } from './rule.ts';

const basicsOf = ({ profile }: AnswerContext) => profile.basics ?? {};

export function fullName(context: AnswerContext): Answer {
  const { name, givenName, familyName } = basicsOf(context);
  // Beside first and last name and a declaration, one more "Full name" is a signature.
  const { formTypes, field } = context;
  const isSigned = (['attestation', 'signature', 'signatureDate'] as const).some((type) =>
    formTypes.has(type),
  );
  if (
    isSigned &&
    formTypes.has('givenName') &&
    formTypes.has('familyName') &&
    !field.known &&
    !/legal/i.test(field.label)
  ) {
    return { ask: 'personal' };
  }
  if (name?.trim()) return said(name, 'basics.name');
  return givenName?.trim() && familyName?.trim()
    ? derived(
        { kind: 'text', text: `${givenName.trim()} ${familyName.trim()}` },
        'given and family name',
        ['basics.givenName', 'basics.familyName'],
      )
    : { ask: 'profileSilent' };
}

export const givenName = (context: AnswerContext) =>
  said(basicsOf(context).givenName, 'basics.givenName');
export const familyName = (context: AnswerContext) =>
  said(basicsOf(context).familyName, 'basics.familyName');
export const middleName = ask('profileSilent');
export const namePronunciation = ask('profileSilent');
/** Never guessed from the given name: whoever prefers another one has said so. */
export const preferredName = (context: AnswerContext) =>
  said(basicsOf(context).preferredName, 'basics.preferredName');
export const email = (context: AnswerContext) => said(basicsOf(context).email, 'basics.email');
export const phoneType = ask('profileSilent');

export function pronouns({ profile }: AnswerContext): Answer {
  const text = profile.preferences?.pronouns;
  return text?.trim() ? said(text, 'preferences.pronouns') : { ask: 'personal' };
}

/** National digits beside a country selector, E.164 elsewhere. */
export function phone(context: AnswerContext): Answer {
  const { phone: number } = basicsOf(context);
  const compact = number?.replace(/[^\d+]/g, '') ?? '';
  if (!compact) return { ask: 'profileSilent' };
  const country = phoneCountryOf(basicsOf(context));
  const code = country && callingCode(country);
  if (!compact.startsWith('+')) return said(number, 'basics.phone');
  if (context.formTypes.has('phoneCountry') && code && compact.startsWith(`+${code}`)) {
    return derived({ kind: 'text', text: compact.slice(code.length + 1) }, 'national number', [
      'basics.phone',
    ]);
  }
  return said(compact, 'basics.phone');
}

export function phoneCountry(context: AnswerContext): Answer {
  const basics = basicsOf(context);
  const code = phoneCountryOf(basics);
  if (!code) return { ask: 'profileSilent' };
  const meaning = { kind: 'country', code } as const;
  return basics.phoneCountry
    ? { meaning, source: { kind: 'profile', path: 'basics.phoneCountry' } }
    : derived(meaning, 'country of the phone number', ['basics.phone']);
}

/** The stated country, else the only one the number can belong to, else the home country if the number fits it. */
function phoneCountryOf(basics: Basics): string | null {
  if (basics.phoneCountry) return basics.phoneCountry;
  const number = basics.phone?.trim() ?? '';
  if (!number.startsWith('+')) return null;
  const possible = countriesOfNumber(number);
  const [only, ...more] = possible;
  if (only && !more.length) return only;
  const home = basics.location?.countryCode;
  return home && possible.includes(home) ? home : null;
}
