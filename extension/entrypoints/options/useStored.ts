import type { Profile } from '@jobai/shared/profile';
import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { StoreError } from '../../db/errors.ts';
import { getProfile } from '../../db/profile.ts';
import type { BrokenRow } from '../../db/rows.ts';

export type StoredProfile = { profile: Profile | null; unreadable: BrokenRow | null };

async function readProfile(): Promise<StoredProfile> {
  try {
    return { profile: await getProfile(), unreadable: null };
  } catch (fault) {
    if (!(fault instanceof StoreError) || fault.code !== 'rowUnreadable') throw fault;
    return { profile: null, unreadable: fault.cause as BrokenRow };
  }
}

/** The stored profile; undefined until read. Follows changes from any page. */
export function useStoredProfile(): StoredProfile | undefined {
  return useLiveQuery(readProfile, []);
}

/** The shortcut as it is set now; '' when there is none. */
export function useShortcut(): string {
  const [shortcut, setShortcut] = useState('');
  useEffect(() => {
    void browser.commands
      .getAll()
      .then((all) => setShortcut(all.find(({ name }) => name === 'apply')?.shortcut ?? ''));
  }, []);
  return shortcut;
}
