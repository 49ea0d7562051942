import { CalendarDate, parseDate } from '@internationalized/date';
import type { Application } from '@jobai/shared/application';
import { CalendarCheck2, ChevronLeft, ChevronRight } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import {
  Calendar,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  CalendarHeading,
} from 'react-aria-components/Calendar';
import { t } from '../../i18n.ts';
import { byDay, isDue } from '../../tracker/filter.ts';
import { Button as OwnButton } from '../base/Button.tsx';
import { longDay } from '../popup/days.ts';
import { CalendarDay } from './CalendarDay.tsx';
import { EntryList } from './EntryList.tsx';
import type { TrackerActions } from './model.ts';

const STEP =
  'inline-flex size-8 items-center justify-center rounded-md text-muted data-[hovered]:bg-sunken';

/** Due entries by month. The arrow keys walk the days; the chosen day's entries stand beside it. */
export function CalendarView({
  rows,
  today,
  actions,
}: {
  rows: readonly Application[];
  today: string;
  actions: Pick<TrackerActions, 'move'>;
}) {
  const [day, setDay] = useState(today);
  const [focused, setFocused] = useState<CalendarDate>(() => parseDate(today));
  const days = useMemo(() => byDay(rows), [rows]);
  const overdue = useMemo(
    () =>
      rows
        .filter((row) => row.dueOn !== today && isDue(row, today))
        .sort((a, b) => String(a.dueOn).localeCompare(String(b.dueOn))),
    [rows, today],
  );
  const chosen = days.get(day) ?? [];
  return (
    <div className="grid min-h-0 flex-1 grid-cols-1 content-start gap-4 overflow-y-auto px-4 pb-4 lg:grid-cols-[minmax(0,1fr)_20rem]">
      <Calendar
        aria-label={t('tracker_calendarLabel')}
        value={parseDate(day)}
        onChange={(value) => setDay(value.toString())}
        focusedValue={focused}
        onFocusChange={(value) => setFocused(new CalendarDate(value.year, value.month, value.day))}
        className="min-w-0 rounded-lg border border-line bg-surface p-3"
      >
        <div className="flex items-center gap-1 pb-2">
          <CalendarHeading className="me-auto min-w-0 text-15 font-semibold" />
          <div className="shrink-0">
            <OwnButton
              size="small"
              slot={null}
              icon={CalendarCheck2}
              onPress={() => {
                setDay(today);
                setFocused(parseDate(today));
              }}
            >
              {t('tracker_today')}
            </OwnButton>
          </div>
          <Button slot="previous" className={STEP}>
            <ChevronLeft aria-hidden size="1rem" />
          </Button>
          <Button slot="next" className={STEP}>
            <ChevronRight aria-hidden size="1rem" />
          </Button>
        </div>
        <CalendarGrid
          className="w-full table-fixed border-separate border-spacing-0.5"
          weekdayStyle="short"
        >
          <CalendarGridHeader>
            {(name) => (
              <CalendarHeaderCell className="pb-1 text-12 font-medium text-muted">
                {name}
              </CalendarHeaderCell>
            )}
          </CalendarGridHeader>
          <CalendarGridBody>
            {(date) => (
              <CalendarDay date={date} today={today} entries={days.get(date.toString()) ?? []} />
            )}
          </CalendarGridBody>
        </CalendarGrid>
      </Calendar>
      <div className="flex min-w-0 flex-col gap-4">
        <section aria-live="polite" className="flex flex-col gap-1.5">
          <h2 className="font-semibold">{longDay(day)}</h2>
          {chosen.length > 0 ? (
            <EntryList rows={chosen} today={today} actions={actions} />
          ) : (
            <p className="text-muted">{t('tracker_nothingThatDay')}</p>
          )}
        </section>
        {overdue.length > 0 && (
          <section className="flex flex-col gap-1.5">
            <h2 className="font-semibold">{t('tracker_overdueCount', overdue.length)}</h2>
            <EntryList rows={overdue} today={today} actions={actions} />
          </section>
        )}
      </div>
    </div>
  );
}
