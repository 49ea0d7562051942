import { describe, expect, test } from 'vitest';
import { jobPostingOf, placeOf, salaryOf } from './jobPosting.ts';

const at = (...countries: unknown[]) => ({
  jobLocation: countries.map((addressCountry) => ({
    address: { addressLocality: 'Oban', addressRegion: 'Argyll', addressCountry },
  })),
});

describe('where a job is', () => {
  test.each([
    ['a name the page leaves out is added', at('Scotland'), 'Remote', 'Remote, Scotland', null],
    ['a name the page has is not', at('Scotland'), 'Oban, Scotland', 'Oban, Scotland', null],
    ['a code is no text', at('GB'), 'Remote', 'Remote', 'GB'],
    ['the data alone', at('GB'), '', 'Oban, Argyll', 'GB'],
    ['an object', at({ name: 'Iceland' }), 'Remote', 'Remote, Iceland', null],
    ['the same country twice', at('GB', 'GB'), 'Remote', 'Remote', 'GB'],
    ['two countries are none', at('GB', 'IE'), 'Remote', 'Remote', null],
    ['no country beside one', at('GB', undefined), 'Remote', 'Remote', null],
    [
      'who may apply, where the place has no country',
      { applicantLocationRequirements: { '@type': 'Country', name: 'Iceland' } },
      'Remote',
      'Remote, Iceland',
      null,
    ],
    [
      'several that may apply are none',
      { applicantLocationRequirements: [{ name: 'Iceland' }, { name: 'Norway' }] },
      'Remote',
      'Remote',
      null,
    ],
    ['nothing', {}, 'Remote', 'Remote', null],
  ])('%s', (_, posting, shown, location, countryCode) => {
    expect(placeOf(posting, shown)).toEqual({ location, countryCode });
  });
});

test('pay is read with its currency and period, or not at all', () => {
  const value = { minValue: 10, maxValue: 20, unitText: 'HOUR' };
  expect(salaryOf({ baseSalary: { currency: 'GBP', value } })).toEqual({
    min: 10,
    max: 20,
    currency: 'GBP',
    period: 'hour',
  });
  expect(salaryOf({ baseSalary: { value } })).toBeNull();
  expect(salaryOf({ baseSalary: 'plenty' })).toBeNull();
});

test('broken and foreign data is passed over', () => {
  const page = new DOMParser().parseFromString(
    `<script type="application/ld+json">{broken</script>
     <script type="application/ld+json">{"@type":"Organization"}</script>
     <script type="application/ld+json">[{"@type":"JobPosting","title":"Tide Modeller"}]</script>`,
    'text/html',
  );
  expect(jobPostingOf(page)).toMatchObject({ title: 'Tide Modeller' });
});
