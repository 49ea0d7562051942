import { t } from '../../../i18n.ts';
import { CSV_COLUMNS } from '../../../tracker/csv/columns.ts';
import type { Mapping } from '../../../tracker/csv/read.ts';
import { Card } from '../../base/Card.tsx';
import { Section } from '../../base/Section.tsx';
import { Select } from '../../base/Select.tsx';

const NONE = '';

/** Which column of the file is what, with what its first row says there. */
export function ImportMapping({
  headings,
  example,
  mapping,
  onChange,
}: {
  headings: readonly string[];
  example: readonly string[];
  mapping: Mapping;
  onChange: (mapping: Mapping) => void;
}) {
  const choices = [
    { value: NONE, label: t('tracker_columnNone') },
    ...headings.map((heading, n) => ({
      value: String(n),
      label: heading || t('tracker_columnNumber', n + 1),
    })),
  ];
  return (
    <Section title={t('tracker_mapping')}>
      <Card>
        <div className="grid grid-cols-1 gap-3 sm:grid-cols-2 lg:grid-cols-3">
          {CSV_COLUMNS.map((column) => {
            const at = mapping[column];
            const said = at === null ? '' : (example[at]?.trim().slice(0, 60) ?? '');
            return (
              <Select
                key={column}
                label={t(`tracker_csv_${column}`)}
                description={said && t('tracker_columnExample', said)}
                isRequired={column === 'company' || column === 'title'}
                choices={choices}
                value={at === null ? NONE : String(at)}
                onChange={(value) =>
                  onChange({ ...mapping, [column]: value === NONE ? null : Number(value) })
                }
              />
            );
          })}
        </div>
      </Card>
    </Section>
  );
}
