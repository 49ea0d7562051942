import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { db } from '../../db/database.ts';
import { askToPersist, getRoom, type Room } from '../../db/room.ts';

const LOOK_MS = 30_000;

/** How much room is left; null until the browser has said so. Looked at again while the page is seen. */
export function useRoom(): Room | null {
  const [room, setRoom] = useState<Room | null>(null);
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') void getRoom().then(setRoom);
    };
    look();
    const timer = setInterval(look, LOOK_MS);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return room;
}

/** Asks the browser to keep the stores as soon as there is something in them to keep, and on later visits until it does. */
export function usePersistence(): void {
  const hasData = useLiveQuery(
    async () => (await db.profile.count()) + (await db.files.count()) > 0,
    [],
    false,
  );
  useEffect(() => {
    if (hasData) void askToPersist();
  }, [hasData]);
}
