import { FolderUp, RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import type { Checked } from '../../../backup/check.ts';
import type { RestoreMode, StoreEffect } from '../../../backup/plan.ts';
import { t } from '../../../i18n.ts';
import { Button } from '../../base/Button.tsx';
import { Notice } from '../../base/Notice.tsx';
import { Section } from '../../base/Section.tsx';
import { Skeleton } from '../../base/Skeleton.tsx';
import { faultText } from '../faultText.ts';
import { type Effects, effectText, RestoreReview } from './RestoreReview.tsx';

export type RestoreActions = {
  /** Rejects with why the file cannot be restored. */
  read: (file: File) => Promise<{ checked: Checked; effects: Record<RestoreMode, Effects> }>;
  /** Resolves to whether it went through (a toast has said why not). `withCopy`: exports what is here first. */
  restore: (
    checked: Checked,
    choice: { name: string; mode: RestoreMode; withCopy: boolean },
  ) => Promise<boolean>;
  undo: () => void;
};

/** What was restored while this page is open, and can be taken back. */
export type RestoredHere = { name: string; effects: Effects };

type Stage =
  | { at: 'idle' }
  | { at: 'busy'; name: string }
  | { at: 'refused'; name: string; fault: unknown }
  | {
      at: 'review';
      name: string;
      checked: Checked;
      effects: Record<RestoreMode, Effects>;
    };

function summed(effects: Effects): StoreEffect {
  const sum = { added: 0, updated: 0, kept: 0, removed: 0 };
  for (const effect of Object.values(effects)) {
    sum.added += effect.added;
    sum.updated += effect.updated;
    sum.kept += effect.kept;
    sum.removed += effect.removed;
  }
  return sum;
}

/** Choosing a backup, looking at what is in it, restoring it, taking that back. */
export function Restore({
  hasData,
  syncsWith,
  restored,
  actions,
}: {
  hasData: boolean;
  /** Whose account keeps the same data; null: nobody's. */
  syncsWith: string | null;
  restored: RestoredHere | null;
  actions: RestoreActions;
}) {
  const [stage, setStage] = useState<Stage>({ at: 'idle' });
  const take = async (file: File) => {
    setStage({ at: 'busy', name: file.name });
    try {
      setStage({ at: 'review', name: file.name, ...(await actions.read(file)) });
    } catch (fault) {
      setStage({ at: 'refused', name: file.name, fault });
    }
  };
  return (
    <Section title={t('keep_restoreTitle')}>
      <p className="max-w-lg text-muted">{t('keep_restoreText')}</p>
      {restored && stage.at === 'idle' && (
        <Notice
          tone="verified"
          isUrgent
          title={t('keep_restored', restored.name)}
          actions={
            <Button size="small" icon={RotateCcw} onPress={actions.undo}>
              {t('keep_undo')}
            </Button>
          }
        >
          <p>{effectText(summed(restored.effects))}</p>
          <p>{t('keep_undoText')}</p>
        </Notice>
      )}
      {stage.at === 'refused' && (
        <Notice tone="refused" isUrgent title={t('keep_readFailed', stage.name)}>
          {faultText(stage.fault)}
        </Notice>
      )}
      {stage.at === 'busy' && (
        <div>
          <p role="status" className="text-muted">
            {t('keep_reading', stage.name)}
          </p>
          <Skeleton rows={4} />
        </div>
      )}
      {stage.at === 'review' ? (
        <RestoreReview
          {...stage}
          hasData={hasData}
          syncsWith={syncsWith}
          onDiscard={() => setStage({ at: 'idle' })}
          onRestore={async (choice) => {
            const done = await actions.restore(stage.checked, { name: stage.name, ...choice });
            if (done) setStage({ at: 'idle' });
          }}
        />
      ) : (
        <div>
          <FileTrigger
            acceptedFileTypes={['.json', 'application/json']}
            onSelect={(files) => {
              const file = files?.[0];
              if (file) void take(file);
            }}
          >
            <Button icon={FolderUp} isDisabled={stage.at === 'busy'}>
              {t('keep_choose')}
            </Button>
          </FileTrigger>
        </div>
      )}
    </Section>
  );
}
