import { Check, FileText, Star, Trash2, Upload } from 'lucide-react';
import { useState } from 'react';
import { DropZone } from 'react-aria-components/DropZone';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import type { FileInfo } from '../../../db/files.ts';
import { t } from '../../../i18n.ts';
import { Badge } from '../../base/Badge.tsx';
import { Button } from '../../base/Button.tsx';
import { Card } from '../../base/Card.tsx';
import { EmptyState } from '../../base/EmptyState.tsx';
import { IconButton } from '../../base/IconButton.tsx';
import { Notice } from '../../base/Notice.tsx';
import { TextField } from '../../base/TextField.tsx';
import { PageHead } from '../PageHead.tsx';
import { sizeText } from '../sizeText.ts';

export type FileActions = {
  /** Resolves to what is wrong with the file, or null. */
  add: (file: File) => Promise<string | null>;
  label: (id: string, label: string) => void;
  makeDefault: (id: string) => void;
  remove: (file: FileInfo) => void;
};

/** Takes a résumé by button or drop. */
export function FileDrop({ add, accept }: Pick<FileActions, 'add'> & { accept: string[] }) {
  const [fault, setFault] = useState<string | null>(null);
  const take = async (file: File) => {
    const problem = await add(file);
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
        className="flex flex-col items-center gap-2 rounded-lg border border-dashed border-control bg-surface px-4 py-5 text-center data-[drop-target]:border-accent data-[drop-target]:bg-accent-soft"
      >
        <p className="text-muted">{t('options_filesDrop')}</p>
        <FileTrigger
          acceptedFileTypes={accept}
          onSelect={(files) => {
            const file = files?.[0];
            if (file) void take(file);
          }}
        >
          <Button icon={Upload}>{t('options_filesAdd')}</Button>
        </FileTrigger>
      </DropZone>
      {fault && (
        <Notice tone="refused" isUrgent>
          {fault}
        </Notice>
      )}
    </>
  );
}

export function FilesPage({
  files,
  accept,
  actions,
}: {
  files: readonly FileInfo[];
  accept: string[];
  actions: FileActions;
}) {
  return (
    <>
      <PageHead title={t('options_files')} text={t('options_filesText')} />
      <FileDrop add={actions.add} accept={accept} />
      {files.length === 0 ? (
        <EmptyState icon={FileText} title={t('options_filesEmpty')}>
          {t('options_filesEmptyText')}
        </EmptyState>
      ) : (
        <Card flush>
          <ul className="divide-y divide-line">
            {files.map((file) => (
              <FileRow key={file.id} file={file} actions={actions} />
            ))}
          </ul>
        </Card>
      )}
    </>
  );
}

function FileRow({ file, actions }: { file: FileInfo; actions: FileActions }) {
  const [label, setLabel] = useState(file.label);
  const isChanged = label.trim() !== file.label && label.trim() !== '';
  const keep = () => isChanged && actions.label(file.id, label);
  return (
    <li className="flex flex-wrap items-start gap-x-4 gap-y-2 p-3">
      <FileText aria-hidden size={20} className="mt-6 shrink-0 text-muted" />
      <div className="flex min-w-0 flex-1 basis-60 flex-col gap-1">
        <div className="flex items-end gap-1">
          <div className="min-w-0 flex-1">
            <TextField
              label={t('options_fileLabel')}
              value={label}
              maxLength={300}
              onChange={setLabel}
              onBlur={keep}
            />
          </div>
          {isChanged && <IconButton icon={Check} label={t('options_fileKeep')} onPress={keep} />}
        </div>
        <p className="text-12 text-muted">
          <span dir="auto">{file.name}</span> · {sizeText(file.size)} ·{' '}
          {new Date(file.addedAt).toLocaleDateString()}
        </p>
      </div>
      <div className="flex items-center gap-2 self-center">
        {file.isDefault ? (
          <Badge tone="verified" icon={Star}>
            {t('options_fileDefault')}
          </Badge>
        ) : (
          <Button size="small" onPress={() => actions.makeDefault(file.id)}>
            {t('options_fileMakeDefault')}
          </Button>
        )}
        <IconButton
          icon={Trash2}
          label={t('options_fileRemove', file.label)}
          onPress={() => actions.remove(file)}
        />
      </div>
    </li>
  );
}
