import { dayOf } from '@jobai/shared/rules/days';
import { useEffect, useState } from 'react';
import { followApplications, type Tracked } from '../../db/tracked.ts';
import { nextDay } from '../../reminders.ts';
import { getSettings } from '../../settings.ts';
import { type TrackerRoute, trackerRouteOf } from '../../ui/tracker/routes.ts';

/** Everything that is tracked; undefined until read. A fault is thrown into the page's boundary. */
export function useTracked(): Tracked | undefined {
  const [tracked, setTracked] = useState<Tracked>();
  useEffect(() => {
    const stop = new AbortController();
    const fault = (cause: unknown) =>
      setTracked(() => {
        throw cause;
      });
    followApplications(setTracked, fault, stop.signal);
    return () => stop.abort();
  }, []);
  return tracked;
}

/** Now, anew whenever a day ends or the page is looked at again. */
export function useNow(): { now: Date; today: string } {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const stop = new AbortController();
    const timer = setTimeout(() => setNow(new Date()), nextDay(now) - now.getTime());
    const look = () => document.visibilityState === 'visible' && setNow(new Date());
    document.addEventListener('visibilitychange', look, stop);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [now]);
  return { now, today: dayOf(now) };
}

export function useRoute(): TrackerRoute {
  const [route, setRoute] = useState(() => trackerRouteOf(location.hash));
  useEffect(() => {
    const stop = new AbortController();
    window.addEventListener('hashchange', () => setRoute(trackerRouteOf(location.hash)), stop);
    return () => stop.abort();
  }, []);
  return route;
}

/** Days after which a follow-up is suggested; `reload` after a change. */
export function useFollowUpDays(): { days: number; reload: () => void } {
  const [days, setDays] = useState(0);
  const reload = () => void getSettings().then(({ followUpDays }) => setDays(followUpDays));
  useEffect(reload, []);
  return { days, reload };
}
