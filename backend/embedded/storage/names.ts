import { StorageFault } from './errors.ts';

const ALLOWED = /^[\w/!\-.*'() &$@=;:+,?]+$/;

/** storage-api's rule for keys, and no segment that a file system would read as a direction. */
export function checkedName(name: string): string {
  const odd = name.split('/').some((part) => part === '' || part === '.' || part === '..');
  if (odd || name.length > 1024 || !ALLOWED.test(name)) {
    throw new StorageFault(400, 'InvalidKey', `Invalid key: ${name}`);
  }
  return name;
}

/** `<bucket>/<name>` behind a prefix of the path, decoded once. */
export function bucketAndName(path: string, prefix: string): { bucket: string; name: string } {
  const rest = decoded(path.slice(`/storage/v1${prefix}`.length));
  const slash = rest.indexOf('/');
  return slash < 0
    ? { bucket: rest, name: '' }
    : { bucket: rest.slice(0, slash), name: rest.slice(slash + 1) };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new StorageFault(400, 'InvalidKey', 'Invalid key');
  }
}
