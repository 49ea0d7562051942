import { useEffect, useState } from 'react';
import { getSettings, type OffSite, watchSettings } from './settings.ts';

/** Where JobAI is switched off, followed through changes from any page; undefined until read. */
export function useOffSites(): OffSite[] | undefined {
  const [off, setOff] = useState<OffSite[]>();
  useEffect(() => {
    void getSettings().then((settings) => setOff(settings.off));
    return watchSettings((settings) => setOff(settings.off));
  }, []);
  return off;
}
