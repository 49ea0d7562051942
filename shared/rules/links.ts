/** Sites whose addresses name a person. */
const NETWORKS: readonly { network: string; user: RegExp }[] = [
  { network: 'LinkedIn', user: /^(?:[a-z]{2,3}\.)?linkedin\.com\/in\/([^/?#]+)/i },
  { network: 'GitHub', user: /^github\.com\/([\w-]+)\/?$/i },
  { network: 'GitLab', user: /^gitlab\.com\/([\w.-]+)\/?$/i },
  { network: 'Xing', user: /^xing\.com\/profile\/([^/?#]+)/i },
  { network: 'Twitter', user: /^(?:twitter|x)\.com\/(\w+)\/?$/i },
  { network: 'Stack Overflow', user: /^stackoverflow\.com\/users\/(\d+)/i },
  { network: 'ORCID', user: /^orcid\.org\/([\dX-]{19})/i },
  { network: 'Medium', user: /^medium\.com\/(@[\w.-]+)/i },
  { network: 'Behance', user: /^behance\.net\/([\w-]+)\/?$/i },
  { network: 'Dribbble', user: /^dribbble\.com\/([\w-]+)\/?$/i },
];

export type ReadLink = { url: string; network?: string; username?: string };

const ADDRESS =
  /(?<![@\w.-])(?:https?:\/\/)?(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,12}(?:\/[^\s|,;()<>]*)?(?![@\w])/giu;

/** What a text's addresses are; a bare "name.example" counts only where `isAlone`, since "Node.js" looks the same. */
export function linksIn(text: string, isAlone: boolean): ReadLink[] {
  return [...text.matchAll(ADDRESS)].flatMap(
    ([raw]) => linkOf(raw, isAlone && /^\S+(?:\s\([^)]*\))?$/.test(text)) ?? [],
  );
}

// No `URL` here: this package is compiled without DOM and Node types.
const HTTP_ADDRESS = /^https?:\/\/[^\s/?#\\@:<>^|%[\]"{}]+(?::\d{1,5})?(?:[/?#]\S*)?$/i;

export function linkOf(raw: string, isBareFine = true): ReadLink | null {
  const address = raw.replace(/[.,;]+$/, '');
  const bare = address.replace(/^https?:\/\/(?:www\.)?|^www\./i, '');
  const url = /^https?:\/\//i.test(address) ? address : `https://${address}`;
  if (!HTTP_ADDRESS.test(url)) return null;
  for (const { network, user } of NETWORKS) {
    const username = user.exec(bare)?.[1];
    if (username) return { url, network, username };
  }
  const isMarked = bare !== address || bare.includes('/');
  return isMarked || (isBareFine && address === address.toLowerCase()) ? { url } : null;
}
