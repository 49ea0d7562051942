/** What links carry to say where a click came from; it says nothing about the posting. */
const TRACKING =
  /^(?:utm_\w+|gh_src|lever-(?:source|origin)(?:\[\])?|source|src|ref|referrer|gclid|fbclid|msclkid|mc_[ce]id|trk|trackingid|refid)$/i;
// No `URL` here: this package is compiled without DOM and Node types.
const PARTS = /^https?:\/\/(?:[^/?#@]*@)?([^/?#]+)([^?#]*)(?:\?([^#]*))?/i;

/**
 * One string per posting of a system that is not known: its address without scheme, `www.`, default port, tracking
 * parameters, fragment and closing slash, the rest of the parameters in one order. The counterpart of `jobKey`.
 */
export function urlKey(url: string): string {
  const [, authority = '', path = '', query = ''] = PARTS.exec(url.trim()) ?? [];
  const host = authority
    .toLowerCase()
    .replace(/^www\./, '')
    .replace(/:(?:80|443)$/, '');
  const kept = query
    .split('&')
    .filter((pair) => pair !== '' && !TRACKING.test(pair.split('=')[0] ?? ''))
    .sort();
  const tail = kept.length === 0 ? '' : `?${kept.join('&')}`;
  return `url:${host}${path.replace(/\/+$/, '')}${tail}`;
}
