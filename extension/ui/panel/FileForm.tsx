import { useState } from 'react';
import type { SessionField } from '../../apply/session.ts';
import { t } from '../../i18n.ts';
import { Button } from '../base/Button.tsx';
import { Select } from '../base/Select.tsx';
import { ProblemNotice } from './Frame.tsx';
import type { ReviewContext } from './reviewContext.ts';
import { useRun } from './useRun.ts';

/** Attaches one of the stored files. */
export function FileForm({
  field,
  context,
  onCancel,
  onSaved,
}: {
  field: SessionField;
  context: ReviewContext;
  onCancel?: () => void;
  onSaved?: () => void;
}) {
  const { actions, resumes } = context;
  const [fileId, setFileId] = useState(
    field.source?.kind === 'file' ? field.source.id : (resumes[0]?.id ?? null),
  );
  const { run, isRunning, problem } = useRun();
  if (resumes.length === 0) {
    return (
      <div className="flex flex-col items-start gap-2">
        <p className="text-muted">{t('panel_fileNone')}</p>
        <Button size="small" onPress={() => void actions.openOptions()}>
          {t('panel_openOptions')}
        </Button>
      </div>
    );
  }
  return (
    <div className="flex min-w-0 flex-col gap-2">
      <Select
        label={t('panel_fileChoose')}
        choices={resumes.map(({ id, label, name }) => ({
          value: id,
          label: label || name,
          description: name,
        }))}
        value={fileId}
        onChange={setFileId}
      />
      <ProblemNotice problem={problem} />
      <div className="flex flex-wrap gap-2">
        <Button
          size="small"
          isDisabled={fileId === null}
          isPending={isRunning}
          onPress={async () => {
            if (fileId === null) return;
            if (await run(() => actions.attach(field.description.key, fileId))) onSaved?.();
          }}
        >
          {t('panel_fileAttach')}
        </Button>
        {onCancel && (
          <Button variant="quiet" size="small" onPress={onCancel}>
            {t('panel_cancelEdit')}
          </Button>
        )}
      </div>
    </div>
  );
}
