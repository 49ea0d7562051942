import { isObject, type Json, own, sameJson } from '../json.ts';

/** A skill of JSON Resume without keywords is one by itself; they stand together in this tier. */
const OTHER = 'other';

const isBare = ({ keywords }: Json) => (keywords ?? null) === null;
const tierOf = (group: Json): string =>
  isBare(group) || typeof group.name !== 'string' || group.name === '' ? OTHER : group.name;
const itemsOf = (group: Json): unknown[] => {
  if (Array.isArray(group.keywords)) return group.keywords;
  return group.name ? [group.name] : [];
};

/** Groups of JSON Resume by their names: `{ primary: ["Python"], tools: ["Git"] }`. */
export function showSkills(ours: unknown): Json | null {
  const groups = Array.isArray(ours) ? ours.filter(isObject) : [];
  if (groups.length === 0) return null;
  const tiers = new Map<string, unknown[]>();
  for (const group of groups) {
    tiers.set(tierOf(group), [...(tiers.get(tierOf(group)) ?? []), ...itemsOf(group)]);
  }
  return Object.fromEntries(tiers);
}

/** Only the tiers that were sent change; null takes a tier away. A group whose skills stay keeps its level. */
export function writeSkills(sent: Json, ours: unknown): Json[] {
  const before = showSkills(ours) ?? {};
  let groups: Json[] = Array.isArray(ours) ? ours.filter(isObject) : [];
  for (const [tier, list] of Object.entries(sent)) {
    if (sameJson(list, own(before, tier))) continue;
    const items = Array.isArray(list) ? list : [];
    const first = groups.findIndex((group) => tierOf(group) === tier);
    const old = groups.filter((group) => tierOf(group) === tier);
    const made = list === null ? [] : tierGroups(tier, items, old);
    const at = first < 0 ? groups.length : first;
    const rest = groups.filter((group) => tierOf(group) !== tier);
    groups = [...rest.slice(0, at), ...made, ...rest.slice(at)];
  }
  return groups;
}

function tierGroups(tier: string, items: readonly unknown[], old: readonly Json[]): Json[] {
  const named = old.find((group) => !isBare(group));
  // Skills by themselves stay so, with what is said about each; in a group they are one list.
  if (tier === OTHER && !named && items.length > 0)
    return items.map((name) => old.find((group) => group.name === name) ?? { name });
  return [{ ...(named ?? { name: tier }), keywords: [...items] }];
}
