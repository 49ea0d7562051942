import { t } from '../../i18n.ts';
import { handFocus } from './handFocus.ts';

/** Id of the `main` that a skip link leads to. */
export const MAIN_ID = 'main-content';

/** First on a page, seen once it has the focus: past the navigation, which is the same on every page. */
export function SkipLink() {
  return (
    <a
      href={`#${MAIN_ID}`}
      className="fixed start-3 top-3 z-10 me-3 -translate-y-20 rounded-md bg-accent px-3 py-2 font-medium text-on-accent focus:translate-y-0"
      onClick={(event) => {
        // The hash is the route of these pages.
        event.preventDefault();
        const main = document.getElementById(MAIN_ID);
        if (main) handFocus(main);
      }}
    >
      {t('base_skip')}
    </a>
  );
}
