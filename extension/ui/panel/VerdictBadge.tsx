import { doubtOf } from '@jobai/shared/rules/doubt';
import { Clock, Hand, Undo2, User } from 'lucide-react';
import type { SessionField } from '../../apply/session.ts';
import { t } from '../../i18n.ts';
import { Badge } from '../base/Badge.tsx';

/** What is known of a value that stands in the page. */
export function VerdictBadge({ field }: { field: SessionField }) {
  const { verdict, source, decision } = field;
  if (verdict?.state === 'pending') {
    return (
      <Badge tone="neutral" icon={Clock}>
        {t('panel_verdictPending')}
      </Badge>
    );
  }
  if (doubtOf(field) === 'outOfSight') {
    return <Badge tone="needs">{t('panel_verdictOutOfSight')}</Badge>;
  }
  if (verdict?.state === 'verified')
    return <Badge tone="verified">{t('panel_verdictVerified')}</Badge>;
  if (verdict?.state === 'notVerified') {
    return <Badge tone="needs">{t('panel_verdictNotVerified')}</Badge>;
  }
  const isKept = verdict?.state === 'refused' && verdict.reason === 'typedByPerson';
  if (verdict?.state === 'refused' && !isKept) {
    return <Badge tone="refused">{t('panel_verdictRefused')}</Badge>;
  }
  if (source?.kind === 'person') {
    const isChange = decision.action === 'fill' && !isKept;
    return (
      <Badge tone="neutral" icon={User}>
        {isChange ? t('panel_verdictYours') : t('panel_verdictKept')}
      </Badge>
    );
  }
  if (verdict?.state === 'undone') {
    return (
      <Badge tone="neutral" icon={Undo2}>
        {t('panel_verdictUndone')}
      </Badge>
    );
  }
  return (
    <Badge tone="neutral" icon={Hand}>
      {t('panel_verdictKept')}
    </Badge>
  );
}
