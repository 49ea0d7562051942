/** The gazetteer behind the location boxes; a few places, and several of one name. */

type Place = { gid: string; label: string; lat: string; lon: string };
const place = (label: string, lat: number, lon: number): Place => ({
  gid: `practice:locality:${label.toLowerCase().replace(/[^a-z]+/g, '-')}`,
  label,
  lat: String(lat),
  lon: String(lon),
});

const PLACES: readonly Place[] = [
  place('San Francisco, California, United States', 37.7749, -122.4194),
  place('South San Francisco, California, United States', 37.6547, -122.4077),
  place('San Francisco, Córdoba, Argentina', -31.4279, -62.0827),
  place('San Francisco de Macorís, Duarte, Dominican Republic', 19.3008, -70.2526),
  place('San Jose, California, United States', 37.3394, -121.895),
  place('San Diego, California, United States', 32.7157, -117.1611),
  place('Oakland, California, United States', 37.8044, -122.2712),
  place('Los Angeles, California, United States', 34.0522, -118.2437),
  place('New York, New York, United States', 40.7128, -74.006),
  place('Minneapolis, Minnesota, United States', 44.9778, -93.265),
  place('Portland, Oregon, United States', 45.5152, -122.6784),
  place('Portland, Maine, United States', 43.6591, -70.2568),
  place('Austin, Texas, United States', 30.2672, -97.7431),
  place('Seattle, Washington, United States', 47.6062, -122.3321),
  place('Chicago, Illinois, United States', 41.8781, -87.6298),
  place('Boston, Massachusetts, United States', 42.3601, -71.0589),
  place('Paris, Île-de-France, France', 48.8566, 2.3522),
  place('Paris, Texas, United States', 33.6609, -95.5555),
  place('London, England, United Kingdom', 51.5072, -0.1276),
  place('London, Ontario, Canada', 42.9849, -81.2453),
  place('Berlin, Germany', 52.52, 13.405),
  place('Berlin, Maryland, United States', 38.3226, -75.2177),
  place('Munich, Bavaria, Germany', 48.1351, 11.582),
  place('Hamburg, Germany', 53.5511, 9.9937),
  place('Toronto, Ontario, Canada', 43.6532, -79.3832),
  place('Dublin, Leinster, Ireland', 53.3498, -6.2603),
  place('Amsterdam, North Holland, Netherlands', 52.3676, 4.9041),
  place('Lisbon, Portugal', 38.7223, -9.1393),
  place('Bengaluru, Karnataka, India', 12.9716, 77.5946),
  place('Lagos, Nigeria', 6.5244, 3.3792),
];

/** By the beginning of any word, or by coordinates `lat,lon`: then the nearest. */
export function findPlaces(text: string): readonly Place[] {
  const at = /^(-?[\d.]+),(-?[\d.]+)$/.exec(text.trim());
  if (at) {
    const [lat, lon] = [Number(at[1]), Number(at[2])];
    const far = (p: Place) => (Number(p.lat) - lat) ** 2 + (Number(p.lon) - lon) ** 2;
    return [...PLACES].sort((a, b) => far(a) - far(b)).slice(0, 1);
  }
  const wanted = text
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);
  const matches = PLACES.filter(({ label }) => {
    const words = label.toLowerCase().split(/[\s,]+/);
    return wanted.every((part) => words.some((word) => word.startsWith(part)));
  });
  return matches.slice(0, 8);
}
