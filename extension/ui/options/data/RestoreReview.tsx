import { useState } from 'react';
import type { Checked, RowProblem } from '../../../backup/check.ts';
import type { RestoreMode, StoreEffect } from '../../../backup/plan.ts';
import type { BrokenRow } from '../../../db/rows.ts';
import { type TextKey, t } from '../../../i18n.ts';
import { Button } from '../../base/Button.tsx';
import { Card } from '../../base/Card.tsx';
import { Checkbox, RadioGroup } from '../../base/Choices.tsx';
import { Notice } from '../../base/Notice.tsx';
import { instantText } from '../../dates.ts';

export type Effects = Record<string, StoreEffect>;

/** In the order a person thinks of them. */
const STORES = ['profile', 'files', 'answers', 'applications', 'receipts', 'sessions'] as const;
const KINDS = ['added', 'updated', 'kept', 'removed'] as const;
const BROKEN_SHOWN = 20;

/** "3 new · 1 replaced". */
export function effectText(effect: StoreEffect | undefined): string {
  const said = KINDS.filter((kind) => effect?.[kind]).map((kind) =>
    t(`keep_effect_${kind}`, effect?.[kind] ?? 0),
  );
  return said.join(' · ') || t('keep_effect_none');
}

const storeName = (store: string) =>
  STORES.some((one) => one === store) ? t(`options_store_${store}` as TextKey) : store;

/** What the person may know the row by. */
function rowName({ raw, id }: BrokenRow): string {
  const row: Record<string, unknown> = typeof raw === 'object' && raw !== null ? { ...raw } : {};
  const words = [row.company, row.title, row.label ?? row.name];
  const name = words.filter((word) => typeof word === 'string' && word !== '').join(' · ');
  return (name || id).slice(0, 80);
}

const PROBLEM = {
  unknownStore: 'keep_row_unknownStore',
  noId: 'keep_row_noId',
  fileBytes: 'keep_row_fileBytes',
} satisfies Record<RowProblem, TextKey>;

/** Where no code says it, the schema's own words do: the value's place and what is wrong with it. */
function problemText({ problem }: BrokenRow): string {
  return problem in PROBLEM ? t(PROBLEM[problem as RowProblem]) : problem;
}

/** What is in a backup and what restoring it would do; nothing happened yet. */
export function RestoreReview({
  name,
  checked,
  effects,
  hasData,
  syncsWith,
  onRestore,
  onDiscard,
}: {
  name: string;
  checked: Checked;
  effects: Record<RestoreMode, Effects>;
  hasData: boolean;
  syncsWith: string | null;
  onRestore: (choice: { mode: RestoreMode; withCopy: boolean }) => void;
  onDiscard: () => void;
}) {
  const [mode, setMode] = useState<RestoreMode>(hasData ? 'add' : 'replace');
  const [withCopy, setWithCopy] = useState(true);
  // With nothing here there is nothing to lose, and the settings come along.
  const isReplacing = hasData && mode === 'replace';
  const { backup, broken, rows, leftBehind } = checked;
  const total = Object.values(rows).reduce((sum, some) => sum + some.length, 0);
  const made = [
    t('keep_madeOn', instantText(backup.exportedAt)),
    backup.product === null ? t('keep_madeByOld') : t('keep_madeBy', backup.product),
    ...(checked.isUpgraded ? [t('keep_upgraded')] : []),
  ];
  return (
    <Card>
      <div className="flex flex-col gap-3">
        <div>
          <h3 className="font-semibold">{name}</h3>
          <p className="text-muted">{made.join(', ')}</p>
        </div>
        {total === 0 && <Notice tone="needs">{t('keep_nothing')}</Notice>}
        <ul className="flex max-w-md flex-col divide-y divide-line">
          {STORES.map((store) => (
            <li key={store} className="flex flex-wrap items-baseline gap-x-4 py-1">
              <span className="min-w-0 flex-1 basis-40">{storeName(store)}</span>
              <span className="tabular-nums">{t('keep_inFile', rows[store]?.length ?? 0)}</span>
              <span className="w-full text-12 text-muted tabular-nums">
                {effectText(effects[mode][store])}
              </span>
            </li>
          ))}
        </ul>
        {leftBehind > 0 && <p className="text-muted">{t('keep_leftBehind', leftBehind)}</p>}
        {broken.length > 0 && <Broken rows={broken} />}
        {hasData && total > 0 && (
          <RadioGroup<RestoreMode>
            label={t('keep_mode')}
            value={mode}
            onChange={setMode}
            choices={[
              { value: 'add', label: t('keep_add') },
              { value: 'replace', label: t('keep_replace') },
            ]}
            description={t(mode === 'add' ? 'keep_addText' : 'keep_replaceText')}
          />
        )}
        {isReplacing && syncsWith && (
          <Notice tone="needs">{t('keep_replaceComesBack', syncsWith)}</Notice>
        )}
        {isReplacing && (
          <Checkbox isSelected={withCopy} onChange={setWithCopy}>
            {t('keep_copyFirst')}
          </Checkbox>
        )}
        <div className="flex flex-wrap gap-2">
          <Button onPress={onDiscard}>{t('import_discard')}</Button>
          {total > 0 && (
            <Button
              variant={isReplacing ? 'danger' : 'primary'}
              onPress={() => onRestore({ mode, withCopy: isReplacing && withCopy })}
            >
              {t(isReplacing ? 'keep_restoreReplace' : 'keep_restore')}
            </Button>
          )}
        </div>
      </div>
    </Card>
  );
}

function Broken({ rows }: { rows: readonly BrokenRow[] }) {
  return (
    <Notice tone="refused" title={t('keep_broken', rows.length)}>
      <p>{t('keep_brokenText')}</p>
      <ul className="mt-1 list-disc ps-4">
        {rows.slice(0, BROKEN_SHOWN).map((row, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows without an id have nothing else, and the list never changes.
          <li key={at}>
            {storeName(row.store)} <span dir="auto">{rowName(row)}</span>: {problemText(row)}
          </li>
        ))}
      </ul>
      {rows.length > BROKEN_SHOWN && <p>{t('import_more', rows.length - BROKEN_SHOWN)}</p>}
    </Notice>
  );
}
