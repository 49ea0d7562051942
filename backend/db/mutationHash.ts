import type { Json, Mutation } from '@jobai/shared/sync';

/**
 * SHA-256, lower-case hex, of what a mutation asks for. Its base is no part: a device that learnt of other changes before
 * it got the answer sends the same edit on a newer base, and it is still the same edit.
 */
export async function mutationHash(mutation: Mutation): Promise<string> {
  const { kind, id } = mutation;
  const what = 'delete' in mutation ? 'delete' : mutation.changes;
  const text = canonical([kind, id, what as Json]);
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** JSON with the keys of every object in one order. */
function canonical(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const parts = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`);
  return `{${parts.join(',')}}`;
}
