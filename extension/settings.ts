import { AtsId } from '@jobai/shared/ats';
import type { JobIdentity } from '@jobai/shared/job';
import { storage } from 'wxt/utils/storage';
import * as z from 'zod';

/** Opened once after installing. */
export const FIRST_RUN_PATH = '/options.html#/welcome';

/** Where JobAI is switched off: a whole ATS, or one employer on it. */
const OffSite = z.object({
  ats: AtsId,
  /** null: everywhere on the ATS. */
  tenant: z.string().max(200).nullable(),
  /** What the employer is called; '' for a whole ATS. */
  company: z.string().max(300),
});
export type OffSite = z.infer<typeof OffSite>;

/** One damaged entry must not switch JobAI on elsewhere. */
const OffSites = z.array(z.unknown()).transform((entries) =>
  entries.flatMap((entry) => {
    const parsed = OffSite.safeParse(entry);
    return parsed.success ? [parsed.data] : [];
  }),
);

const Settings = z.object({
  /** Where the three first steps stand; the popup and options offer them until then. */
  firstRun: z.enum(['open', 'skipped', 'done']).catch('open'),
  /** Absent in settings stored before there was a switch. */
  off: OffSites.catch([]),
  /** Days without a move after which the tracker suggests a follow-up; 0 never. */
  followUpDays: z.int().min(0).max(365).catch(14),
});
export type Settings = z.infer<typeof Settings>;

const DEFAULTS: Settings = Settings.parse({});

/** A change of shape raises `version` and adds `migrations: { [version]: (old) => new }`. */
const item = storage.defineItem<Settings>('local:settings', { fallback: DEFAULTS, version: 1 });

/** What is stored may be older, newer or damaged: each part that fits counts, the rest is the default. */
function fitting(value: unknown): Settings {
  const parsed = Settings.safeParse(value);
  return parsed.success ? parsed.data : DEFAULTS;
}

export async function getSettings(): Promise<Settings> {
  return fitting(await item.getValue());
}

export async function changeSettings(change: Partial<Settings>): Promise<void> {
  await item.setValue({ ...(await getSettings()), ...change });
}

/** Calls back with the settings after every change, from whichever page; returns how to stop. */
export function watchSettings(changed: (now: Settings, before: Settings) => void): () => void {
  return item.watch((now, before) => changed(fitting(now), fitting(before)));
}

type Site = Pick<JobIdentity, 'ats' | 'tenant'>;
export type OffScope = 'ats' | 'tenant';

const isAbout = (site: Site) => (entry: OffSite) =>
  entry.ats === site.ats &&
  (entry.tenant === null || entry.tenant.toLowerCase() === site.tenant.toLowerCase());

/** By what JobAI is off for an employer; null: it is on. */
export function offScope(off: readonly OffSite[], site: Site): OffScope | null {
  const about = off.filter(isAbout(site));
  if (about.length === 0) return null;
  return about.some(({ tenant }) => tenant === null) ? 'ats' : 'tenant';
}

/** The entry that switches it off for a job's employer or its whole ATS. */
export function offSite(job: Site & { company: string }, scope: OffScope): OffSite {
  const { ats, tenant, company } = job;
  return scope === 'ats' ? { ats, tenant: null, company: '' } : { ats, tenant, company };
}

export async function turnOff(site: OffSite): Promise<void> {
  await dropOff(site);
  await changeSettings({ off: [...(await getSettings()).off, site] });
}

/** On again for this employer, whatever switched it off. */
export async function turnOn(site: Site): Promise<void> {
  const isHere = isAbout(site);
  const { off } = await getSettings();
  await changeSettings({ off: off.filter((entry) => !isHere(entry)) });
}

/** Takes one entry of the list away; others may still switch the same employer off. */
export async function dropOff({ ats, tenant }: Pick<OffSite, 'ats' | 'tenant'>): Promise<void> {
  const { off } = await getSettings();
  const others = off.filter(
    (entry) => entry.ats !== ats || entry.tenant?.toLowerCase() !== tenant?.toLowerCase(),
  );
  await changeSettings({ off: others });
}

/**
 * Takes the settings of a backup, each by itself where it fits; returns what puts the present ones back. `raw` is the
 * stored value as chrome.storage.local had it.
 */
export async function restoreSettings(raw: unknown): Promise<() => Promise<void>> {
  const before = await getSettings();
  const given: Record<string, unknown> = typeof raw === 'object' && raw !== null ? { ...raw } : {};
  const fits = Object.entries(Settings.shape).flatMap(([key, schema]) => {
    const parsed = schema.safeParse(given[key]);
    return parsed.success ? [[key, parsed.data]] : [];
  });
  await changeSettings(Object.fromEntries(fits));
  return () => item.setValue(before);
}
