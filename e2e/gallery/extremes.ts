import { sampleField, sampleSession } from '../../extension/ui/panel/sample.ts';
import { filled, option, text } from './filled.ts';
import { COUNTRIES } from './fixtures.ts';

const UNBROKEN = `https://portfolio.example/${'a1b2c3d4e5'.repeat(40)}`;
const LONG_NAME =
  'Principal Staff Distributed Systems Reliability and Developer Experience Engineer '
    .repeat(3)
    .slice(0, 200);
const LONG_WORD =
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

/** 200-character names, unbroken strings, right-to-left texts, markup and direction tricks in labels. */
export const EXTREME = sampleSession({
  topOrigin: `https://careers.${'very-long-subdomain-'.repeat(3)}acme.example`,
  job: {
    ...sampleSession().job,
    title: LONG_NAME,
    company: LONG_WORD.repeat(2),
    location: LONG_WORD,
  },
  fields: [
    sampleField('q 1"><', `<img src=x onerror=alert(1)> ${LONG_WORD.repeat(3)}`, {
      description: { required: true, description: `${UNBROKEN} `.repeat(6) },
    }),
    sampleField('q2', 'ما هو سبب رغبتك في العمل معنا؟', {
      description: { required: true, widget: 'textarea', maxLength: 300 },
    }),
    sampleField('q3', 'באיזו מדינה אתה גר?', {
      description: { widget: 'reactSelect', options: COUNTRIES },
    }),
    sampleField('q4', 'Pick everything that applies', {
      description: {
        widget: 'reactSelectMulti',
        options: COUNTRIES.map((name) => `${name} ${LONG_WORD}`),
      },
    }),
    sampleField('q5', '\u202Etxet desrever a', {
      description: { widget: 'reactSelect', options: [LONG_NAME, UNBROKEN, 'כן', 'لا'] },
      error: `${LONG_WORD} is not a valid answer.`,
    }),
    filled('f1', LONG_NAME, 'fullName', text(LONG_WORD.repeat(3)), {
      kind: 'file',
      id: 'x',
      label: LONG_NAME,
    }),
    filled('f2', 'Portfolio', 'portfolio', text(UNBROKEN), { kind: 'profile', path: 'basics.url' }),
    filled('f3', 'الاسم الكامل', 'fullName', text('مايا أوكافور'), {
      kind: 'profile',
      path: 'basics.name',
    }),
    filled(
      'f4',
      'Countries',
      'country',
      { kind: 'options', options: COUNTRIES },
      { kind: 'person' },
    ),
    filled('f5', 'Region', 'region', option(LONG_WORD.repeat(4)), { kind: 'page' }),
  ],
});
