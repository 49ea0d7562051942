import type { Deciding } from '@jobai/shared/preview';
import { Button } from 'react-aria-components/Button';
import { t } from '../../../i18n.ts';
import { Badge } from '../../base/Badge.tsx';
import { Card } from '../../base/Card.tsx';
import { Section } from '../../base/Section.tsx';
import { LINK } from '../link.ts';
import type { PanelActions } from '../model.ts';
import { FoldedText } from '../PageText.tsx';
import { counted } from '../phrases.ts';
import { askedSentence, ownSentence, TOPIC_WORDS } from './words.ts';

/** What employers often decide on alone: where the person's own facts stand against it, and where nothing is known. */
export function DecidingList({
  deciding,
  actions,
}: {
  deciding: readonly Deciding[];
  actions: PanelActions;
}) {
  const telling = deciding.filter(({ stance }) => stance !== 'fits');
  const fits = deciding.length - telling.length;
  if (deciding.length === 0) return null;
  if (telling.length === 0) {
    return <p className="text-12 text-muted">{counted(fits, 'scan_fitsOne', 'scan_fitsOther')}</p>;
  }
  return (
    <Section title={t('scan_deciding')} count={telling.length}>
      <Card flush>
        <ul className="divide-y divide-line">
          {telling.map((one) => (
            <Row key={`${one.from} ${one.topic} ${one.text}`} deciding={one} actions={actions} />
          ))}
        </ul>
      </Card>
      <p className="text-12 text-muted">
        {t('scan_decidingHelp')} {fits > 0 && counted(fits, 'scan_fitsOne', 'scan_fitsOther')}
      </p>
    </Section>
  );
}

function Row({ deciding, actions }: { deciding: Deciding; actions: PanelActions }) {
  const { topic, stance, path } = deciding;
  const name = t(TOPIC_WORDS[topic]);
  return (
    <li className="flex min-w-0 flex-col gap-1 px-3 py-2">
      <div className="flex flex-wrap items-start gap-x-2 gap-y-1">
        <h3 className="min-w-0 font-semibold">{name}</h3>
        {stance === 'mayRuleOut' ? (
          <Badge tone="needs">{t('scan_mayRuleOut')}</Badge>
        ) : (
          <Badge tone="neutral">{t('scan_oftenDecides')}</Badge>
        )}
      </div>
      <FoldedText text={askedSentence(deciding)} />
      <p className="flex flex-wrap items-center gap-x-2 text-12 text-muted">
        <span dir="auto" className="min-w-0">
          {ownSentence(deciding)}
        </span>
        {path && (
          <Button
            className={LINK}
            aria-label={t('scan_profileNamed', name)}
            onPress={() => void actions.openOptions(`profile/${path}`)}
          >
            {t('scan_profile')}
          </Button>
        )}
      </p>
    </li>
  );
}
