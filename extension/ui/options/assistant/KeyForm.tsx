import { useState } from 'react';
import { t } from '../../../i18n.ts';
import { Button } from '../../base/Button.tsx';
import { Select } from '../../base/Select.tsx';
import { TextField } from '../../base/TextField.tsx';
import type { AssistantActions, NewKey } from './model.ts';

const EMPTY = { key: '', baseUrl: '', model: '' };

/** A new key, or another one in the place of the one that is kept. What was typed is forgotten once it is kept. */
export function KeyForm({ add }: { add: AssistantActions['addKey'] }) {
  const [kind, setKind] = useState<NewKey['kind']>('groq');
  const [typed, setTyped] = useState(EMPTY);
  const [isRefused, setRefused] = useState(false);
  const change = (part: Partial<typeof EMPTY>) => {
    setRefused(false);
    setTyped((before) => ({ ...before, ...part }));
  };
  const isFull =
    kind === 'compatible' ? Boolean(typed.baseUrl && typed.model) : typed.key.trim() !== '';
  const save = async () => {
    const { key, baseUrl, model } = typed;
    const isKept = await add(kind === 'compatible' ? { kind, key, baseUrl, model } : { kind, key });
    setRefused(!isKept);
    if (isKept) setTyped(EMPTY);
  };
  return (
    <form
      className="flex max-w-md flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Select
        label={t('assistant_keyFor')}
        choices={[
          { value: 'groq', label: t('assistant_key_groq') },
          { value: 'gemini', label: t('assistant_key_gemini') },
          { value: 'compatible', label: t('assistant_key_compatible') },
        ]}
        value={kind}
        onChange={(value) => {
          setRefused(false);
          setKind(value);
        }}
      />
      {kind === 'compatible' && (
        <>
          <TextField
            label={t('assistant_baseUrl')}
            description={t('assistant_baseUrlHelp')}
            value={typed.baseUrl}
            onChange={(baseUrl) => change({ baseUrl })}
            inputMode="url"
            autoComplete="off"
          />
          <TextField
            label={t('assistant_model')}
            value={typed.model}
            onChange={(model) => change({ model })}
            autoComplete="off"
          />
        </>
      )}
      <TextField
        label={t(kind === 'compatible' ? 'assistant_keyOptional' : 'assistant_key')}
        type="password"
        value={typed.key}
        onChange={(key) => change({ key })}
        autoComplete="off"
        error={isRefused ? t('assistant_keyRefused') : undefined}
      />
      <div>
        <Button type="submit" isDisabled={!isFull}>
          {t('assistant_saveKey')}
        </Button>
      </div>
    </form>
  );
}
