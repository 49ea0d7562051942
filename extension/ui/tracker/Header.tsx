import {
  BellRing,
  CalendarDays,
  CalendarPlus,
  Download,
  Ellipsis,
  type LucideIcon,
  Plus,
  Settings,
  SquareKanban,
  Table2,
  Upload,
} from 'lucide-react';
import { t } from '../../i18n.ts';
import { cx } from '../base/classes.ts';
import { Menu } from '../base/Menu.tsx';
import { type TrackerRoute, trackerHref, VIEWS, type View } from './routes.ts';

const ICON = {
  board: SquareKanban,
  table: Table2,
  calendar: CalendarDays,
} satisfies Record<View, LucideIcon>;

export type HeaderActions = {
  exportCsv: () => void;
  exportIcs: () => void;
  openReminders: () => void;
  openOptions: () => void;
};

/** The views, and what is done with the whole list. */
export function Header({ route, actions }: { route: TrackerRoute; actions: HeaderActions }) {
  return (
    <header className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-line bg-surface px-4 py-2">
      <p className="flex-1 text-15 font-semibold md:flex-none">{t('tracker_name')}</p>
      <nav
        aria-label={t('tracker_views')}
        className="order-last min-w-0 basis-full md:order-none md:flex-1 md:basis-auto"
      >
        <ul className="flex flex-wrap gap-1">
          {VIEWS.map((view) => {
            const Icon = ICON[view];
            const isHere = view === route.view;
            return (
              <li key={view}>
                <a
                  href={trackerHref({ view })}
                  aria-current={isHere ? 'page' : undefined}
                  className={cx(
                    'flex items-center gap-1.5 rounded-md px-2 py-1.5',
                    isHere
                      ? 'bg-accent-soft font-semibold text-accent'
                      : 'text-ink hover:bg-sunken',
                  )}
                >
                  <Icon aria-hidden size="1rem" className="shrink-0" />
                  {t(`tracker_${view}`)}
                </a>
              </li>
            );
          })}
        </ul>
      </nav>
      <a
        href={trackerHref({ view: 'new' })}
        className="inline-flex min-h-8 items-center gap-1.5 rounded-md bg-accent px-3 py-1 font-medium text-on-accent hover:bg-accent-hover"
      >
        <Plus aria-hidden size="1rem" />
        {t('popup_add')}
      </a>
      <Menu
        icon={Ellipsis}
        label={t('tracker_menu')}
        entries={[
          {
            id: 'import',
            label: t('tracker_import'),
            icon: Upload,
            onAction: () => {
              location.hash = trackerHref({ view: 'import' });
            },
          },
          {
            id: 'csv',
            label: t('tracker_exportCsv'),
            icon: Download,
            onAction: actions.exportCsv,
          },
          {
            id: 'ics',
            label: t('tracker_exportIcs'),
            icon: CalendarPlus,
            onAction: actions.exportIcs,
          },
          {
            id: 'reminders',
            label: t('tracker_reminders'),
            icon: BellRing,
            onAction: actions.openReminders,
          },
          {
            id: 'options',
            label: t('popup_options'),
            icon: Settings,
            onAction: actions.openOptions,
          },
        ]}
      />
    </header>
  );
}
