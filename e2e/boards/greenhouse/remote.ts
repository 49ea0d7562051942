import type { Option } from './form.ts';

/** What the page asks other servers while it is being filled in. */

const pending = new Map<string, { timer: number; drop: () => void }>();

/** Only the last of several quick calls with one key goes out; the earlier ones resolve to false. */
function settled(key: string, ms: number): Promise<boolean> {
  const earlier = pending.get(key);
  if (earlier) {
    clearTimeout(earlier.timer);
    earlier.drop();
  }
  return new Promise((resolve) => {
    const timer = window.setTimeout(() => {
      pending.delete(key);
      resolve(true);
    }, ms);
    pending.set(key, { timer, drop: () => resolve(false) });
  });
}

type Place = { gid: string; label: string; lat: string; lon: string };

export async function searchPlaces(url: string, term: string): Promise<Option[]> {
  if (term.trim().length < 2 || !(await settled('places', 250))) return [];
  try {
    const response = await fetch(`${url}?text=${encodeURIComponent(term)}`);
    if (!response.ok) return [];
    const places: Place[] = await response.json();
    return places.map(({ gid, label, lat, lon }) => ({ value: gid, label, detail: { lat, lon } }));
  } catch {
    // The box then says "No options", as it does for a place nobody knows.
    return [];
  }
}

/** Options of one question; by pages where no term is given. */
export async function searchOptions(
  url: string,
  id: string,
  { term = '', page = 0 }: { term?: string; page?: number },
): Promise<{ options: Option[]; total: number }> {
  if (term && !(await settled(id, 200))) return { options: [], total: 0 };
  const query = new URLSearchParams({ term, page: String(page) });
  const response = await fetch(`${url}/${encodeURIComponent(id)}?${query}`);
  if (!response.ok) return { options: [], total: 0 };
  return response.json();
}

export type EducationList = 'schools' | 'degrees' | 'disciplines';

export async function searchEducation(
  url: string,
  list: EducationList,
  term: string,
): Promise<Option[]> {
  if (term && !(await settled(list, 200))) return [];
  const response = await fetch(`${url}/${list}?term=${encodeURIComponent(term)}`);
  if (!response.ok) return [];
  const { items }: { items: { id: number; text: string }[] } = await response.json();
  return items.map(({ id, text }) => ({ value: String(id), label: text }));
}
