import { FileText } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ApplySession } from '../../apply/session.ts';
import { t } from '../../i18n.ts';
import { Card } from '../base/Card.tsx';
import { Section } from '../base/Section.tsx';
import { instantText } from '../dates.ts';
import { PageText } from './PageText.tsx';
import { sourcePhrase, valuePhrase } from './phrases.ts';
import { WhyButton } from './why/WhyContext.tsx';

function standing(session: ApplySession) {
  return session.fields.filter((field) => field.value !== null);
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="flex flex-col px-3 py-2">
      <dt className="text-12 text-muted">{name}</dt>
      <dd className="min-w-0">{children}</dd>
    </div>
  );
}

const CONFIRMED_BY = {
  url: 'panel_byUrl',
  container: 'panel_byContainer',
  person: 'panel_byPerson',
} as const;

/** When it was sent, how it was confirmed and in which words, which files went along. */
export function Facts({ session }: { session: ApplySession }) {
  const { approval, confirmation } = session;
  const files = standing(session).filter(({ value }) => value?.kind === 'file');
  return (
    <Card flush>
      <dl className="divide-y divide-line">
        {approval && (
          <Fact name={t('panel_sentAt')}>{instantText(approval.clickedAt ?? approval.at)}</Fact>
        )}
        {confirmation && (
          <Fact name={t('panel_confirmedBy')}>
            {t(CONFIRMED_BY[confirmation.by])} · {instantText(confirmation.at)}
          </Fact>
        )}
        {confirmation?.text && (
          <Fact name={t('panel_confirmation')}>
            <p dir="auto" className="line-clamp-6 whitespace-pre-line">
              {confirmation.text}
            </p>
          </Fact>
        )}
        {files.length > 0 && (
          <Fact name={t('panel_files')}>
            <ul className="flex flex-col gap-1">
              {files.map((field) => (
                <li key={field.description.key} className="flex items-start gap-1.5">
                  <FileText aria-hidden size="0.875rem" className="mt-1 shrink-0 text-muted" />
                  <PageText text={valuePhrase(field.value)} className="min-w-0" />
                </li>
              ))}
            </ul>
          </Fact>
        )}
        <Fact name={t('panel_answersSent')}>{standing(session).length - files.length}</Fact>
      </dl>
    </Card>
  );
}

/** Every value that stands in the form, read only. */
export function SentList({
  session,
  title,
  isOpenAtFirst = false,
}: {
  session: ApplySession;
  title: string;
  isOpenAtFirst?: boolean;
}) {
  const fields = standing(session);
  if (fields.length === 0) return null;
  return (
    <Section title={title} count={fields.length} isOpenAtFirst={isOpenAtFirst}>
      <Card flush>
        <dl className="divide-y divide-line">
          {fields.map(({ description, value, source }) => (
            <div key={description.key} className="flex flex-col px-3 py-2">
              <dt className="text-12 text-muted">
                <PageText text={description.label} />
              </dt>
              <dd dir="auto" className="line-clamp-6 whitespace-pre-line">
                {valuePhrase(value)}
              </dd>
              <dd className="flex flex-wrap items-center gap-x-2 text-12 text-muted">
                {source && (
                  <span className="min-w-0">{sourcePhrase(source, session.job.company)}</span>
                )}
                <WhyButton fieldKey={description.key} label={description.label} />
              </dd>
            </div>
          ))}
        </dl>
      </Card>
    </Section>
  );
}
