import { CloudOff, Frame, Globe, PanelsTopLeft } from 'lucide-react';
import { t } from '../../i18n.ts';
import { hostsAround } from '../origins.ts';
import type { PanelActions, PanelView } from './model.ts';
import { PageText } from './PageText.tsx';
import { tabPhrase } from './phrases.ts';
import { SiteMenu } from './SiteSwitch.tsx';
import { StateBadge } from './StateBadge.tsx';

function host(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}

/** Whose form this is: company, title, true hosts and tab. Every state and every approval stands under it. */
export function PanelHeader({ view, actions }: { view: PanelView; actions: PanelActions }) {
  const source = view.session ?? view.page;
  if (!source) {
    return (
      <header className="sr-only">
        <h1>{t('panel_name')}</h1>
      </header>
    );
  }
  const { job } = source;
  const around = hostsAround(source);
  const formHost = host('formUrl' in source ? source.formUrl : source.url);
  return (
    <header className="flex flex-col gap-2 border-b border-line bg-surface px-4 py-3">
      <div className="flex items-start gap-2">
        <div className="flex min-w-0 flex-1 flex-col gap-0.5">
          <h1 className="text-15 font-semibold">
            <PageText text={job.title || t('panel_untitledJob')} />
          </h1>
          <p className="text-13 text-muted">
            <PageText text={[job.company, job.location].filter(Boolean).join(' · ')} />
          </p>
        </div>
        <SiteMenu view={view} actions={actions} />
      </div>
      <ul className="flex flex-col gap-1 text-12 text-muted">
        <li className="flex items-start gap-1.5">
          {around ? (
            <Frame aria-hidden size="0.875rem" className="mt-px shrink-0" />
          ) : (
            <Globe aria-hidden size="0.875rem" className="mt-px shrink-0" />
          )}
          <span className="min-w-0">
            {around ? t('panel_embed', formHost, around) : t('panel_form', formHost)}
          </span>
        </li>
        <li className="flex items-start gap-1.5">
          <PanelsTopLeft aria-hidden size="0.875rem" className="mt-px shrink-0" />
          <span className="min-w-0 truncate" title={view.tabTitle}>
            {tabPhrase(view)}
          </span>
        </li>
      </ul>
      <div role="status" className="empty:hidden">
        <StateBadge view={view} />
      </div>
      {!view.online && (
        <p role="status" className="flex items-start gap-1.5 text-12 text-needs">
          <CloudOff aria-hidden size="0.875rem" className="mt-px shrink-0" />
          <span className="min-w-0">{t('panel_offline')}</span>
        </p>
      )}
    </header>
  );
}
