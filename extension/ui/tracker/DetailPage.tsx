import type { Application, Receipt } from '@jobai/shared/application';
import { ArrowLeft, ExternalLink, Trash2 } from 'lucide-react';
import { t } from '../../i18n.ts';
import { isSilent, silentDays } from '../../tracker/followUp.ts';
import { Button } from '../base/Button.tsx';
import { Card } from '../base/Card.tsx';
import { Notice } from '../base/Notice.tsx';
import { Section } from '../base/Section.tsx';
import { PageHead } from '../options/PageHead.tsx';
import { OutcomeBadge } from '../options/receipts/ReceiptsPage.tsx';
import { ReceiptDetails } from '../options/receipts/ReceiptView.tsx';
import { DisagreementNotice } from '../options/sync/DisagreementNotice.tsx';
import { DueBadge } from '../popup/DueBadge.tsx';
import { StatusMenu } from '../popup/StatusMenu.tsx';
import { SYNC_PAGE, useDisagreements } from './disagreed.tsx';
import { EntryForm } from './EntryForm.tsx';
import { FollowUpButtons } from './FollowUps.tsx';
import { History } from './History.tsx';
import type { TrackerActions } from './model.ts';
import { trackerHref, type View } from './routes.ts';

/** One application: what is known, what is planned, what happened, and what was sent. */
export function DetailPage({
  row,
  rows,
  receipt,
  receiptFault,
  now,
  today,
  followUpDays,
  back,
  actions,
  openPosting,
}: {
  row: Application;
  rows: readonly Application[];
  /** null: there is none. */
  receipt: Receipt | null;
  /** Why the receipt can't be shown; null when it can. */
  receiptFault: string | null;
  now: Date;
  today: string;
  followUpDays: number;
  back: View;
  actions: TrackerActions;
  openPosting: (url: string) => void;
}) {
  const { url } = row;
  const disagreements = useDisagreements(row.id);
  return (
    <article className="flex max-w-xl flex-col gap-4">
      <a
        href={trackerHref({ view: back })}
        className="inline-flex items-center gap-1 self-start rounded-sm text-accent"
      >
        <ArrowLeft aria-hidden size="1rem" />
        {t(`tracker_${back}`)}
      </a>
      <PageHead title={row.title} text={[row.company, row.location].filter(Boolean).join(' · ')}>
        {url && (
          <Button icon={ExternalLink} onPress={() => openPosting(url)}>
            {t('tracker_openPosting')}
          </Button>
        )}
        <Button icon={Trash2} onPress={() => actions.remove(row)}>
          {t('tracker_remove')}
        </Button>
      </PageHead>
      <div className="flex flex-wrap items-center gap-2">
        <StatusMenu
          name={t('tracker_titleAtCompany', row.title, row.company)}
          status={row.status}
          onMove={(to) => actions.move(row, to)}
        />
        {row.dueOn && <DueBadge dueOn={row.dueOn} today={today} />}
        <span className="text-12 text-muted">
          {t(row.origin === 'apply' ? 'tracker_originApply' : 'tracker_originManual')}
        </span>
      </div>
      <DisagreementNotice count={disagreements} href={SYNC_PAGE} />
      {isSilent(row, now, followUpDays) && (
        <Notice
          tone="needs"
          title={t('tracker_silentFor', silentDays(row, now))}
          actions={<FollowUpButtons row={row} actions={actions} />}
        >
          {t('tracker_silentText')}
        </Notice>
      )}
      <div className="grid grid-cols-1 gap-4 lg:grid-cols-[minmax(0,1fr)_18rem]">
        <EntryForm key={row.id} row={row} rows={rows} actions={actions} />
        <History row={row} actions={actions} />
      </div>
      {receiptFault && <Notice tone="refused">{receiptFault}</Notice>}
      {receipt?.job.posting && (
        <Section title={t('options_receiptPosting')} isOpenAtFirst={false}>
          <Card>
            <p dir="auto" className="max-w-lg whitespace-pre-line">
              {receipt.job.posting}
            </p>
          </Card>
        </Section>
      )}
      {receipt && (
        <Section
          title={t('tracker_receipt')}
          isOpenAtFirst={false}
          aside={<OutcomeBadge receipt={receipt} />}
        >
          <ReceiptDetails receipt={{ ...receipt, job: { ...receipt.job, posting: '' } }} />
        </Section>
      )}
      {!receipt && !receiptFault && <p className="text-muted">{t('tracker_noReceipt')}</p>}
    </article>
  );
}
