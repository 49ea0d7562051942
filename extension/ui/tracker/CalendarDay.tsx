import type { CalendarDate } from '@internationalized/date';
import type { Application } from '@jobai/shared/application';
import { useId } from 'react';
import { CalendarCell } from 'react-aria-components/Calendar';
import { t } from '../../i18n.ts';
import { cx } from '../base/classes.ts';

const SHOWN = 3;

/** A day of the month: its number, what is due, and how much more. Read out as the date and the count. */
export function CalendarDay({
  date,
  today,
  entries,
}: {
  date: CalendarDate;
  today: string;
  entries: readonly Application[];
}) {
  const countId = useId();
  const day = date.toString();
  const isPast = day < today;
  return (
    <CalendarCell
      date={date}
      aria-describedby={entries.length > 0 ? countId : undefined}
      className={({ isSelected, isOutsideMonth }) =>
        cx(
          'flex min-h-12 w-full flex-col gap-0.5 rounded-md border p-1 text-start md:min-h-24',
          isOutsideMonth && 'hidden',
          isSelected
            ? 'border-accent bg-accent-soft'
            : 'border-line bg-surface data-[hovered]:bg-sunken',
        )
      }
    >
      {({ formattedDate }) => (
        <>
          <span
            className={cx(
              'inline-flex size-5 items-center justify-center rounded-full text-12 tabular-nums',
              day === today ? 'bg-accent font-semibold text-on-accent' : 'text-ink',
            )}
          >
            {formattedDate}
          </span>
          {entries.length > 0 && (
            <>
              <span id={countId} className="sr-only">
                {t('tracker_dueCount', entries.length)}
              </span>
              <span
                aria-hidden
                className={cx(
                  'rounded-sm px-1 text-12 font-medium tabular-nums md:hidden',
                  isPast ? 'bg-needs-soft text-needs' : 'bg-draft-soft text-draft',
                )}
              >
                {entries.length}
              </span>
              {entries.slice(0, SHOWN).map((row) => (
                <span
                  key={row.id}
                  aria-hidden
                  dir="auto"
                  className={cx(
                    'hidden truncate rounded-sm px-1 text-12 md:block',
                    isPast || day === today
                      ? 'bg-needs-soft text-needs'
                      : 'bg-draft-soft text-draft',
                  )}
                >
                  {row.nextStep || row.title}
                </span>
              ))}
              {entries.length > SHOWN && (
                <span aria-hidden className="hidden px-1 text-12 text-muted md:block">
                  {t('tracker_moreThatDay', entries.length - SHOWN)}
                </span>
              )}
            </>
          )}
        </>
      )}
    </CalendarCell>
  );
}
