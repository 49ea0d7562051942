import type { FieldDescription, FieldType } from '@jobai/shared/fields';
import { countriesInText } from '@jobai/shared/rules/countries';
import { fold } from '@jobai/shared/rules/labels';
import { countryOfLocation } from '@jobai/shared/rules/locations';
import { CA_PROVINCES, US_STATES } from '@jobai/shared/rules/regions';
import type { Params } from '../params.ts';
import { askedPart, fullQuestion } from '../question.ts';

// "The country you selected above" and unions of countries: nothing here tells which one is meant.
const UNDECIDABLE_PLACE =
  /\b(?:selected|chosen|indicated|listed|mentioned) (?:above|below|previously|earlier)\b|\b(?:country|location)s? (?:you )?(?:selected|chose|indicated)\b|\beuropean (?:union|economic)|\b(?:the |an )?EU\b|\bEEA\b|\bEWR\b|\bUE\b|\bEurop[ea]\b|\bunion europ\p{L}+|\bunione europea|\buni[aã]o europeia|\beurop\p{L}+ uni(?:on|e)\b|\bschengen\b|\b(?:EMEA|APAC|LATAM)\b|\b(?:latin|south|central) america\b|\bmiddle east\b|\bany country\b/iu;

export function permissionParams(type: FieldType, field: FieldDescription): Params {
  const label = fullQuestion(field);
  const folded = fold(askedPart(label));
  const params: Params = whereOf(label, field.description);
  if (
    /\b(?:country|location|place) (?:(?:where|in which|that) )?you (?:currently |now )?(?:live|reside|are (?:located|based))\b|\byour (?:current )?(?:country of residence|location|home country|country)\b/.test(
      folded,
    )
  ) {
    params.ofResidence = true;
  }
  if (type === 'sponsorship') {
    if (
      /\b(?:not|\w*n't|never)\b.{0,30}\b(?:require|need)|\bno (?:need|requirement)\b/.test(folded)
    ) {
      params.negated = true;
    }
    if (
      /\b(?:are|do|have) you\b[^.?]{0,60}\b(?:authori[sz]ed|eligible|entitled|right|permitted)\b[^.?]{0,30}\bto work\b|\bauthori[sz]ed to work\b.{0,80}\bor\b.{0,40}\bsponsor/.test(
        folded,
      )
    ) {
      params.double = true;
    }
  } else if (
    /\b(?:are|is|am) (?:you |i )?(?:not|unable|ineligible|prohibited)\b|\bnot (?:be )?(?:currently |legally )?(?:able|authori|eligible|entitled|permitted|allowed)|\bprevents? you\b|\b(?:do|does) (?:you|the candidate) lack\b/.test(
      folded,
    )
  ) {
    params.negated = true;
  }
  return params;
}

function whereOf(label: string, description: string): Params {
  const asked = countriesInText(askedPart(label));
  const anywhere = countriesInText(label);
  const named = asked.length ? asked : anywhere.length ? anywhere : countriesInText(description);
  const [only] = named;
  if (named.length > 1) return { countries: named };
  if (only) return { country: only };
  if (UNDECIDABLE_PLACE.test(label)) return { country: null };
  const folded = fold(label);
  if (namesRegion(folded, US_STATES)) return { country: 'US' };
  if (namesRegion(folded, CA_PROVINCES)) return { country: 'CA' };
  const places = placesNamed(label);
  if (!places.length) return {};
  const codes = [...new Set(places.map(countryOfLocation))];
  // A place that can't be told is not the job's: "to work in Ruritania" is no question about here.
  return { country: codes.length === 1 ? (codes[0] ?? null) : null };
}

// "In the Future" and "im Land" are no places, however they are spelled.
const NO_PLACE =
  /^(?:the|this|that|these|our|your|my|any|an?|which|what|each|all|both|future|countr\w*|location|role|position|office|order|addition|connection|case|person|question|land|laender|zukunft|vollzeit|teilzeit|anspruch|verbindung|pays|pais|paese|futur\w*|ihrem|deinem|diesem)\b/;

/** Places after "in", by their capitals; none where every word has one. */
function placesNamed(label: string): string[] {
  const words = label.match(/\p{L}{4,}/gu) ?? [];
  if (!words.some((word) => /^\p{Ll}/u.test(word))) return [];
  const slots = label.matchAll(
    /(?<!\p{L})(?:(?:nell|dell|all|d|l)'|(?:in|within|en|au|aux|em|no|na|nos|nas|nel|nella|negli|im|zum|work(?:ing)? from)\s+)(?:(?:the|der|den|dem|die|het|de|la|las|los|le|les|el|o|a)\s+)?(\p{Lu}[\p{L}'.-]+(?:,?\s+\p{Lu}[\p{L}'.-]+){0,3})/gu,
  );
  return [...slots]
    .map(([, place = '']) => place.replace(/[.,]$/, ''))
    .filter((place) => !NO_PLACE.test(fold(place)) && !/^\p{Lu}{2,4}$/u.test(place));
}

function namesRegion(folded: string, table: Readonly<Record<string, string>>): boolean {
  return Object.values(table).some(
    (name) =>
      name !== 'Georgia' &&
      new RegExp(`\\bin (?:the (?:state|province) of )?${fold(name)}\\b`).test(folded),
  );
}
