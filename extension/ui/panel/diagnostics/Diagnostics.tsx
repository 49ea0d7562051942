import { Bug, ClipboardCheck, ClipboardCopy } from 'lucide-react';
import { useRef, useState } from 'react';
import type { ApplySession } from '../../../apply/session.ts';
import { t } from '../../../i18n.ts';
import { Button } from '../../base/Button.tsx';
import { Dialog } from '../../base/Dialog.tsx';
import type { PanelView } from '../model.ts';
import { diagnosticsOf } from './diagnosticsOf.ts';

/** Opens what would be copied; nothing is copied or sent before the person has it before their eyes. */
export function Diagnostics({ view, session }: { view: PanelView; session: ApplySession }) {
  const [text, setText] = useState<string | null>(null);
  if (session.fields.length === 0) return null;
  return (
    <div className="flex flex-col items-start gap-1">
      <Button
        variant="quiet"
        size="small"
        icon={Bug}
        onPress={() => setText(diagnosticsOf(session, view))}
      >
        {t('why_diagnostics')}
      </Button>
      {text !== null && <CopyDialog text={text} onClose={() => setText(null)} />}
    </div>
  );
}

function CopyDialog({ text, onClose }: { text: string; onClose: () => void }) {
  const box = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState<'copied' | 'selected' | null>(null);
  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome('copied');
    } catch {
      // Chrome may refuse the clipboard; the text is ready to be copied by hand then.
      box.current?.focus();
      box.current?.select();
      setOutcome('selected');
    }
  }
  return (
    <Dialog
      isOpen
      title={t('why_diagnosticsTitle')}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('base_close')}</Button>
          <Button
            variant="primary"
            icon={outcome === 'copied' ? ClipboardCheck : ClipboardCopy}
            onPress={() => void copy()}
          >
            {t('why_diagnosticsCopy')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-2">
        <p>{t('why_diagnosticsText')}</p>
        <textarea
          ref={box}
          readOnly
          aria-label={t('why_diagnosticsLabel')}
          value={text}
          rows={12}
          spellCheck={false}
          className="w-full resize-y rounded-md border border-control bg-sunken p-2 font-mono text-12"
        />
        <p role="status" className="min-h-5 text-12 text-muted">
          {outcome && t(`why_diagnostics_${outcome}`)}
        </p>
      </div>
    </Dialog>
  );
}
