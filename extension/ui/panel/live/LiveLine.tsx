import { CloudOff, LoaderCircle, type LucideIcon, RefreshCw, UserRoundX, Wifi } from 'lucide-react';
import { useEffect, useState } from 'react';
import { t } from '../../../i18n.ts';
import type { LiveStatus } from '../../../live/status.ts';
import { cx } from '../../base/classes.ts';

type Shown = { icon: LucideIcon; colour: string; text: string };

/** What each state looks like; null: nothing to say. */
function shown(state: LiveStatus['state']): Shown | null {
  switch (state) {
    case 'off':
    case 'idle':
      return null;
    case 'signedOut':
      return { icon: UserRoundX, colour: 'text-muted', text: t('live_signedOut') };
    case 'connecting':
      return { icon: LoaderCircle, colour: 'text-muted', text: t('live_connecting') };
    case 'connected':
      return { icon: Wifi, colour: 'text-verified', text: t('live_connected') };
    case 'reconnecting':
      return { icon: RefreshCw, colour: 'text-needs', text: t('live_reconnectingNow') };
    case 'offline':
      return { icon: CloudOff, colour: 'text-needs', text: t('live_offline') };
  }
}

/** One calm line about the connection to the person's account. Filling works without it, so it never shouts. */
export function LiveLine({ status }: { status: LiveStatus | undefined }) {
  const left = useSecondsUntil(status?.state === 'reconnecting' ? status.retryAt : null);
  const line = status && shown(status.state);
  if (!line) return null;
  const { icon: Icon, colour, text } = line;
  return (
    <p className={cx('flex items-start gap-1.5 px-4 pt-2 text-12', colour)}>
      <Icon aria-hidden size="0.875rem" className="mt-px shrink-0" />
      {/* Read out when the state changes, not every second. */}
      <span role="status" className={left ? 'sr-only' : 'min-w-0'}>
        {text}
      </span>
      {left ? (
        <span aria-hidden className="min-w-0">
          {t('live_reconnecting', left)}
        </span>
      ) : null}
    </p>
  );
}

/** Whole seconds until then, counting down; 0 once it is there. */
function useSecondsUntil(at: number | null): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    if (at === null) return;
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [at]);
  return at === null ? 0 : Math.max(0, Math.ceil((at - now) / 1000));
}
