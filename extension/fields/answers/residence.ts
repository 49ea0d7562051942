import type { Profile } from '@jobai/shared/profile';
import { countryOfName } from '@jobai/shared/rules/countries';
import { fold } from '@jobai/shared/rules/labels';
import { regionSpellings, US_STATES } from '@jobai/shared/rules/regions';
import { askedPart } from '../question.ts';
import { type Answer, type AnswerContext, derived } from './rule.ts';

type Home = NonNullable<NonNullable<Profile['basics']>['location']>;
const at = (part: string) => `basics.location.${part}`;

/** Areas that forms ask for by name, and the cities that lie in them to everybody. */
const AREAS: Readonly<Record<string, string>> = {
  'bay area':
    'san francisco|oakland|berkeley|san jose|palo alto|mountain view|sunnyvale|santa clara|san mateo|redwood city|menlo park|fremont|daly city|south san francisco|cupertino|alameda|emeryville|hayward|burlingame|foster city|milpitas',
  'new york city': 'new york|new york city|brooklyn|manhattan|queens|bronx',
  'greater london': 'london',
};

/** "Do you live in the United States?" Countries and states can be compared; a city only says Yes. */
export function residesIn(context: AnswerContext): Answer {
  const home = context.profile.basics?.location ?? {};
  const code = home.countryCode;
  if (!code) return { ask: 'profileSilent' };
  const asked = placeAsked(context);
  if (isHomeCity(home, asked)) {
    return derived({ kind: 'yesNo', yes: true }, 'home city', [at('city')]);
  }
  const places = placesIn(asked);
  // A country and a state of another; a state and a city elsewhere.
  if (places.some((place) => /^(?:georgia|washington)$/.test(fold(place)))) {
    return { ask: 'personal' };
  }
  const countries = places.map((place) => countryOfName(place));
  if (places.length && !countries.includes(null)) {
    return derived({ kind: 'yesNo', yes: countries.includes(code) }, 'home country', [
      at('countryCode'),
    ]);
  }
  const region = home.region ? regionSpellings(home.region, code) : [];
  if (places.length && places.every(isUsState) && code === 'US' && region.length > 1) {
    const yes = places.some((place) => region.some((name) => fold(name) === fold(place)));
    return derived({ kind: 'yesNo', yes }, 'home state', [at('region')]);
  }
  return { ask: 'personal' };
}

/** "Portland", "Portland, OR", "the Bay Area". Another city of the same name has another state or country beside it. */
function isHomeCity(home: Home, asked: string): boolean {
  const city = fold(home.city ?? '');
  const [first = '', ...rest] = asked.split(/\s*,\s*/).map((part) => part.replace(/^the /i, ''));
  const regions = home.region ? regionSpellings(home.region, home.countryCode) : [];
  const isOurs = (part: string) =>
    regions.some((name) => fold(name) === fold(part)) || countryOfName(part) === home.countryCode;
  if (!city || !rest.every(isOurs)) return false;
  const place = fold(first)
    .replace(/^(?:greater|metro) (?!london)/, '')
    .replace(/ (?:metro(?:politan)?(?: area)?|city area)$/, '');
  // A state of the same name is asked more often than its city.
  if (place === city || place === `${city} area`) return !isUsState(place) || rest.length > 0;
  const area = place
    .replace(/^(?:san francisco|sf) (?=bay area)/, '')
    .replace(/^nyc$/, 'new york city');
  return AREAS[area]?.split('|').includes(city) ?? false;
}

function isUsState(place: string): boolean {
  return Object.values(US_STATES).some((name) => fold(name) === fold(place));
}

/** What stands after "in"; the job's own country where the question speaks of that. */
function placeAsked({ field, job }: AnswerContext): string {
  const place = askedPart(field.label)
    // "Are you US-based?"
    .replace(/^are you (?:currently |presently )?([\w.]+)[- ]based\b(?! in\b).*/i, '$1')
    .replace(/^.*?\b(?:with)?in\b (?:the )?/i, '')
    .replace(/[\s?]+$|(?<![A-Z])[.]$/g, '');
  return /^(?:same )?country (?:where|in which) (?:this|the) (?:job|role|position)\b/i.test(place)
    ? (job.countryCode ?? '')
    : place;
}

/** "the US or Canada", one by one. */
function placesIn(place: string): string[] {
  return place
    .split(/\s*,\s*(?:or\s+)?|\s+or\s+|\s*\/\s*/)
    .map((part) => part.replace(/^the /i, ''))
    .filter(Boolean);
}
