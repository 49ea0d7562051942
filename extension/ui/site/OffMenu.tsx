import { Building2, Globe, PowerOff } from 'lucide-react';
import { t } from '../../i18n.ts';
import type { OffScope } from '../../settings.ts';
import { Menu } from '../base/Menu.tsx';

type Here = { company: string; atsName: string };

/** What JobAI is off for, in words. */
export function offTitle({ company, atsName, off }: Here & { off: OffScope | null }): string {
  if (off === 'ats') return t('site_offAts', atsName);
  return company ? t('site_offTenant', company) : t('site_offEmployer');
}

/** "Turn off on this site": this employer, or every page of its ATS. */
export function OffMenu({
  company,
  atsName,
  turnOff,
}: Here & { turnOff: (scope: OffScope) => void }) {
  return (
    <Menu
      icon={PowerOff}
      label={t('site_turnOff')}
      entries={[
        {
          id: 'tenant',
          icon: Building2,
          label: company ? t('site_turnOffTenant', company) : t('site_turnOffEmployer'),
          onAction: () => turnOff('tenant'),
        },
        {
          id: 'ats',
          icon: Globe,
          label: t('site_turnOffAts', atsName),
          onAction: () => turnOff('ats'),
        },
      ]}
    />
  );
}
