import {
  Bot,
  Database,
  FileText,
  Globe,
  Info,
  type LucideIcon,
  MessageSquareQuote,
  ReceiptText,
  RefreshCw,
  SquareKanban,
  UserRound,
  UserRoundCog,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'react-aria-components/Link';
import { t } from '../../i18n.ts';
import { cx } from '../base/classes.ts';
import { MAIN_ID, SkipLink } from '../base/SkipLink.tsx';
import { hrefOf, PAGES, type Page, type Route } from './routes.ts';

const ICON = {
  profile: UserRound,
  files: FileText,
  answers: MessageSquareQuote,
  receipts: ReceiptText,
  account: UserRoundCog,
  sync: RefreshCw,
  assistant: Bot,
  sites: Globe,
  data: Database,
  about: Info,
} satisfies Record<Page, LucideIcon>;

/** A page of its own beside the options. */
const TRACKER = '/tracker.html';

const routeTo = (page: Page): Route => (page === 'receipts' ? { page, id: null } : { page });

/** Navigation beside the page; above it where the window is narrow. */
export function Shell({ current, children }: { current: Route['page']; children: ReactNode }) {
  return (
    <div className="mx-auto flex max-w-xl flex-col gap-x-8 px-4 py-4 md:flex-row md:py-8">
      <SkipLink />
      <nav
        aria-label={t('options_navigation')}
        className="flex shrink-0 flex-col gap-2 pb-4 md:sticky md:top-8 md:w-48 md:self-start md:pb-0"
      >
        <p className="px-2 text-15 font-semibold">{t('extName')}</p>
        <ul className="flex flex-wrap gap-1 md:flex-col">
          {PAGES.map((page) => {
            const Icon = ICON[page];
            return (
              <li key={page}>
                <Link
                  href={hrefOf(routeTo(page))}
                  aria-current={page === current ? 'page' : undefined}
                  className={cx(
                    'flex items-center gap-2 rounded-md px-2 py-1.5',
                    page === current
                      ? 'bg-accent-soft font-semibold text-accent'
                      : 'text-ink data-[hovered]:bg-sunken',
                  )}
                >
                  <Icon aria-hidden size="1rem" className="shrink-0" />
                  {t(`options_${page}`)}
                </Link>
              </li>
            );
          })}
          <li className="md:mt-2 md:border-t md:border-line md:pt-2">
            <a
              href={TRACKER}
              className="flex items-center gap-2 rounded-md px-2 py-1.5 text-ink hover:bg-sunken"
            >
              <SquareKanban aria-hidden size="1rem" className="shrink-0" />
              {t('options_tracker')}
            </a>
          </li>
        </ul>
      </nav>
      <main id={MAIN_ID} className="flex min-w-0 flex-1 flex-col gap-4 pb-24">
        {children}
      </main>
    </div>
  );
}
