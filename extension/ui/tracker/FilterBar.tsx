import { APPLICATION_STATUSES } from '@jobai/shared/application';
import { t } from '../../i18n.ts';
import type { Filter, Show } from '../../tracker/filter.ts';
import { SearchField } from '../base/SearchField.tsx';
import { Select } from '../base/Select.tsx';
import { PRIORITIES } from './entryDraft.ts';

const SHOWS = ['all', 'open', 'due', 'silent'] as const satisfies readonly Show[];

/** What is shown of all that is tracked. `withStatus`: the board has a column for each already. */
export function FilterBar({
  filter,
  onChange,
  withStatus,
  shown,
  total,
}: {
  filter: Filter;
  onChange: (filter: Filter) => void;
  withStatus: boolean;
  shown: number;
  total: number;
}) {
  const set = (change: Partial<Filter>) => onChange({ ...filter, ...change });
  return (
    <search className="flex flex-wrap items-center gap-2 px-4 py-3">
      <div className="min-w-0 flex-1 basis-full md:max-w-sm md:basis-56">
        <SearchField
          label={t('popup_search')}
          value={filter.query}
          onChange={(query) => set({ query })}
        />
      </div>
      <div className="w-32 min-w-0 flex-none md:w-36">
        <Select
          label={t('tracker_show')}
          hideLabel
          choices={SHOWS.map((value) => ({ value, label: t(`tracker_show_${value}`) }))}
          value={filter.show}
          onChange={(show) => set({ show })}
        />
      </div>
      {withStatus && (
        <div className="w-32 min-w-0 flex-none md:w-36">
          <Select
            label={t('tracker_status')}
            hideLabel
            choices={[
              { value: 'all' as const, label: t('tracker_anyStatus') },
              ...APPLICATION_STATUSES.map((value) => ({ value, label: t(`status_${value}`) })),
            ]}
            value={filter.status}
            onChange={(status) => set({ status })}
          />
        </div>
      )}
      <div className="w-32 min-w-0 flex-none md:w-36">
        <Select
          label={t('tracker_priority')}
          hideLabel
          choices={[
            { value: 'all' as const, label: t('tracker_anyPriority') },
            ...PRIORITIES.map((value) => ({ value, label: t(`tracker_priority_${value}`) })),
          ]}
          value={filter.priority}
          onChange={(priority) => set({ priority })}
        />
      </div>
      <p role="status" className="text-12 tabular-nums text-muted">
        {t('tracker_shown', shown.toLocaleString(), total.toLocaleString())}
      </p>
    </search>
  );
}
