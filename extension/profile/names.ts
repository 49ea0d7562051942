import type { Profile } from '@jobai/shared/profile';

export type NameSplit = { givenName: string; familyName: string };

/**
 * Ways a full name could be split, the likeliest first; the person chooses, nothing is assumed: "Ana María López
 * García" has three. Empty when there is nothing to split or both parts are known.
 */
export function suggestNameSplits(basics: Profile['basics']): NameSplit[] {
  if (basics?.givenName || basics?.familyName) return [];
  const name = (basics?.name ?? '').trim().replace(/\s+/g, ' ');
  const comma = /^([^,]+), *([^,]+)$/.exec(name);
  if (comma?.[1] && comma[2]) return [{ givenName: comma[2], familyName: comma[1] }];
  const words = name.split(' ');
  const splits = words.slice(1).map((_, at) => ({
    givenName: words.slice(0, at + 1).join(' '),
    familyName: words.slice(at + 1).join(' '),
  }));
  // One family name is the commonest reading where names are written given name first.
  return splits.reverse().slice(0, 4);
}
