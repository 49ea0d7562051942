import { fold } from '@jobai/shared/rules/labels';

const CODES =
  'en fr de es pt nl it pl cs sk hu ro bg el tr ru uk be sr hr bs sl mk sq lt lv et fi sv no nb nn da is ga cy gd eu ca gl mt ar he fa ps ku ur hi bn pa gu mr ta te kn ml si ne th lo my km vi id ms tl fil zh ja ko mn kk uz ky tg tk az hy ka am so sw zu xh af st tn yo ig ha rw sn mg lb yue cmn la eo as or sa haw mi sm ceb jv su ht qu gn ay br oc'.split(
    ' ',
  );
const IN = ['en', 'fr', 'de', 'es', 'pt', 'nl', 'it'];

/** What people write and CLDR does not. */
const ALSO =
  'mandarin|cantonese|farsi|tagalog|flemish|castilian|castellano|valenciano|mandarim|mandarino|mandarijn|mandarin chinese|simplified chinese|chinesisch|brazilian portuguese|british sign language|american sign language|sign language|gebardensprache|langue des signes|neerlandais|hochdeutsch|swiss german|schweizerdeutsch|latin|latein|latino|punjabi|moldovan|montenegrin|dari|taiwanese|hokkien|isixhosa|isizulu|sesotho|luxembourgish|frances|ingles|vlaams';

const NAMES = new Set([
  ...IN.flatMap((locale) => {
    const names = new Intl.DisplayNames([locale], { type: 'language', fallback: 'none' });
    return CODES.flatMap((code) => {
      const name = names.of(code);
      return name ? [fold(name)] : [];
    });
  }),
  ...ALSO.split('|'),
]);

/** Whether a text is the name of a language in one of the seven. */
export const isLanguage = (text: string) => NAMES.has(fold(text));
