import type { Preview, Waiting } from '@jobai/shared/preview';
import { t } from '../../../i18n.ts';
import { Badge } from '../../base/Badge.tsx';
import { Card } from '../../base/Card.tsx';
import { Section } from '../../base/Section.tsx';
import { PageText } from '../PageText.tsx';

/** A question with why it stays with the person. */
function Row({ label, why, required = false }: { label: string; why: string; required?: boolean }) {
  return (
    <li className="flex min-w-0 flex-col gap-0.5 px-3 py-2">
      <h3 className="line-clamp-3">
        <PageText text={label} />
      </h3>
      <p className="flex flex-wrap items-start gap-x-2 gap-y-1 text-12 text-muted">
        {required && <Badge tone="needs">{t('panel_required')}</Badge>}
        <span className="min-w-0">{why}</span>
      </p>
    </li>
  );
}

const MANY = 5;

/** Questions only the person can answer: the required ones open, the optional ones folded away. */
export function WaitingLists({ waiting }: { waiting: readonly Waiting[] }) {
  const required = waiting.filter((one) => one.required);
  const optional = waiting.filter((one) => !one.required);
  return (
    <>
      {required.length > 0 && (
        <WaitingSection
          title={t('scan_forYou')}
          waiting={required}
          isOpenAtFirst={required.length <= MANY}
        />
      )}
      {optional.length > 0 && (
        <WaitingSection title={t('scan_optional')} waiting={optional} isOpenAtFirst={false} />
      )}
    </>
  );
}

function WaitingSection({
  title,
  waiting,
  isOpenAtFirst,
}: {
  title: string;
  waiting: readonly Waiting[];
  isOpenAtFirst: boolean;
}) {
  return (
    <Section title={title} count={waiting.length} isOpenAtFirst={isOpenAtFirst}>
      <Card flush>
        <ul className="divide-y divide-line">
          {waiting.map(({ label, reason }, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two questions may have the same words, and none moves.
            <Row key={i} label={label} why={t(`ask_${reason}`)} />
          ))}
        </ul>
      </Card>
    </Section>
  );
}

/** Sensitive questions, which stay as they are unless the person answers them. */
export function LeftList({ left }: Pick<Preview, 'left'>) {
  if (left.length === 0) return null;
  const isNeeded = left.some(({ required }) => required);
  return (
    <Section title={t('scan_left')} count={left.length} isOpenAtFirst={false}>
      <p className="text-12 text-muted">{t(isNeeded ? 'scan_leftNeeded' : 'scan_leftHelp')}</p>
      <Card flush>
        <ul className="divide-y divide-line">
          {left.map(({ label, reason, required }, i) => (
            <Row
              // biome-ignore lint/suspicious/noArrayIndexKey: two questions may have the same words, and none moves.
              key={i}
              label={label}
              why={t(`never_${reason}`)}
              required={required}
            />
          ))}
        </ul>
      </Card>
    </Section>
  );
}
