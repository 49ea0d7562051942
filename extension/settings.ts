import { storage } from 'wxt/utils/storage';
import * as z from 'zod';

/** Opened once after installing. */
export const FIRST_RUN_PATH = '/options.html#/welcome';

const Settings = z.object({
  /** Where the three first steps stand; the popup and options offer them until then. */
  firstRun: z.enum(['open', 'skipped', 'done']),
});
export type Settings = z.infer<typeof Settings>;

const DEFAULTS: Settings = { firstRun: 'open' };

/** A change of shape raises `version` and adds `migrations: { [version]: (old) => new }`. */
const item = storage.defineItem<Settings>('local:settings', { fallback: DEFAULTS, version: 1 });

/** What is stored may be older, newer or damaged: only what fits counts, the rest is the default. */
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
