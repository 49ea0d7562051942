/**
 * Which addresses a Worker may ask on somebody's word (safety D4): http(s) on 80 or 443, a public host, no user name.
 * `URL` has already turned every spelling of an IPv4 address (0x7f.1, 017700000001, 2130706433, full-width dots) into four
 * numbers and every IPv6 address into its shortest form; what is judged here is what would be dialled.
 */

/** Names that mean this machine or this network wherever they are asked. A name without a dot is one of them too. */
const LOCAL_NAME =
  /(?:^|\.)(?:localhost|localdomain|local|internal|intranet|private|corp|home|lan|arpa|test|invalid|example|onion|alt)$/;
/** Services that answer with whatever address stands in the name. */
const ECHOING_NAME =
  /(?:^|\.)(?:nip\.io|sslip\.io|xip\.io|localtest\.me|lvh\.me|vcap\.me|lacolhost\.com|traefik\.me|backname\.io|local\.gd|ip6\.name|1u\.ms|rbndr\.us)$/;
/** Four numbers in a name: 10-0-0-1.dns.acme.com. */
const IPV4_INSIDE = /(?:^|[.-])(\d{1,3})[.-](\d{1,3})[.-](\d{1,3})[.-](\d{1,3})(?=[.-]|$)/;

/** [network, bits]: private, shared, loopback, link-local (metadata services), documentation, multicast, reserved. */
const NOT_PUBLIC_V4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
];

const numberOf = (ip: string) => ip.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);

function isPublicV4(ip: string): boolean {
  const number = numberOf(ip);
  return NOT_PUBLIC_V4.every(([network, bits]) => {
    const size = 2 ** (32 - bits);
    return Math.floor(number / size) !== Math.floor(numberOf(network) / size);
  });
}

/**
 * Global unicast (2000::/3) without what stands for other addresses or for nobody: 2001::/23 (Teredo, ORCHID …),
 * 2001:db8::/32, 2002::/16 (6to4), 3fff::/20. IPv4-mapped (::ffff:…), NAT64 (64:ff9b::), fc00::/7, fe80::/10 and ::1 lie
 * outside of 2000::/3.
 */
function isPublicV6(ip: string): boolean {
  const [first = 0, second = 0] = ip.split(':').map((part) => Number.parseInt(part || '0', 16));
  if (first < 0x2000 || first > 0x3fff) return false;
  if (first === 0x2001) return second > 0x01ff && second !== 0x0db8;
  return first !== 0x2002 && !(first === 0x3fff && second < 0x1000);
}

/** An IP address as a resolver gives it: four numbers, or IPv6. */
export const isPublicIp = (ip: string): boolean =>
  ip.includes(':') ? isPublicV6(ip.toLowerCase()) : /^[\d.]+$/.test(ip) && isPublicV4(ip);

function isPublicName(name: string): boolean {
  if (!name.includes('.') || LOCAL_NAME.test(name) || ECHOING_NAME.test(name)) return false;
  const inside = IPV4_INSIDE.exec(name);
  return !inside || isPublicV4(inside.slice(1).join('.'));
}

export const isIpHost = (hostname: string): boolean => /^(?:\[.*\]|[\d.]+)$/.test(hostname);

/** The address to dial, without its fragment; null where it may not be asked. */
export function publicUrl(address: string | URL): URL | null {
  const url = URL.parse(String(address));
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) return null;
  if (!/^(?:|80|443)$/.test(url.port)) return null;
  const host = url.hostname.replace(/\.+$/, '').replace(/^\[|\]$/g, '');
  if (!(isIpHost(url.hostname) ? isPublicIp(host) : isPublicName(host))) return null;
  url.hash = '';
  return url;
}
