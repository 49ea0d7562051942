import type { CalendarDate } from '@internationalized/date';
import type { Application } from '@jobai/shared/application';
import { useId } from 'react';
import { CalendarCell } from 'react-aria-components/Calendar';
import { t } from '../../i18n.ts';
import { cx } from '../base/classes.ts';

const SHOWN = 3;
const labelOf = (row: Application) => row.nextStep || row.title;

/** A day of the month: its number, what is due, and how much more. Read out as the date, described by what is due. */
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
  const ground = day <= today ? 'bg-needs-soft text-needs' : 'bg-draft-soft text-draft';
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
              <span id={countId} hidden>
                {t('tracker_dueCount', entries.length)}:{' '}
                {entries.slice(0, SHOWN).map(labelOf).join(', ')}
              </span>
              <Mark
                text={String(entries.length)}
                className={cx('font-medium tabular-nums md:hidden', ground)}
              />
              {entries.slice(0, SHOWN).map((row) => (
                <Mark
                  key={row.id}
                  text={labelOf(row)}
                  className={cx('hidden truncate md:block', ground)}
                />
              ))}
              {entries.length > SHOWN && (
                <Mark
                  text={t('tracker_moreThatDay', entries.length - SHOWN)}
                  className="hidden text-muted md:block"
                />
              )}
            </>
          )}
        </>
      )}
    </CalendarCell>
  );
}

/** Drawn, not written: the day's button is named by its date, and what is due describes it. */
function Mark({ text, className }: { text: string; className: string }) {
  return (
    <span
      aria-hidden
      data-text={text}
      className={cx('rounded-sm px-1 text-12 before:content-[attr(data-text)]', className)}
    />
  );
}
