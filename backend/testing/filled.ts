import type { TestSupabase, TestUser } from './users.ts';

/** One row of a table, stored in the person's own name, as PostgREST returns it. */
export async function store(
  { url, publishableKey }: Pick<TestSupabase, 'url' | 'publishableKey'>,
  user: TestUser,
  table: string,
  row: object,
): Promise<Record<string, unknown>> {
  const response = await fetch(`${url}/rest/v1/${table}`, {
    method: 'POST',
    headers: {
      apikey: publishableKey,
      authorization: `Bearer ${user.token}`,
      'content-type': 'application/json',
      prefer: 'return=representation',
    },
    body: JSON.stringify(row),
  });
  const [stored] = (await response.json()) as Record<string, unknown>[];
  if (!stored) throw new Error(`${table} took nothing: ${response.status}`);
  return stored;
}

/** A file of the person's, at a path under their own folder. */
export async function storeFile(
  { url, publishableKey }: Pick<TestSupabase, 'url' | 'publishableKey'>,
  user: TestUser,
  path: string,
  content: string,
): Promise<string> {
  const name = `users/${user.id}/${path}`;
  const response = await fetch(`${url}/storage/v1/object/users/${name}`, {
    method: 'POST',
    headers: {
      apikey: publishableKey,
      authorization: `Bearer ${user.token}`,
      'content-type': 'application/pdf',
    },
    body: content,
  });
  if (!response.ok) throw new Error(`${name} was not stored: ${response.status}`);
  return name;
}
