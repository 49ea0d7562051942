import { createContext, useContext } from 'react';
import { Button } from 'react-aria-components/Button';
import { t } from '../../../i18n.ts';
import { LINK } from '../link.ts';

export type Why = {
  /** Opens the explanation of a field's decision. */
  explain: (key: string) => void;
  /** Field the person asked to edit from there, until its row took it up. */
  editing: string | null;
  takeUp: () => void;
};

export const WhyContext = createContext<Why | null>(null);

/** null outside the panel: receipts and tests of single parts. */
export function useWhy(): Why | null {
  return useContext(WhyContext);
}

/** "Why?" beside a field, wherever one is listed. */
export function WhyButton({ fieldKey, label }: { fieldKey: string; label: string }) {
  const why = useWhy();
  if (!why) return null;
  return (
    <Button
      aria-label={t('why_named', label)}
      onPress={() => why.explain(fieldKey)}
      className={LINK}
    >
      {t('why_button')}
    </Button>
  );
}
