import type { Operation, Operations, StoredFile } from './payload.ts';

/** One call of the page's API. Throws when the server could not be reached, failed or refused the call. */
export async function call<O extends Operation>(
  operation: O,
  variables: Operations[O]['ask'],
): Promise<Operations[O]['answer']> {
  const response = await fetch(`/api/non-user-graphql?op=${operation}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ operationName: operation, variables }),
  });
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  const { data, errors } = await response.json();
  if (errors) throw new Error(errors[0]?.message);
  return data.result;
}

/** Puts a file into the store; returns its handle. */
export async function store(formId: string, file: File): Promise<string> {
  const { handle, url } = await call('ApiCreateFileUploadHandle', { formId, filename: file.name });
  const body = new FormData();
  body.append('key', handle);
  body.append('file', file);
  const stored = await fetch(url, { method: 'POST', body });
  if (!stored.ok) throw new Error('the file was not stored');
  return handle;
}

export async function attach(formId: string, path: string, file: File): Promise<StoredFile> {
  const handle = await store(formId, file);
  return call('ApiSetFormValueToFile', { formId, path, handle });
}
