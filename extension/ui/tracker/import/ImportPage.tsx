import type { Application } from '@jobai/shared/application';
import { useMemo, useState } from 'react';
import { t } from '../../../i18n.ts';
import { planImport } from '../../../tracker/csv/plan.ts';
import {
  type CsvFault,
  type CsvTable,
  decodeCsv,
  guessMapping,
  MAX_CSV_BYTES,
  type Mapping,
  readCsv,
} from '../../../tracker/csv/read.ts';
import { Button } from '../../base/Button.tsx';
import { Card } from '../../base/Card.tsx';
import { FileField } from '../../base/FileField.tsx';
import { PageHead } from '../../options/PageHead.tsx';
import { ImportMapping } from './ImportMapping.tsx';
import { ImportRows } from './ImportRows.tsx';

type Read = { name: string } & ({ fault: CsvFault } | { table: CsvTable; mapping: Mapping });

async function read(file: File): Promise<Read> {
  if (file.size > MAX_CSV_BYTES) return { name: file.name, fault: 'csvTooLarge' };
  const table = readCsv(decodeCsv(await file.arrayBuffer()));
  if (typeof table === 'string') return { name: file.name, fault: table };
  return { name: file.name, table, mapping: guessMapping(table.headings) };
}

/** A spreadsheet becomes entries: choose, say what its columns are, see what becomes of each row, take it. */
export function ImportPage({
  rows,
  onTake,
  onClose,
}: {
  rows: readonly Application[];
  /** Resolves to false when nothing was stored. */
  onTake: (entries: Application[]) => Promise<boolean>;
  onClose: () => void;
}) {
  const [file, setFile] = useState<Read | null>(null);
  const table = file && 'table' in file ? file : null;
  // The rows of this moment: taking them makes them known, which is no news while the page closes.
  const planned = useMemo(
    () => (table ? planImport(table.table, table.mapping, rows, new Date()) : []),
    [table, rows],
  );
  const entries = planned.flatMap((row) => (row.outcome === 'new' ? [row.entry] : []));
  return (
    <div className="flex max-w-xl flex-col gap-4">
      <PageHead title={t('tracker_import')} text={t('tracker_importText')} />
      <Card>
        <div className="max-w-sm">
          <FileField
            label={t('tracker_importFile')}
            accept={['.csv', '.tsv', 'text/csv', 'text/tab-separated-values']}
            fileName={file?.name ?? null}
            error={file && 'fault' in file ? t(`tracker_${file.fault}`) : undefined}
            onSelect={(chosen) => void read(chosen).then(setFile)}
          />
        </div>
      </Card>
      {table && (
        <>
          <ImportMapping
            headings={table.table.headings}
            example={table.table.rows[0]?.cells ?? []}
            mapping={table.mapping}
            onChange={(mapping) => setFile({ ...table, mapping })}
          />
          <ImportRows planned={planned} />
          <div className="sticky bottom-0 flex flex-wrap justify-end gap-2 border-t border-line bg-canvas py-3">
            <Button onPress={onClose}>{t('base_cancel')}</Button>
            <Button
              variant="primary"
              isDisabled={entries.length === 0}
              onPress={async () => {
                if (await onTake(entries)) onClose();
              }}
            >
              {t('tracker_take', entries.length.toLocaleString())}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
