import type { Receipt } from '@jobai/shared/application';
import { ReceiptText } from 'lucide-react';
import { Link } from 'react-aria-components/Link';
import { t } from '../../../i18n.ts';
import { Badge } from '../../base/Badge.tsx';
import { Card } from '../../base/Card.tsx';
import { EmptyState } from '../../base/EmptyState.tsx';
import { instantText } from '../../dates.ts';
import { PageHead } from '../PageHead.tsx';
import { hrefOf } from '../routes.ts';

/** "Filled" is not "submitted", and "clicked" is not "confirmed". */
export function OutcomeBadge({ receipt }: { receipt: Receipt }) {
  if (receipt.confirmation) {
    const isPerson = receipt.confirmation.by === 'person';
    return (
      <Badge tone="verified">
        {t(isPerson ? 'options_receiptByPerson' : 'options_receiptConfirmed')}
      </Badge>
    );
  }
  return (
    <Badge tone="needs">
      {t(receipt.clickedAt ? 'options_receiptUnknown' : 'options_receiptNotSent')}
    </Badge>
  );
}

export function ReceiptsPage({ receipts }: { receipts: readonly Receipt[] }) {
  return (
    <>
      <PageHead title={t('options_receipts')} text={t('options_receiptsText')} />
      {receipts.length === 0 ? (
        <EmptyState icon={ReceiptText} title={t('options_receiptsEmpty')}>
          {t('options_receiptsEmptyText')}
        </EmptyState>
      ) : (
        <Card flush>
          <ul className="divide-y divide-line">
            {receipts.map((receipt) => (
              <li key={receipt.id} className="flex flex-wrap items-center gap-2 p-3">
                <div className="min-w-0 flex-1 basis-60">
                  <Link
                    href={hrefOf({ page: 'receipts', id: receipt.id })}
                    className="line-clamp-2 font-medium text-accent underline-offset-2 data-[hovered]:underline"
                  >
                    {receipt.job.title}
                  </Link>
                  <p dir="auto" className="line-clamp-1 text-12 text-muted">
                    {receipt.job.company} · {instantText(receipt.approvedAt)}
                  </p>
                </div>
                <OutcomeBadge receipt={receipt} />
              </li>
            ))}
          </ul>
        </Card>
      )}
    </>
  );
}
