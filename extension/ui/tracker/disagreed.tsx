import { GitCompareArrows } from 'lucide-react';
import { createContext, useContext } from 'react';
import { t } from '../../i18n.ts';
import { Badge } from '../base/Badge.tsx';

/** Where two devices' values are chosen between. */
export const SYNC_PAGE = '/options.html#/sync';

/** Entries that two devices changed differently until the person chooses: how many fields, by id. */
const Disagreed = createContext<ReadonlyMap<string, number>>(new Map());
export const DisagreedProvider = Disagreed.Provider;

export function useDisagreements(id: string): number {
  return useContext(Disagreed).get(id) ?? 0;
}

/** Says so beside an entry, and leads to the choice. */
export function DisagreedMark({ id }: { id: string }) {
  if (useDisagreements(id) === 0) return null;
  return (
    <a href={SYNC_PAGE} draggable={false} className="self-start rounded-sm">
      <Badge tone="needs" icon={GitCompareArrows}>
        {t('sync_conflictsHere')}
      </Badge>
    </a>
  );
}
