import { Download, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { StoreCounts } from '../../../db/erase.ts';
import type { BrokenRow } from '../../../db/rows.ts';
import { t } from '../../../i18n.ts';
import { Button } from '../../base/Button.tsx';
import { Card } from '../../base/Card.tsx';
import { Dialog } from '../../base/Dialog.tsx';
import { Notice } from '../../base/Notice.tsx';
import { Section } from '../../base/Section.tsx';
import { TextField } from '../../base/TextField.tsx';
import { PageHead } from '../PageHead.tsx';

/** What a person knows by name; the rest (open pages, sessions, settings) is counted together. */
const NAMED = ['profile', 'files', 'answers', 'applications', 'receipts'] as const;

function countLines(counts: StoreCounts): { name: string; count: number }[] {
  const named = NAMED.map((id) => ({ name: t(`options_store_${id}`), count: counts[id] ?? 0 }));
  const others = Object.entries(counts)
    .filter(([id]) => !NAMED.some((each) => each === id))
    .reduce((sum, [, count]) => sum + count, 0);
  return [...named, { name: t('options_store_others'), count: others }];
}

export type DataActions = {
  exportAll: () => void;
  /** Resolves to what was there, or null when it failed (the toast has said so). */
  eraseAll: () => Promise<StoreCounts | null>;
};

export function DataPage({
  counts,
  broken,
  actions,
}: {
  counts: StoreCounts;
  broken: readonly BrokenRow[];
  actions: DataActions;
}) {
  const [isAsking, setIsAsking] = useState(false);
  const [erased, setErased] = useState<StoreCounts | null>(null);
  return (
    <>
      <PageHead title={t('options_data')} text={t('options_dataText')} />
      {erased && (
        <Notice tone="verified" isUrgent title={t('options_erased')}>
          {countLines(erased)
            .map(({ name, count }) => t('import_counted', name, count))
            .join(' · ')}
        </Notice>
      )}
      {broken.length > 0 && (
        <Notice tone="refused" title={t('options_brokenTitle', broken.length)}>
          <p>{t('options_brokenText')}</p>
          <ul className="mt-1 list-disc ps-4">
            {broken.slice(0, 20).map((row) => (
              <li key={`${row.store}:${row.id}`}>
                {row.store} {row.id}: {row.problem}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <Section title={t('options_dataKept')}>
        <Card>
          <dl className="grid max-w-sm grid-cols-[1fr_auto] gap-x-4 gap-y-1">
            {countLines(counts).map(({ name, count }) => (
              <div key={name} className="contents">
                <dt className="text-muted">{name}</dt>
                <dd className="text-end tabular-nums">{count}</dd>
              </div>
            ))}
          </dl>
        </Card>
      </Section>
      <Section title={t('options_exportTitle')}>
        <p className="max-w-lg text-muted">{t('options_exportText')}</p>
        <div>
          <Button icon={Download} onPress={actions.exportAll}>
            {t('options_export')}
          </Button>
        </div>
      </Section>
      <Section title={t('options_eraseTitle')}>
        <p className="max-w-lg text-muted">{t('options_eraseText')}</p>
        <div>
          <Button variant="danger" icon={Trash2} onPress={() => setIsAsking(true)}>
            {t('options_erase')}
          </Button>
        </div>
      </Section>
      {isAsking && (
        <EraseDialog
          onClose={() => setIsAsking(false)}
          onErase={async () => {
            setIsAsking(false);
            setErased(await actions.eraseAll());
          }}
        />
      )}
    </>
  );
}

function EraseDialog({ onClose, onErase }: { onClose: () => void; onErase: () => void }) {
  const [typed, setTyped] = useState('');
  const word = t('options_eraseWord');
  return (
    <Dialog
      role="alertdialog"
      isOpen
      title={t('options_eraseAsk')}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('base_cancel')}</Button>
          <Button variant="danger" isDisabled={typed.trim() !== word} onPress={onErase}>
            {t('options_erase')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-3">
        <p>{t('options_eraseWarning')}</p>
        <TextField
          label={t('options_eraseType', word)}
          value={typed}
          onChange={setTyped}
          autoFocus
          autoComplete="off"
        />
      </div>
    </Dialog>
  );
}
