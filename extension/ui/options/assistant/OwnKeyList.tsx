import { KeyRound, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { t } from '../../../i18n.ts';
import { Button } from '../../base/Button.tsx';
import { Card } from '../../base/Card.tsx';
import { ConfirmDialog } from '../../base/Dialog.tsx';
import { IconButton } from '../../base/IconButton.tsx';
import { Section } from '../../base/Section.tsx';
import { KeyForm } from './KeyForm.tsx';
import { KeyTestLine } from './KeyTestLine.tsx';
import type { AssistantActions, AssistantView, NewKey } from './model.ts';

const NAMES = {
  groq: 'assistant_key_groq',
  gemini: 'assistant_key_gemini',
  compatible: 'assistant_key_compatible',
} as const;

/** Keys the person pays for themselves: shown masked, replaced, deleted. */
export function OwnKeyList({
  view: { keys, tests },
  actions,
}: {
  view: Pick<AssistantView, 'keys' | 'tests'>;
  actions: Pick<AssistantActions, 'addKey' | 'removeKey' | 'testKey' | 'stopTest'>;
}) {
  const { groq, gemini, compatible } = keys;
  const rows: { kind: NewKey['kind']; detail: string }[] = [
    ...(groq ? [{ kind: 'groq' as const, detail: groq }] : []),
    ...(gemini ? [{ kind: 'gemini' as const, detail: gemini }] : []),
    ...(compatible
      ? [
          {
            kind: 'compatible' as const,
            detail: [
              compatible.baseUrl,
              compatible.model,
              compatible.key ?? t('assistant_noKey'),
            ].join(' · '),
          },
        ]
      : []),
  ];
  return (
    <Section title={t('assistant_keys')} count={rows.length}>
      <p className="max-w-lg text-muted">{t('assistant_keysText')}</p>
      {rows.length > 0 && (
        <Card flush>
          <ul className="divide-y divide-line">
            {rows.map(({ kind, detail }) => (
              <li key={kind} className="flex items-start gap-2 p-3">
                <KeyRound aria-hidden size="1rem" className="mt-0.5 shrink-0 text-muted" />
                <div className="flex min-w-0 flex-1 flex-col gap-1">
                  <h3 className="font-medium">{t(NAMES[kind])}</h3>
                  <p className="wrap-anywhere text-12 text-muted">{detail}</p>
                  <KeyTestLine state={tests[kind]} />
                </div>
                <TestButton
                  name={t(NAMES[kind])}
                  isTesting={tests[kind]?.state === 'testing'}
                  test={() => actions.testKey(kind)}
                  stop={() => actions.stopTest(kind)}
                />
                <RemoveButton name={t(NAMES[kind])} remove={() => actions.removeKey(kind)} />
              </li>
            ))}
          </ul>
        </Card>
      )}
      <KeyForm add={actions.addKey} />
      <p className="max-w-lg text-12 text-muted">{t('assistant_keysKept')}</p>
    </Section>
  );
}

/** Nobody can show the key again: asked once. */
function RemoveButton({ name, remove }: { name: string; remove: () => void }) {
  const [isAsking, setIsAsking] = useState(false);
  return (
    <>
      <IconButton
        icon={Trash2}
        label={t('assistant_removeKey', name)}
        onPress={() => setIsAsking(true)}
      />
      <ConfirmDialog
        isDanger
        title={t('assistant_removeKeyAsk', name)}
        confirmLabel={t('assistant_removeKeyDo')}
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
        onConfirm={remove}
      >
        {t('assistant_removeKeyText')}
      </ConfirmDialog>
    </>
  );
}

function TestButton({
  name,
  isTesting,
  test,
  stop,
}: {
  name: string;
  isTesting: boolean;
  test: () => void;
  stop: () => void;
}) {
  return (
    <Button
      size="small"
      aria-label={t(isTesting ? 'assistant_stopTestNamed' : 'assistant_testNamed', name)}
      onPress={isTesting ? stop : test}
    >
      {t(isTesting ? 'assistant_stopTest' : 'assistant_test')}
    </Button>
  );
}
