import { ClipboardPaste, FileUp } from 'lucide-react';
import { useState } from 'react';
import { DropZone } from 'react-aria-components/DropZone';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { t } from '../../../i18n.ts';
import { type ImportError, MAX_IMPORT, readJsonResume } from '../../../profile/importResume.ts';
import { Button } from '../../base/Button.tsx';
import { Notice } from '../../base/Notice.tsx';
import { TextArea } from '../../base/TextArea.tsx';
import type { ImportRead } from './ImportReview.tsx';

function errorText(error: ImportError): string {
  if ('line' in error) return t(`import_error_${error.code}`, error.line, error.column);
  return t(`import_error_${error.code}`);
}

/** Takes a JSON Resume by file, drop or paste and hands on what was read; nothing is stored here. */
export function ImportBox({ onRead }: { onRead: (read: ImportRead) => void }) {
  const [isPasting, setIsPasting] = useState(false);
  const [pasted, setPasted] = useState('');
  const [error, setError] = useState<string | null>(null);

  function read(text: string) {
    const result = readJsonResume(text);
    if ('error' in result) {
      setError(errorText(result.error));
      return;
    }
    setError(null);
    onRead(result);
  }

  async function readFile(file: File) {
    if (/\.(pdf|docx?|rtf)$/i.test(file.name)) setError(t('import_notJson', file.name));
    // Characters take at least a byte each, so a larger file need not be read to be refused.
    else if (file.size > MAX_IMPORT * 4) setError(t('import_error_tooLarge'));
    else read(await file.text());
  }

  return (
    <div className="flex flex-col gap-3">
      <DropZone
        getDropOperation={() => 'copy'}
        onDrop={async (event) => {
          const item = event.items.find((each) => each.kind === 'file');
          if (item) await readFile(await item.getFile());
        }}
        className="flex flex-col items-center gap-2 rounded-lg border border-dashed border-control bg-surface px-4 py-5 text-center data-[drop-target]:border-accent data-[drop-target]:bg-accent-soft"
      >
        <p className="text-muted">{t('import_drop')}</p>
        <div className="flex flex-wrap justify-center gap-2">
          <FileTrigger
            acceptedFileTypes={['.json', 'application/json']}
            onSelect={(files) => {
              const file = files?.[0];
              if (file) void readFile(file);
            }}
          >
            <Button icon={FileUp}>{t('import_choose')}</Button>
          </FileTrigger>
          <Button icon={ClipboardPaste} onPress={() => setIsPasting(true)}>
            {t('import_paste')}
          </Button>
        </div>
      </DropZone>
      {isPasting && (
        <div className="flex flex-col items-start gap-2">
          <div className="w-full">
            <TextArea
              label={t('import_pasteLabel')}
              value={pasted}
              onChange={setPasted}
              rows={6}
              autoFocus
            />
          </div>
          <Button isDisabled={!pasted.trim()} onPress={() => read(pasted)}>
            {t('import_read')}
          </Button>
        </div>
      )}
      {error && (
        <Notice tone="refused" isUrgent title={t('import_failed')}>
          {error}
        </Notice>
      )}
    </div>
  );
}
