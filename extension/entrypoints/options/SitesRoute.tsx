import { ATS_IDS } from '@jobai/shared/ats';
import { ADAPTERS } from '../../ats/registry.ts';
import { dropOff, turnOff } from '../../settings.ts';
import { Skeleton } from '../../ui/base/Skeleton.tsx';
import { SitesPage } from '../../ui/options/sites/SitesPage.tsx';
import { useOffSites } from '../../useOffSites.ts';
import { useTry } from './useTry.ts';

const SITES = ATS_IDS.map((id) => ({ id, name: ADAPTERS[id].name }));

export function SitesRoute() {
  const off = useOffSites();
  const attempt = useTry();
  if (!off) return <Skeleton rows={4} />;
  return (
    <SitesPage
      sites={SITES}
      off={off}
      actions={{
        turnOff: (site) => void attempt(() => turnOff(site)),
        turnOn: (site) => void attempt(() => dropOff(site)),
      }}
    />
  );
}
