import { isObject, type Json, mergePatch, omit, own, pick, sameJson } from '../json.ts';

/** Why something sent cannot be taken over; `path` in the reference's keys. */
export type Fault = { path: readonly (string | number)[]; message: string };

/**
 * One object of the reference's profile and the object of ours it stands for. What ours has no exact place for is kept
 * beside it, under `asWritten`, and counts for as long as it means what ours says: an edit of ours wins.
 */
export type Unit = {
  keys: readonly string[];
  /** Keys that are kept and counted together: what one says depends on the others. */
  together?: readonly (readonly string[])[];
  /** Keys kept as written that are read again when this one changes. */
  rereads?: Readonly<Record<string, readonly string[]>>;
  /** Keys whose spelling is not kept: ours is the one spelling. */
  normalised?: readonly string[];
  get: (ours: Json) => Json;
  /** `changed`: known keys only; null takes away. What it cannot read it takes away from ours, or reports. */
  put: (changed: Json, ours: Json, fault: (key: string, message: string) => void) => Json;
};

const KEPT = 'asWritten';

const keptOf = (ours: Json): Json => {
  const kept = own(ours, KEPT);
  return isObject(kept) ? kept : {};
};

const groupOf = (unit: Unit, key: string) =>
  unit.together?.find((group) => group.includes(key)) ?? [key];

/** Ours in the reference's keys. */
export function show(unit: Unit, ours: Json): Json {
  const plain = clean(unit.get(ours));
  const kept = keptOf(ours);
  const counting = Object.keys(kept).filter((key) => {
    if (!unit.keys.includes(key)) return true;
    const group = pick(kept, groupOf(unit, key));
    return sameJson(unit.put(group, ours, nothing), ours);
  });
  return { ...plain, ...pick(kept, counting) };
}

const nothing = () => {};

/** Ours with a partial update in the reference's keys; what was sent as it is shown changes nothing. */
export function write(
  unit: Unit,
  change: Json,
  ours: Json,
  fault: (key: string, message: string) => void,
): Json {
  // An entry that is not there yet says nothing, not even that it goes on until today.
  const before = Object.keys(ours).length === 0 ? {} : show(unit, ours);
  const merged = mergePatch(before, change);
  const after = isObject(merged) ? merged : {};
  const changed = Object.keys(change).filter((key) => !sameJson(own(after, key), own(before, key)));
  if (changed.length === 0) return ours;
  const written = keptOf(ours);
  const again = changed
    .flatMap((key) => unit.rereads?.[key] ?? [])
    .filter((key) => Object.hasOwn(written, key));
  const wanted = Object.fromEntries(
    [...again, ...changed].map((key) => [key, own(after, key) ?? null]),
  );
  const next = unit.put(pick(wanted, unit.keys), omit(ours, [KEPT]), fault);
  const plain = unit.get(next);
  const isLost = (key: string) =>
    Object.hasOwn(wanted, key) &&
    !unit.normalised?.includes(key) &&
    !sameJson(own(plain, key), wanted[key]);
  const lost = Object.keys(wanted).filter((key) => groupOf(unit, key).some(isLost));
  const settled = Object.keys(wanted).flatMap((key) => groupOf(unit, key));
  const kept = clean({ ...omit(written, settled), ...pick(wanted, lost) });
  return Object.keys(kept).length === 0 ? next : { ...next, [KEPT]: kept };
}

/** Without what is null. */
function clean(object: Json): Json {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => (value ?? null) !== null));
}

/**
 * A list as it was sent, over the one that stands: an entry shown as it was sent stays what it is, one that shares
 * `names` with it is laid over it, any other is new.
 */
export function writeList(
  unit: Unit,
  names: readonly string[],
  sent: readonly Json[],
  ours: readonly Json[],
  fault: (path: readonly (string | number)[], message: string) => void,
): Json[] {
  const free = new Map(ours.map((entry) => [entry, show(unit, entry)]));
  const found = new Map<number, Json>();
  const take = (fits: (shown: Json, entry: Json) => boolean) => {
    for (const [at, entry] of sent.entries()) {
      if (found.has(at)) continue;
      const match = [...free].find(([, shown]) => fits(shown, entry));
      if (!match) continue;
      found.set(at, match[0]);
      free.delete(match[0]);
    }
  };
  take((shown, entry) => sameJson(shown, entry));
  take((shown, entry) => names.every((key) => own(shown, key) && sameJson(shown[key], entry[key])));
  return sent.map((entry, at) =>
    write(unit, entry, found.get(at) ?? {}, (key, message) => fault([at, key], message)),
  );
}
