import { storage } from 'wxt/utils/storage';
import * as z from 'zod';

/**
 * Keys for models that the person pays for themselves. They stand in chrome.storage.local, which pages of job sites can't
 * read (D9), under a key no export contains (db/exportAll.ts), and go to the backend with a request, never to be kept.
 */
const Key = z
  .string()
  .trim()
  .regex(/^[\x21-\x7e]{1,500}$/);

export const OwnKeys = z.object({
  groq: Key.nullable().catch(null),
  gemini: Key.nullable().catch(null),
  /** A server that speaks OpenAI's chat completions. */
  compatible: z
    .object({
      baseUrl: z.url({ protocol: /^https?$/ }).max(2000),
      model: z
        .string()
        .trim()
        .regex(/^[\w./:@+-]{1,200}$/),
      key: Key.nullable(),
    })
    .nullable()
    .catch(null),
});
export type OwnKeys = z.infer<typeof OwnKeys>;
export type OwnKeyKind = keyof OwnKeys;

const NONE: OwnKeys = OwnKeys.parse({});

const item = storage.defineItem<OwnKeys>('local:assist.keys', { fallback: NONE });

function fitting(value: unknown): OwnKeys {
  const parsed = OwnKeys.safeParse(value);
  return parsed.success ? parsed.data : NONE;
}

export async function readKeys(): Promise<OwnKeys> {
  return fitting(await item.getValue());
}

/** Calls back after every change; returns how to stop. */
export function watchKeys(changed: (now: OwnKeys) => void): () => void {
  return item.watch((now) => changed(fitting(now)));
}

/** null: deleted. Throws a ZodError for what is no key. */
export async function setKey<K extends OwnKeyKind>(kind: K, value: OwnKeys[K]): Promise<void> {
  const strict = { ...NONE, [kind]: value };
  const parsed = fitting(strict);
  if (value !== null && parsed[kind] === null) throw new TypeError('this is not a usable key');
  await item.setValue({ ...(await readKeys()), [kind]: parsed[kind] });
}

/** What tells two keys apart without giving them away: its end, of long ones only. */
export function maskedKey(key: string): string {
  return `••••••••${key.length >= 20 ? key.slice(-4) : ''}`;
}

/** As the backend takes them (backend/http/personKeys.ts). */
export function keyHeaders({ groq, gemini, compatible }: OwnKeys): Record<string, string> {
  return {
    ...(groq && { 'X-Groq-Key': groq }),
    ...(gemini && { 'X-Gemini-Key': gemini }),
    ...(compatible && {
      'X-Model-Base-Url': compatible.baseUrl,
      'X-Model-Id': compatible.model,
      ...(compatible.key && { 'X-Model-Key': compatible.key }),
    }),
  };
}
