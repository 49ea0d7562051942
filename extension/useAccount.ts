import { useEffect, useState } from 'react';
import { readStored, type Stored, watchStored } from './account/store.ts';

/** The account, live; undefined until read. */
export function useAccount(): Stored | undefined {
  const [stored, setStored] = useState<Stored>();
  useEffect(() => {
    const stop = watchStored(setStored);
    void readStored().then(setStored);
    return stop;
  }, []);
  return stored;
}
