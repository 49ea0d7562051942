import { useState } from 'react';
import type { SessionField } from '../../apply/session.ts';
import { t } from '../../i18n.ts';
import { Button } from '../base/Button.tsx';
import { Select } from '../base/Select.tsx';
import { filesFor } from './FileSwitch.tsx';
import { ProblemNotice } from './Frame.tsx';
import type { ReviewContext } from './reviewContext.ts';
import { useRun } from './useRun.ts';

/** Attaches one of the stored files. */
export function FileForm({ field, context }: { field: SessionField; context: ReviewContext }) {
  const { actions } = context;
  const files = filesFor(field, context.files);
  // A letter that was not plainly meant must be chosen, not only waved through.
  const proposed = files.find(({ kind }) => kind === 'resume')?.id ?? null;
  const [fileId, setFileId] = useState(field.source?.kind === 'file' ? field.source.id : proposed);
  const { run, isRunning, problem } = useRun();
  if (files.length === 0) {
    return (
      <div className="flex flex-col items-start gap-2">
        <p className="text-muted">{t('panel_fileNone')}</p>
        <Button size="small" onPress={() => void actions.openOptions('files')}>
          {t('panel_openOptions')}
        </Button>
      </div>
    );
  }
  return (
    <div className="flex min-w-0 flex-col gap-2">
      <Select
        label={t('panel_fileChoose')}
        choices={files.map(({ id, label, name }) => ({
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
          onPress={() => {
            if (fileId !== null) void run(() => actions.attach(field.description.key, fileId));
          }}
        >
          {t('panel_fileAttach')}
        </Button>
      </div>
    </div>
  );
}
