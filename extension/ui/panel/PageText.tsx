import { useState } from 'react';
import { t } from '../../i18n.ts';
import { Button } from '../base/Button.tsx';

/** Text from the page or the person: isolated in its own direction, never markup. */
export function PageText({ text, className }: { text: string; className?: string }) {
  return (
    <bdi dir="auto" className={className}>
      {text}
    </bdi>
  );
}

const LONG = 280;

/** A value of any length: long ones start folded. */
export function FoldedText({ text, className }: { text: string; className?: string }) {
  const [isOpen, setOpen] = useState(false);
  const isLong = text.length > LONG || text.split('\n').length > 5;
  return (
    <div className={className}>
      <p dir="auto" className={`whitespace-pre-line ${isLong && !isOpen ? 'line-clamp-4' : ''}`}>
        {text}
      </p>
      {isLong && (
        <Button
          variant="quiet"
          size="small"
          flush
          onPress={() => setOpen(!isOpen)}
          aria-expanded={isOpen}
        >
          {isOpen ? t('panel_showLess') : t('panel_showAll')}
        </Button>
      )}
    </div>
  );
}
