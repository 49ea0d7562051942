import type { Owner } from '../../../db/syncRecords.ts';
import { t } from '../../../i18n.ts';
import { Button } from '../../base/Button.tsx';
import { Card } from '../../base/Card.tsx';
import { hostOf } from './hostOf.ts';
import type { SyncActions } from './model.ts';

const GOES = ['profile', 'files', 'answers', 'applications', 'receipts', 'fills'] as const;
const STAYS = ['eeo', 'receipts', 'contacts', 'sites'] as const;

/** Asked once, before anything leaves this device: what goes where. */
export function Consent({
  stage,
  account,
  actions,
}: {
  stage: 'ask' | 'declined' | 'otherServer';
  account: Owner;
  actions: Pick<SyncActions, 'adopt' | 'decline'>;
}) {
  const host = hostOf(account.backendUrl);
  return (
    <Card>
      <div className="flex max-w-lg flex-col gap-3">
        <h2 className="text-15 font-semibold">{t('sync_askTitle')}</h2>
        <p>
          {t(stage === 'otherServer' ? 'sync_askOtherServer' : 'sync_askText', host, account.email)}
        </p>
        <List title={t('sync_goes', host)} words={GOES.map((each) => t(`sync_goes_${each}`))} />
        <List title={t('sync_stays')} words={STAYS.map((each) => t(`sync_stays_${each}`))} />
        <p className="text-muted">{t('sync_askLater')}</p>
        <div className="flex flex-wrap gap-2">
          <Button variant="primary" onPress={actions.adopt}>
            {t('sync_askYes')}
          </Button>
          {stage === 'ask' && <Button onPress={actions.decline}>{t('sync_askNo')}</Button>}
        </div>
        {stage === 'declined' && (
          <p data-heir className="text-12 text-muted">
            {t('sync_declined')}
          </p>
        )}
      </div>
    </Card>
  );
}

function List({ title, words }: { title: string; words: readonly string[] }) {
  return (
    <div>
      <h3 className="font-medium">{title}</h3>
      <ul className="list-disc ps-5 text-muted">
        {words.map((word) => (
          <li key={word}>{word}</li>
        ))}
      </ul>
    </div>
  );
}
