import { t } from '../../../i18n.ts';
import { Heir } from '../../base/Heir.tsx';
import { PageHead } from '../PageHead.tsx';
import { Consent } from './Consent.tsx';
import { Disagreements } from './Disagreements.tsx';
import { type SyncActions, type SyncView, stageOf } from './model.ts';
import { OtherAccount } from './OtherAccount.tsx';
import { Refusals } from './Refusals.tsx';
import { Sensitive } from './Sensitive.tsx';
import { SentLog } from './SentLog.tsx';
import { SignedOut, Status } from './Status.tsx';

/** This device and the person's account: whether they speak, how far they are, and what the person has to choose. */
export function SyncPage({
  view,
  actions,
  isLogWanted = false,
}: {
  view: SyncView;
  actions: SyncActions;
  /** What was sent is what the person came for. */
  isLogWanted?: boolean;
}) {
  const { link, account, disagreements, log } = view;
  const stage = stageOf(link, account);
  return (
    <Heir className="flex min-w-0 flex-col gap-4">
      <PageHead title={t('options_sync')} text={t('sync_pageText')} />
      {stage === 'signedOut' && <SignedOut owner={link.owner} />}
      {account && (stage === 'ask' || stage === 'declined' || stage === 'otherServer') && (
        <Consent stage={stage} account={account} actions={actions} />
      )}
      {account && link.owner && stage === 'otherAccount' && (
        <OtherAccount owner={link.owner} account={account} actions={actions} />
      )}
      {(stage === 'on' || stage === 'off') && <Status view={view} actions={actions} />}
      {disagreements.length > 0 && <Disagreements rows={disagreements} choose={actions.choose} />}
      <Refusals rows={view.refused} />
      {(stage === 'on' || stage === 'off') && <Sensitive view={view} actions={actions} />}
      <SentLog rows={log} isWanted={isLogWanted} />
    </Heir>
  );
}
