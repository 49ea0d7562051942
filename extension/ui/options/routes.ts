/** Pages of the navigation, in its order. */
export const PAGES = ['profile', 'files', 'answers', 'receipts', 'sites', 'data', 'about'] as const;
export type Page = (typeof PAGES)[number];

export type Route =
  | { page: Exclude<Page, 'receipts'> | 'welcome' }
  | { page: 'receipts'; id: string | null };

/** The route of a location hash; anything unknown is the profile. */
export function routeOf(hash: string): Route {
  const [name = '', id = ''] = hash.replace(/^#\/?/, '').split('/');
  if (name === 'welcome') return { page: 'welcome' };
  const page = PAGES.find((each) => each === name) ?? 'profile';
  if (page !== 'receipts') return { page };
  try {
    return { page, id: id ? decodeURIComponent(id) : null };
  } catch {
    return { page, id };
  }
}

export function hrefOf(route: Route): string {
  const id = route.page === 'receipts' && route.id ? `/${encodeURIComponent(route.id)}` : '';
  return `#/${route.page}${id}`;
}
