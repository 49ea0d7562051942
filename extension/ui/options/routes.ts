/** Pages of the navigation, in its order. */
export const PAGES = [
  'profile',
  'files',
  'answers',
  'receipts',
  'account',
  'sync',
  'assistant',
  'sites',
  'data',
  'about',
] as const;
export type Page = (typeof PAGES)[number];

export type Route =
  | { page: Exclude<Page, 'receipts'> | 'welcome' }
  /** `place`: a path of the profile, the id of an answer, or `sent` of sync, to be brought into view. */
  | { page: 'profile' | 'answers' | 'sync'; place?: string }
  | { page: 'receipts'; id: string | null };

/** The route of a location hash; anything unknown is the profile. */
export function routeOf(hash: string): Route {
  const [name = '', id = ''] = hash.replace(/^#\/?/, '').split('/');
  if (name === 'welcome') return { page: 'welcome' };
  const page = PAGES.find((each) => each === name) ?? 'profile';
  const decoded = decode(id);
  if (page === 'receipts') return { page, id: decoded || null };
  const hasPlaces = page === 'profile' || page === 'answers' || page === 'sync';
  return hasPlaces && decoded ? { page, place: decoded } : { page };
}

function decode(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

export function hrefOf(route: Route): string {
  const part = 'id' in route ? route.id : 'place' in route ? route.place : null;
  return `#/${route.page}${part ? `/${encodeURIComponent(part)}` : ''}`;
}
