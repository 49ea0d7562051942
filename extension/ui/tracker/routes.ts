/** Views of the navigation, in its order. */
export const VIEWS = ['board', 'table', 'calendar'] as const;
export type View = (typeof VIEWS)[number];

export type TrackerRoute = { view: View | 'new' | 'import' } | { view: 'application'; id: string };

/** The route of a location hash; anything unknown is the board. */
export function trackerRouteOf(hash: string): TrackerRoute {
  const [name = '', id = ''] = hash.replace(/^#\/?/, '').split('/');
  if (name === 'new' || name === 'import') return { view: name };
  if (name === 'application' && id) return { view: 'application', id: decoded(id) };
  return { view: VIEWS.find((each) => each === name) ?? 'board' };
}

function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

export function trackerHref(route: TrackerRoute): string {
  const id = route.view === 'application' ? `/${encodeURIComponent(route.id)}` : '';
  return `#/${route.view}${id}`;
}
