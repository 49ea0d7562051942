import { describe, expect, it } from 'vitest';
import { callingCode, countriesOfNumber } from './callingCodes.ts';
import {
  countriesInText,
  countryCodes,
  countryInText,
  countryName,
  countryOfName,
} from './countries.ts';
import { currencyInText, currencyOfCountry } from './currencies.ts';
import { agreedCountry, countryOfJob, countryOfLocation } from './locations.ts';

it('knows the ISO countries and none that was withdrawn', () => {
  expect(countryCodes().length).toBeGreaterThan(245);
  expect(countryCodes()).toContain('DE');
  expect(countryCodes()).not.toContain('DD');
  expect(countryCodes()).not.toContain('UK');
  expect(countryCodes()).not.toContain('EU');
  expect(countryName('KR')).toBe('South Korea');
});

describe('countryInText', () => {
  it.each([
    ['Are you authorized to work in the United States?', 'US'],
    ['work in the U.S.?', 'US'],
    ['work in the U.S?', 'US'],
    ['work in the US', 'US'],
    ['in the USA.', 'US'],
    ['Tell us about yourself', null],
    ['the right to work in the UK', 'GB'],
    ['in Great Britain', 'GB'],
    ['in Deutschland', 'DE'],
    ['en Francia', 'FR'],
    ['Papua New Guinea', 'PG'],
    ['in New Mexico', null],
    ['in New Jersey', null],
    ['in Georgia', null],
    ['in the US or Canada', null],
    ['South Korea', 'KR'],
  ])('%s → %s', (text, code) => expect(countryInText(text)).toBe(code));

  it('lists each country once', () => {
    expect(countriesInText('US, the United States and Canada').sort()).toEqual(['CA', 'US']);
  });
});

describe('countryOfName', () => {
  it.each([
    ['United States +1', 'US'],
    ['United States of America', 'US'],
    ['🇺🇸 United States (+1)', 'US'],
    ['USA', 'US'],
    ['US', 'US'],
    ['us', null],
    ['UK', 'GB'],
    ['United Kingdom', 'GB'],
    ['Korea, Republic of', 'KR'],
    ['Deutschland', 'DE'],
    ['Germany (Deutschland)', 'DE'],
    ['United States Minor Outlying Islands', 'UM'],
    ['Yes', null],
  ])('%s → %s', (text, code) => expect(countryOfName(text)).toBe(code));
});

describe('countryOfLocation', () => {
  it.each([
    ['Berlin, Germany', 'DE'],
    ['Remote - US', 'US'],
    ['San Francisco, CA', 'US'],
    ['New York, NY or San Francisco, CA', 'US'],
    ['Remote -North Florida', 'US'],
    ['Toronto, CA', 'CA'],
    ['London, ON', 'CA'],
    ['London', 'GB'],
    ['Berlin, DE', 'DE'],
    ['Wilmington, DE', 'US'],
    ['Tel Aviv, IL', 'IL'],
    ['Atlanta, Georgia', 'US'],
    ['Georgia', null],
    ['Tbilisi, Georgia', null],
    ['Remote', null],
    ['Remote, US or Canada', null],
    ['San Francisco, CA; Berlin, Germany', null],
    ['', null],
  ])('%s → %s', (text, code) => expect(countryOfLocation(text)).toBe(code));
});

describe('telephone and money', () => {
  it('knows calling codes both ways', () => {
    expect(callingCode('US')).toBe('1');
    expect(callingCode('GB')).toBe('44');
    expect(countriesOfNumber('+49 30 1234')).toEqual(['DE']);
    expect(countriesOfNumber('+1 415 5550132')).toContain('CA');
  });
  it('has a calling code for nearly every country', () => {
    const without = countryCodes().filter((code) => !callingCode(code));
    expect(without).toEqual(['AQ', 'BV', 'GS', 'HM', 'PN', 'TF', 'UM']);
  });
  it.each([
    ['Salary in EUR', 'EUR'],
    ['£25,000', 'GBP'],
    ['Expected salary ($)', '$'],
    ['USD or EUR', null],
    ['Desired salary', null],
  ])('%s is in %s', (text, code) => expect(currencyInText(text)).toBe(code));
  it('knows the currency of a country', () => expect(currencyOfCountry('DE')).toBe('EUR'));
});

describe('countryOfJob', () => {
  it.each<[string, string, string | null]>([
    ['Berlin', 'Engineer - USA', 'DE'],
    ['Remote', 'Account Executive - USA', 'US'],
    ['Remote', 'Support Engineer (Ireland)', 'IE'],
    ['', 'Account Manager, London', 'GB'],
    ['Remote', 'Engineer (US or Canada)', null],
    ['Remote', 'US Payroll Specialist', null],
    ['Remote', 'Head of Sales, EMEA', null],
    ['Somewhere', 'Engineer - USA', null],
  ])('%s, %s → %s', (location, title, code) =>
    expect(countryOfJob({ location, title })).toBe(code),
  );
});

describe('agreedCountry', () => {
  it.each<[string, string | null, string | null]>([
    ['London', 'GB', 'GB'],
    ['London', 'US', null],
    ['London', null, 'GB'],
    ['Remote', 'US', 'US'],
    ['Remote', null, null],
  ])('shown %s, given %s → %s', (location, countryCode, code) =>
    expect(agreedCountry({ location, title: 'Engineer', countryCode })).toBe(code),
  );
});
