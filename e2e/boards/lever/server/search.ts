import { findPlaces } from '../../places.ts';

/** `/searchLocations`: what is picked goes back as JSON in `selectedLocation`. */

export const search = (text: string) =>
  text.trim() === '' ? [] : findPlaces(text).map(({ label, gid }) => ({ name: label, id: gid }));

/** Whether `json` is what the search returned for a place of this name. */
export function isPlace(json: string, name: string): boolean {
  try {
    const picked: unknown = JSON.parse(json);
    return search(name).some((place) => JSON.stringify(place) === JSON.stringify(picked));
  } catch {
    // Not JSON: written by something else than the page's script.
    return false;
  }
}
