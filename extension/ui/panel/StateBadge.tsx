import { Clock, LoaderCircle } from 'lucide-react';
import { t } from '../../i18n.ts';
import { Badge } from '../base/Badge.tsx';
import { type PanelView, panelState } from './model.ts';

/** The session's state in a word, under the job's name. */
export function StateBadge({ view }: { view: PanelView }) {
  const state = panelState(view);
  switch (state) {
    case 'filling':
      return (
        <Badge tone="neutral" icon={LoaderCircle}>
          {t('state_filling')}
        </Badge>
      );
    case 'submitting':
      return (
        <Badge tone="neutral" icon={Clock}>
          {t('state_submitting')}
        </Badge>
      );
    case 'needsYou':
      return <Badge tone="needs">{t('panel_questions')}</Badge>;
    case 'siteAsks':
      return <Badge tone="needs">{t('state_siteAsks')}</Badge>;
    case 'unknown':
      return <Badge tone="needs">{t('state_unknown')}</Badge>;
    case 'review':
      return <Badge tone="draft">{t('state_review')}</Badge>;
    case 'submitted':
      return <Badge tone="verified">{t('state_submitted')}</Badge>;
    case 'failed':
      return <Badge tone="refused">{t('state_failed')}</Badge>;
    default:
      return null;
  }
}
