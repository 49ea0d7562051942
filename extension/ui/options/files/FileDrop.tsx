import type { FileKind } from '@jobai/shared/files';
import { Upload } from 'lucide-react';
import { useState } from 'react';
import { DropZone } from 'react-aria-components/DropZone';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { t } from '../../../i18n.ts';
import { Button } from '../../base/Button.tsx';
import { Notice } from '../../base/Notice.tsx';

const ADD = { resume: 'variants_addResume', letter: 'variants_addLetter' } as const;

/** Takes files of one kind by button or drop. */
export function FileDrop({
  kind,
  add,
  accept,
}: {
  kind: FileKind;
  /** Resolves to what is wrong with the file, or null. */
  add: (file: File, kind: FileKind) => Promise<string | null>;
  accept: string[];
}) {
  const [fault, setFault] = useState<string | null>(null);
  const take = async (file: File) => {
    const problem = await add(file, kind);
    setFault(problem && t('options_fileRefused', file.name, problem));
  };
  return (
    <>
      <DropZone
        getDropOperation={() => 'copy'}
        onDrop={async (event) => {
          for (const item of event.items)
            if (item.kind === 'file') await take(await item.getFile());
        }}
        className="flex flex-wrap items-center justify-center gap-x-4 gap-y-2 rounded-lg border border-dashed border-control bg-surface px-4 py-3 text-center data-[drop-target]:border-accent data-[drop-target]:bg-accent-soft"
      >
        <FileTrigger
          acceptedFileTypes={accept}
          onSelect={(files) => {
            const file = files?.[0];
            if (file) void take(file);
          }}
        >
          <Button icon={Upload}>{t(ADD[kind])}</Button>
        </FileTrigger>
        <p className="text-12 text-muted">{t('options_filesDrop')}</p>
      </DropZone>
      {fault && (
        <Notice tone="refused" isUrgent>
          {fault}
        </Notice>
      )}
    </>
  );
}
