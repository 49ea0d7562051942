import { ClipboardPaste, FileUp } from 'lucide-react';
import { useState } from 'react';
import { DropZone } from 'react-aria-components/DropZone';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { t } from '../../../i18n.ts';
import { type ImportError, MAX_IMPORT, readJsonResume } from '../../../profile/importResume.ts';
import { Button } from '../../base/Button.tsx';
import { Notice } from '../../base/Notice.tsx';
import { TextArea } from '../../base/TextArea.tsx';
import { type DocumentRead, IMPORT_ACCEPT, type ReadFile } from './documents.ts';
import type { ImportRead } from './ImportReview.tsx';
import { Reading } from './Reading.tsx';

function errorText(error: ImportError): string {
  if ('line' in error) return t(`import_error_${error.code}`, error.line, error.column);
  return t(`import_error_${error.code}`);
}

type Busy = { name: string; done: number; total: number; stop: AbortController };

/** Takes a résumé by file, drop or paste and hands on what was read; nothing is stored here. */
export function ImportBox({
  read,
  onRead,
  onDocument,
}: {
  read: ReadFile;
  /** A JSON Resume. */
  onRead: (read: ImportRead) => void;
  onDocument: (read: DocumentRead) => void;
}) {
  const [isPasting, setIsPasting] = useState(false);
  const [pasted, setPasted] = useState('');
  const [error, setError] = useState<string | null>(null);
  const [busy, setBusy] = useState<Busy | null>(null);

  function takeJson(text: string) {
    const result = readJsonResume(text);
    if ('error' in result) {
      setError(errorText(result.error));
      return;
    }
    setError(null);
    onRead(result);
  }

  async function takeDocument(file: File) {
    const stop = new AbortController();
    setError(null);
    setBusy({ name: file.name, done: 0, total: 0, stop });
    const result = await read(file, {
      signal: stop.signal,
      onProgress: (done, total) => setBusy({ name: file.name, done, total, stop }),
    });
    setBusy(null);
    if ('json' in result) takeJson(result.json);
    else if ('reading' in result) onDocument({ file, ...result });
    else if (result.fault !== 'cancelled') setError(t(`import_fault_${result.fault}`, file.name));
  }

  async function takeFile(file: File) {
    if (!/\.json$/i.test(file.name)) await takeDocument(file);
    // Characters take at least a byte each, so a larger file need not be read to be refused.
    else if (file.size > MAX_IMPORT * 4) setError(t('import_error_tooLarge'));
    else takeJson(await file.text());
  }

  function takePasted() {
    if (/^\s*[{[]/.test(pasted)) takeJson(pasted);
    else void takeDocument(new File([pasted], t('import_pastedName')));
  }

  if (busy) return <Reading {...busy} onCancel={() => busy.stop.abort()} />;
  return (
    <div className="flex flex-col gap-3">
      <DropZone
        getDropOperation={() => 'copy'}
        onDrop={async (event) => {
          const item = event.items.find((each) => each.kind === 'file');
          if (item) await takeFile(await item.getFile());
        }}
        className="flex flex-col items-center gap-2 rounded-lg border border-dashed border-control bg-surface px-4 py-5 text-center data-[drop-target]:border-accent data-[drop-target]:bg-accent-soft"
      >
        <p>{t('import_drop')}</p>
        <p className="text-12 text-muted">{t('import_kinds')}</p>
        <div className="flex flex-wrap justify-center gap-2">
          <FileTrigger
            acceptedFileTypes={IMPORT_ACCEPT}
            onSelect={(files) => {
              const file = files?.[0];
              if (file) void takeFile(file);
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
          <Button isDisabled={!pasted.trim()} onPress={takePasted}>
            {t('import_read')}
          </Button>
        </div>
      )}
      {error && (
        <Notice tone="refused" isUrgent title={t('import_failed')}>
          <span className="wrap-anywhere">{error}</span>
        </Notice>
      )}
    </div>
  );
}
