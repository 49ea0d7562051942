import { type ReactNode, useEffect, useState } from 'react';
import { RoomNotice } from '../../ui/options/data/RoomNotice.tsx';
import { FaultBoundary } from '../../ui/options/FaultBoundary.tsx';
import { type Route, routeOf } from '../../ui/options/routes.ts';
import { Shell } from '../../ui/options/Shell.tsx';
import { AccountRoute } from './AccountRoute.tsx';
import { AssistantRoute } from './AssistantRoute.tsx';
import { DataRoute } from './DataRoute.tsx';
import { ProfileRoute } from './ProfileRoute.tsx';
import { AboutRoute, AnswersRoute, FilesRoute, ReceiptsRoute } from './pages.tsx';
import { SitesRoute } from './SitesRoute.tsx';
import { SyncRoute } from './SyncRoute.tsx';
import { usePersistence, useRoom } from './useRoom.ts';
import { WelcomeRoute } from './WelcomeRoute.tsx';

function useRoute(): Route {
  const [route, setRoute] = useState(() => routeOf(location.hash));
  useEffect(() => {
    const stop = new AbortController();
    window.addEventListener('hashchange', () => setRoute(routeOf(location.hash)), stop);
    return () => stop.abort();
  }, []);
  return route;
}

function pageOf(route: Route): ReactNode {
  switch (route.page) {
    case 'welcome':
      return <WelcomeRoute />;
    case 'profile':
      return <ProfileRoute place={'place' in route ? route.place : undefined} />;
    case 'files':
      return <FilesRoute />;
    case 'answers':
      return <AnswersRoute place={'place' in route ? route.place : undefined} />;
    case 'receipts':
      return <ReceiptsRoute id={route.id} />;
    case 'account':
      return <AccountRoute />;
    case 'sync':
      return <SyncRoute place={'place' in route ? route.place : undefined} />;
    case 'assistant':
      return <AssistantRoute />;
    case 'sites':
      return <SitesRoute />;
    case 'data':
      return <DataRoute />;
    case 'about':
      return <AboutRoute />;
  }
}

export function OptionsApp() {
  const route = useRoute();
  const room = useRoom();
  usePersistence();
  useEffect(() => {
    // A new page starts at its top, also for whoever reads it with a screen reader.
    if (route) window.scrollTo(0, 0);
  }, [route]);
  const page = <FaultBoundary key={route.page}>{pageOf(route)}</FaultBoundary>;
  if (route.page === 'welcome') return page;
  return (
    <Shell current={route.page}>
      <RoomNotice room={room} />
      {page}
    </Shell>
  );
}
