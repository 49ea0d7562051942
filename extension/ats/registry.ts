import type { AtsId } from '@jobai/shared/ats';
import { type AtsAdapter, livesAt } from './adapter.ts';
import { ashby } from './ashby.ts';
import { greenhouse } from './greenhouse.ts';
import { lever } from './lever.ts';

export const ADAPTERS = { greenhouse, lever, ashby } satisfies Record<AtsId, AtsAdapter>;

/** Match patterns of every ATS, for the manifest. */
export const ATS_MATCHES = Object.values(ADAPTERS).flatMap((adapter) => adapter.matches);

/** Origins a form may be filled in, exactly (F5). */
export const ATS_ORIGINS = new Set(
  ATS_MATCHES.map((match) => new URL(match.replace('*', '')).origin),
);

/** The adapter whose pages live at `url`, or null. */
export function adapterFor(url: URL): AtsAdapter | null {
  return Object.values(ADAPTERS).find((adapter) => livesAt(adapter, url)) ?? null;
}
