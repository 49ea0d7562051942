import type { AtsId } from '@jobai/shared/ats';
import { Power, PowerOff } from 'lucide-react';
import { t } from '../../../i18n.ts';
import type { OffSite } from '../../../settings.ts';
import { Badge } from '../../base/Badge.tsx';
import { Button } from '../../base/Button.tsx';
import { Card } from '../../base/Card.tsx';
import { Section } from '../../base/Section.tsx';
import { PageHead } from '../PageHead.tsx';

export type SiteActions = {
  turnOff: (site: OffSite) => void;
  turnOn: (site: Pick<OffSite, 'ats' | 'tenant'>) => void;
};

/** Where JobAI works and where the person switched it off. */
export function SitesPage({
  sites,
  off,
  actions,
}: {
  /** Every ATS with its name. */
  sites: readonly { id: AtsId; name: string }[];
  off: readonly OffSite[];
  actions: SiteActions;
}) {
  const employers = off.filter(({ tenant }) => tenant !== null);
  const nameOf = (ats: AtsId) => sites.find(({ id }) => id === ats)?.name ?? ats;
  return (
    <>
      <PageHead title={t('options_sites')} text={t('site_pageText')} />
      <Section title={t('site_pageAts')}>
        <Card flush>
          <ul className="divide-y divide-line">
            {sites.map(({ id, name }) => (
              <SiteRow
                key={id}
                name={name}
                isOff={off.some(({ ats, tenant }) => ats === id && tenant === null)}
                onOff={() => actions.turnOff({ ats: id, tenant: null, company: '' })}
                onOn={() => actions.turnOn({ ats: id, tenant: null })}
              />
            ))}
          </ul>
        </Card>
      </Section>
      <Section title={t('site_pageEmployers')} count={employers.length}>
        {employers.length === 0 ? (
          <p className="text-muted">{t('site_pageNone')}</p>
        ) : (
          <Card flush>
            <ul className="divide-y divide-line">
              {employers.map(({ ats, tenant, company }) => (
                <SiteRow
                  key={`${ats}:${tenant}`}
                  name={company || (tenant ?? '')}
                  detail={`${nameOf(ats)} · ${tenant}`}
                  isOff
                  onOn={() => actions.turnOn({ ats, tenant })}
                />
              ))}
            </ul>
          </Card>
        )}
      </Section>
    </>
  );
}

function SiteRow({
  name,
  detail,
  isOff,
  onOff,
  onOn,
}: {
  name: string;
  detail?: string;
  isOff: boolean;
  onOff?: () => void;
  onOn: () => void;
}) {
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-2 p-3">
      <div className="min-w-0 flex-1 basis-40">
        <p dir="auto" className="font-medium">
          {name}
        </p>
        {detail && (
          <p dir="auto" className="text-12 text-muted">
            {detail}
          </p>
        )}
      </div>
      <Badge tone={isOff ? 'neutral' : 'verified'} icon={isOff ? PowerOff : Power}>
        {t(isOff ? 'site_isOff' : 'site_isOn')}
      </Badge>
      <Button
        size="small"
        aria-label={t(isOff ? 'site_turnOnNamed' : 'site_turnOffNamed', name)}
        onPress={() => (isOff ? onOn() : onOff?.())}
      >
        {t(isOff ? 'site_turnOn' : 'site_turnOffShort')}
      </Button>
    </li>
  );
}
