import { storage } from 'wxt/utils/storage';
import * as z from 'zod';

/** Opened once after installing. */
export const FIRST_RUN_PATH = '/options.html#/welcome';

const Settings = z.object({
  /** Where the three first steps stand; the popup and options offer them until then. */
  firstRun: z.enum(['open', 'skipped', 'done']).catch('open'),
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
