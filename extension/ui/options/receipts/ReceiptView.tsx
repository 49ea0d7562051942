import type { Receipt } from '@jobai/shared/application';
import type { Source } from '@jobai/shared/fields';
import { valueText } from '@jobai/shared/fields';
import { ArrowLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'react-aria-components/Link';
import { t } from '../../../i18n.ts';
import { Card } from '../../base/Card.tsx';
import { Section } from '../../base/Section.tsx';
import { instantText } from '../../dates.ts';
import { hostsAround } from '../../origins.ts';
import { PageHead } from '../PageHead.tsx';
import { placeText } from '../profile/placeText.ts';
import { hrefOf } from '../routes.ts';
import { OutcomeBadge } from './ReceiptsPage.tsx';

const when = (instant: string) => instantText(instant);

function sourceText(source: Source): string {
  switch (source.kind) {
    case 'profile':
      return t('options_sourceProfile', placeText(source.path));
    case 'preset':
      return t('options_sourcePreset', placeText(source.path));
    case 'rule':
      return t('options_sourceRule', source.rule);
    case 'answer':
      return t('options_sourceAnswer', source.label);
    case 'file':
      return t('options_sourceFile', source.label);
    case 'person':
      return t('options_sourcePerson');
    case 'page':
      return t('options_sourcePage');
    case 'draft': {
      const { by, facts } = source;
      const cited = facts.map(({ text }) => `“${text}”`).join(', ') || t('draft_factsNone');
      return by
        ? `${t('why_from_draft', cited)} ${t('draft_by', by.provider, by.model)}`
        : t('why_from_draftRules', cited);
    }
  }
}

/** A receipt as a page of its own. */
export function ReceiptView({ receipt }: { receipt: Receipt }) {
  const { job } = receipt;
  return (
    <article className="flex flex-col gap-4">
      <Link
        href={hrefOf({ page: 'receipts', id: null })}
        className="inline-flex items-center gap-1 self-start text-accent"
      >
        <ArrowLeft aria-hidden size="1rem" />
        {t('options_receipts')}
      </Link>
      <PageHead title={job.title} text={[job.company, job.location].filter(Boolean).join(' · ')}>
        <OutcomeBadge receipt={receipt} />
      </PageHead>
      <ReceiptDetails receipt={receipt} />
    </article>
  );
}

/** What exactly was sent, readable years later without the page it was sent on. */
export function ReceiptDetails({ receipt }: { receipt: Receipt }) {
  const { job, confirmation } = receipt;
  const sent = receipt.fields.filter((field) => field.value !== null);
  const empty = receipt.fields.length - sent.length;
  return (
    <>
      <Card>
        <dl className="grid grid-cols-1 gap-2 sm:grid-cols-[10rem_1fr]">
          <Fact name={t('options_receiptApproved')}>{when(receipt.approvedAt)}</Fact>
          {receipt.clickedAt && (
            <Fact name={t('options_receiptSent')}>{when(receipt.clickedAt)}</Fact>
          )}
          {confirmation && (
            <Fact name={t('options_receiptConfirmation')}>
              {when(confirmation.at)}
              {confirmation.text && <span className="line-clamp-4">{confirmation.text}</span>}
            </Fact>
          )}
          <Fact name={t('options_receiptForm')}>{receipt.formUrl}</Fact>
          {receipt.topOrigin && (
            <Fact name={t('options_receiptAround')}>{hostsAround(receipt)}</Fact>
          )}
          <Fact name={t('options_receiptHash')}>
            <code className="text-12">{receipt.hash}</code>
          </Fact>
        </dl>
      </Card>
      <Section title={t('options_receiptFields')} count={sent.length}>
        <Card flush>
          <ul className="divide-y divide-line">
            {sent.map((field) => (
              <li key={field.key} className="flex flex-col gap-0.5 p-3">
                <span dir="auto" className="text-12 text-muted">
                  {field.label}
                </span>
                <span dir="auto" className="whitespace-pre-line">
                  {field.value?.kind === 'checked'
                    ? t(field.value.checked ? 'profile_yes' : 'profile_no')
                    : valueText(field.value)}
                </span>
                {field.value?.kind === 'file' && field.value.sha256 && (
                  <code className="text-12 text-muted">SHA-256 {field.value.sha256}</code>
                )}
                {field.source && (
                  <span className="text-12 text-muted">{sourceText(field.source)}</span>
                )}
              </li>
            ))}
          </ul>
        </Card>
        {empty > 0 && <p className="text-muted">{t('options_receiptEmptyFields', empty)}</p>}
      </Section>
      {job.posting && (
        <Section title={t('options_receiptPosting')} isOpenAtFirst={false}>
          <Card>
            <p dir="auto" className="max-w-lg whitespace-pre-line">
              {job.posting}
            </p>
          </Card>
        </Section>
      )}
    </>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-muted">{name}</dt>
      <dd dir="auto" className="min-w-0">
        {children}
      </dd>
    </>
  );
}
