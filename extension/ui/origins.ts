import { t } from '../i18n.ts';

interface Embedded {
  topOrigin: string | null;
  between?: string[] | undefined;
}

/** Hosts of the pages around an embedded form, the outermost first; '' for a form that is the page. */
export function hostsAround({ topOrigin, between = [] }: Embedded): string {
  if (topOrigin === null) return '';
  const hosts = [topOrigin, ...between.toReversed()].map(originHost);
  return hosts.filter((host, at) => host !== hosts[at - 1]).join(' › ');
}

/** A sandboxed or local page has the origin "null", one the browser keeps from us "unknown". */
function originHost(origin: string): string {
  if (!URL.canParse(origin)) return t('panel_originHidden');
  const { protocol, host } = new URL(origin);
  // Only what is not encrypted says so.
  return protocol === 'https:' ? host : `${protocol}//${host}`;
}
