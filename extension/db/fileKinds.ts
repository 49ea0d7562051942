import { StoreError } from './errors.ts';

/** 10 MB; what the ATSs themselves accept at most is below it. */
export const MAX_FILE_BYTES = 10 * 1024 * 1024;

type FileKind = { mime: string; starts: (bytes: Uint8Array) => boolean };

const startsWith =
  (...head: number[]) =>
  (bytes: Uint8Array) =>
    head.every((byte, at) => bytes[at] === byte);

const ascii = (text: string) => startsWith(...[...text].map((char) => char.charCodeAt(0)));

/** By extension. The bytes must agree: a renamed picture is refused here, not by the employer's site. */
const FILE_KINDS: Record<string, FileKind> = {
  // Readers accept leading bytes before the header (ISO 32000-1 annex H.3.4.1: within the first 1024).
  pdf: {
    mime: 'application/pdf',
    starts: (bytes) => indexOf(bytes.subarray(0, 1024), '%PDF-') >= 0,
  },
  doc: { mime: 'application/msword', starts: startsWith(0xd0, 0xcf, 0x11, 0xe0) },
  docx: {
    mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    starts: startsWith(0x50, 0x4b, 0x03, 0x04),
  },
  rtf: { mime: 'application/rtf', starts: ascii('{\\rtf') },
  // NUL never occurs in text that is not UTF-16, which the sites can't read either.
  txt: { mime: 'text/plain', starts: (bytes) => !bytes.subarray(0, 4096).includes(0) },
};

export const FILE_ACCEPT = Object.keys(FILE_KINDS).map((extension) => `.${extension}`);

function indexOf(bytes: Uint8Array, text: string): number {
  const match = ascii(text);
  for (let at = 0; at + text.length <= bytes.length; at += 1) {
    if (match(bytes.subarray(at))) return at;
  }
  return -1;
}

/** MIME type of a file by its name and bytes; throws what is wrong with it. */
export function checkFile(name: string, bytes: ArrayBuffer): string {
  const kind = FILE_KINDS[/\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''];
  if (!kind) throw new StoreError('fileType');
  if (bytes.byteLength === 0) throw new StoreError('fileEmpty');
  if (bytes.byteLength > MAX_FILE_BYTES) throw new StoreError('fileTooLarge');
  if (!kind.starts(new Uint8Array(bytes))) throw new StoreError('fileContent');
  return kind.mime;
}
