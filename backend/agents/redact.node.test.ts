import { Profile } from '@jobai/shared/profile';
import { describe, expect, test } from 'vitest';
import { personalIn, redactor } from './redact.ts';
import { knownOf } from './redactKnown.ts';

const profile = Profile.parse({
  basics: {
    name: 'Inés Marlow',
    email: 'ines.marlow@example.com',
    phone: '+14155550132',
    url: 'https://inesmarlow.dev',
    location: { address: '12 Harbour Street', postalCode: '94110', city: 'San Francisco' },
    profiles: [
      { network: 'GitHub', username: 'marlow-ines', url: 'https://github.com/marlow-ines' },
    ],
  },
  preferences: { expectedSalary: { amount: 145_000, currency: 'USD', period: 'year' } },
  currentSalary: '$118,500',
});
const known = knownOf(profile);
const german = knownOf({
  basics: {
    email: 'jörg@müller-weiß.de',
    phone: '+491701234567',
    location: { address: 'Weißdornstraße 5a', postalCode: '10115' },
  },
});

/** What a provider gets to see of a text. Marks are left out. */
const shown = (text: string, own = known) => redactor(own, 'x').redact(text).replace(/_x\]/g, ']');

describe('what no provider sees (M3)', () => {
  test.each([
    // the person's own, in other spellings
    ['Call (415) 555-0132 today', 'Call [PHONE_1] today'],
    ['Call 415.555.0132', 'Call [PHONE_1]'],
    ['Call 415 555 01 32', 'Call [PHONE_1]'],
    ['Call +1 415-555-0132', 'Call [PHONE_1]'],
    ['Call 001 415 5550132', 'Call [PHONE_1]'],
    ['Call 1 (415) 555‑0132', 'Call [PHONE_1]'],
    ['Call ４１５ ５５５ ０１３２', 'Call [PHONE_1]'],
    ['Call ٤١٥ ٥٥٥ ٠١٣٢', 'Call [PHONE_1]'],
    ['Call four one five, five five five, oh one three two', 'Call [PHONE_1]'],
    ['Call 415\u200b555\u200b0132', 'Call [PHONE_1]'],
    ['Write Ines.Marlow@Example.COM', 'Write [EMAIL_1]'],
    ['Write ines.marlow (at) example (dot) com', 'Write [EMAIL_1]'],
    ['Write ines dot marlow at example dot com', 'Write [EMAIL_1]'],
    ['Write ines.marlow@exa\u00admple.com', 'Write [EMAIL_1]'],
    ['Write ines.marlow＠example．com', 'Write [EMAIL_1]'],
    ['See github.com/marlow-ines/dotfiles', 'See [LINK_1]'],
    ['See HTTPS://GitHub.com/Marlow-Ines', 'See [LINK_1]'],
    ['I am marlow-ines there', 'I am [LINK_1] there'],
    ['See inesmarlow.dev', 'See [LINK_1]'],
    ['I live at 12 harbour st.', 'I live at [STREET_1].'],
    ['I live at 12, HARBOUR STREET', 'I live at [STREET_1]'],
    ['I live on Harbour Street', 'I live on [STREET_1]'],
    ['ZIP 94110', 'ZIP [POSTCODE_1]'],
    ['I want 145k', 'I want [PAY_1]'],
    ['I want 145,000', 'I want [PAY_1]'],
    ['I want $145.000', 'I want $[PAY_1]'],
    ['They paid 118500', 'They paid [PAY_1]'],
    // anybody's
    ['Ask jo+jobs@mail.example.co.uk, please', 'Ask [EMAIL_1], please'],
    ['Ask jo [at] example [dot] org', 'Ask [EMAIL_1]'],
    ['Ask jo at example dot org', 'Ask [EMAIL_1]'],
    ['Ring +44 (0)20 7946 0958', 'Ring [PHONE_1]'],
    ['Ring 020 7946 0958 or 0171/1234567', 'Ring [PHONE_1] or [PHONE_2]'],
    ['Ring 06 12 34 56 78', 'Ring [PHONE_1]'],
    ['Ring 612 345 678', 'Ring [PHONE_1]'],
    ['Ring 2125550199', 'Ring [PHONE_1]'],
    ['See https://www.linkedin.com/in/jo-doe-123/', 'See [LINK_1]'],
    ['See linkedin.com/in/jo and @jo_doe', 'See [LINK_1] and [LINK_2]'],
    ['At 8 rue des Tanneurs, 75002 Paris', 'At [STREET_1], [POSTCODE_1] Paris'],
    ['At Lindenallee 27, 10115 Berlin', 'At [STREET_1], [POSTCODE_1] Berlin'],
    ['At 221B Baker Street, London NW1 6XE', 'At [STREET_1], London [POSTCODE_1]'],
    ['At 500 Pine Ave, Apt 4, Austin, TX 78701', 'At [STREET_1], Austin, TX [POSTCODE_1]'],
    ['At Calle de Alcalá 50, 28014 Madrid', 'At [STREET_1], [POSTCODE_1] Madrid'],
    ['At Prinsengracht 263, 1016 GV Amsterdam', 'At [STREET_1], [POSTCODE_1] Amsterdam'],
    ['P.O. Box 1234', '[STREET_1]'],
    ['My current salary is $95,000 a year', 'My current salary is [PAY_1] a year'],
    ['I earned 72k EUR at Acme', 'I earned [PAY_1] at Acme'],
    ['In my last job I was paid £41 000', 'In my last job I was paid [PAY_1]'],
    ['Salary history: 60,000, then 80,000', 'Salary history: [PAY_1], then [PAY_2]'],
    [
      'Mention that I make 88,000 dollars in my current job',
      'Mention that I make [PAY_1] in my current job',
    ],
    ['SSN 078-05-1120', 'SSN [ID_1]'],
  ])('%s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  test.each([
    ['Ruf 0170 1234567 an', 'Ruf [PHONE_1] an'],
    ['Ruf 0170/123 45 67 an', 'Ruf [PHONE_1] an'],
    ['Weissdornstr. 5 a', '[STREET_1]'],
    ['WEISSDORNSTRASSE 5A', '[STREET_1]'],
    ['JORG@MULLER-WEISS.DE', '[EMAIL_1]'],
    ['jo\u0308rg@mu\u0308ller-weiß.de', '[EMAIL_1]'],
    ['D-10115', 'D-[POSTCODE_1]'],
  ])('diacritics and home dialling make no difference: %s', (text, expected) => {
    expect(shown(text, german)).toBe(expected);
  });

  test.each([
    'Served 1,200,000 users and 12 000 000 requests a day, 99.95 % of them under 120 ms',
    'Worked there from 2019 – 2022, then 03.2020 - 05.2022, since 2021-04-12',
    'Cut costs by 40 % and saved $2.4M; led 12 engineers for 5 years on the road',
    'Node.js, ASP.NET, C++, Vue.js 3, Kubernetes 1.29, HTTP/2, CI/CD, 24/7 on-call',
    'Delivered via SQS to 12 services; section 4.2.1, ticket 48213, release 10.4.0',
    'The range is $120,000 to $150,000, in San Francisco',
    'Reduced 10-100 ms to 5 ms for 50000 users in 2020 at Acme, Inc.',
  ])('what a model needs stays: %s', (text) => {
    expect(shown(text)).toBe(text);
  });

  test('what comes back holds what was taken out, in every text of it', () => {
    const { redact, restore } = redactor(known);
    const text = 'Jörg writes to ines.marlow@example.com, 12 Harbour St, or jo@example.org';
    const sent = redact(text);
    expect(sent).not.toMatch(/example|harbour/i);
    expect(restore({ drafts: [{ text: sent, facts: ['a'] }], score: 3, none: null })).toEqual({
      ...{ drafts: [{ text, facts: ['a'] }], score: 3, none: null },
    });
    expect(redact('jo@example.org')).toBe(/\[EMAIL_2_\w+\]/.exec(sent)?.[0]);
  });

  test('no page can name a placeholder', () => {
    const { redact, restore } = redactor(known);
    redact('ines.marlow@example.com');
    expect(restore('Write [EMAIL_1] or [EMAIL_1_abcdef]')).toBe(
      'Write [EMAIL_1] or [EMAIL_1_abcdef]',
    );
    expect(redactor(known).redact('a@b.example')).not.toBe(redactor(known).redact('a@b.example'));
  });

  test('a draft that holds contact data is told by its kinds', () => {
    expect(personalIn('Reach me at 415 555 0132 or on inesmarlow.dev', known)).toEqual([
      'PHONE',
      'LINK',
    ]);
    expect(personalIn('I led the migration of 12 services in 2021.', known)).toEqual([]);
  });

  test('a hostile text takes no time: 20,000 characters within a second each', () => {
    for (const unit of [
      'a',
      '1',
      'a.',
      'a@',
      '1 ',
      'Aa ',
      '+1(',
      'rue a ',
      'my pay 1,',
      'via A ',
    ]) {
      const text = unit.repeat(20_000 / unit.length);
      const started = performance.now();
      shown(text);
      expect(performance.now() - started, unit).toBeLessThan(1000);
    }
  });
});
