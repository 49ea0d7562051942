import type { Attachment, FormValues } from './form.ts';
import { jobApplication, type StoredFile, type Submission, type SubmitReply } from './payload.ts';
import type { JobRoute, PageExtras } from './schema.ts';

type Presigned = { url: string; key: string; fields: Record<string, string> };

async function upload(presignUrl: string, file: File): Promise<StoredFile> {
  const presigned = await fetch(`${presignUrl}?filename=${encodeURIComponent(file.name)}`);
  if (!presigned.ok) throw new Error('no place to upload to');
  const { url, key, fields }: Presigned = await presigned.json();
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  body.append('key', key);
  body.append('file', file);
  const stored = await fetch(url, { method: 'POST', body });
  if (!stored.ok) throw new Error('the file was not stored');
  return { key, filename: file.name };
}

async function uploadAll(
  presignUrl: string,
  files: Readonly<Record<string, Attachment>>,
): Promise<Record<string, StoredFile>> {
  const stored: Record<string, StoredFile> = {};
  for (const [id, attached] of Object.entries(files)) {
    if (attached.kind === 'file') stored[id] = await upload(presignUrl, attached.file);
  }
  return stored;
}

function unseenValues(extras: PageExtras): Record<string, string> {
  return Object.fromEntries(
    extras.traps.map(({ id }) => {
      const input = document.getElementById(id);
      return [id, input instanceof HTMLInputElement ? input.value : ''];
    }),
  );
}

/** Uploads the files, then posts the application. Throws when the server could not be reached or failed. */
export async function send(
  route: JobRoute,
  extras: PageExtras,
  values: FormValues,
  securityCode: string,
): Promise<SubmitReply> {
  const files = await uploadAll(extras.uploadUrl, values.files);
  const body: Submission = {
    job_application: jobApplication(route, values, files),
    fingerprint: route.jobPost.fingerprint,
    // The live page asks reCAPTCHA Enterprise for a token here; the board's server decides on the score by itself.
    'g-recaptcha-enterprise-token': `practice-${crypto.randomUUID()}`,
    ...(securityCode && { security_code: securityCode }),
    unseen: unseenValues(extras),
  };
  const response = await fetch(route.submitPath, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (response.status >= 500) throw new Error(`the server answered ${response.status}`);
  return response.json();
}
