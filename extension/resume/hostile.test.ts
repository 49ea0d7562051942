// @vitest-environment node
import { zipSync, zlibSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readDocument } from './extract/extract.ts';
import { prescanPdf } from './extract/prescan.ts';

const ascii = (text: string) => new TextEncoder().encode(text);
const read = (bytes: Uint8Array, kind: 'pdf' | 'docx' | 'text') =>
  readDocument(bytes, kind, () => {});

function joined(...parts: (string | Uint8Array)[]): Uint8Array {
  const bytes = parts.map((part) => (typeof part === 'string' ? ascii(part) : part));
  const whole = new Uint8Array(bytes.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of bytes) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** A page with one stream, as a reader would open it. */
const pdf = (stream: Uint8Array, filter: string, more = '') =>
  joined(
    '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n',
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 4 0 R>>endobj\n',
    `4 0 obj<</Length ${stream.length}/Filter${filter}>>stream\n`,
    stream,
    `\nendstream endobj\n${more}trailer<</Root 1 0 R>>\n%%EOF`,
  );

const zeros = (megabytes: number) => new Uint8Array(megabytes * 1024 * 1024);
const ascii85 = (bytes: Uint8Array) => {
  let text = '';
  for (let at = 0; at < bytes.length; at += 4) {
    const group = Array.from({ length: 4 }, (_, byte) => bytes[at + byte] ?? 0);
    let value = group.reduce((sum, byte) => sum * 256 + byte, 0);
    const digits = [0, 0, 0, 0, 0].map(() => {
      const digit = value % 85;
      value = Math.floor(value / 85);
      return String.fromCharCode(33 + digit);
    });
    text += digits.toReversed().join('');
  }
  return ascii(`${text}~>`);
};

describe('hostile PDFs are refused before any parser runs', () => {
  const small = 8 * 1024 * 1024;
  test.each([
    ['one stream that inflates without end', pdf(zlibSync(zeros(20)), '/FlateDecode')],
    ['packed twice', pdf(zlibSync(zlibSync(zeros(20))), '[/FlateDecode/FlateDecode]')],
    [
      'packed and written as text',
      pdf(ascii85(zlibSync(zeros(20))), '[/ASCII85Decode/FlateDecode]'),
    ],
    [
      'packed four times',
      pdf(
        zlibSync(zlibSync(zlibSync(zlibSync(ascii('x'))))),
        '[/FlateDecode/FlateDecode/FlateDecode/FlateDecode]',
      ),
    ],
    ['LZW beyond what anybody writes', pdf(zeros(1), '/LZWDecode')],
    ['rows of a million columns', pdf(ascii('x'), '/FlateDecode/DecodeParms<</Columns 99999999>>')],
  ])('%s', (_, bytes) => {
    expect(() => prescanPdf(bytes, small)).toThrow('inflates');
  });

  test('more pages than a résumé has, also where they are declared inside a packed stream', () => {
    const pages = '<</Type/Page>> '.repeat(41);
    expect(() => prescanPdf(joined('%PDF-1.4\n', pages))).toThrow('tooManyPages');
    expect(() => prescanPdf(pdf(zlibSync(ascii(pages)), '/FlateDecode'))).toThrow('tooManyPages');
  });

  test.each(['/Encrypt 9 0 R', '/Encr#79pt 9 0 R'])('protected by a password: %s', (key) => {
    const bytes = pdf(ascii(' '), '/None', `9 0 obj<<>>endobj\ntrailer<<${key}>>\n`);
    expect(() => prescanPdf(bytes)).toThrow('encrypted');
  });
});

describe('what cannot be read is said, and nothing hangs', () => {
  test.each([
    ['pdf', new Uint8Array(0), 'empty'],
    ['pdf', ascii('not a PDF at all'), 'broken'],
    ['pdf', ascii('%PDF-1.7\nnothing more'), 'broken'],
    ['pdf', pdf(ascii('q Q'), '/None'), 'noText'],
    ['docx', ascii('PK\u0003\u0004 but no more'), 'broken'],
    ['docx', zipSync({ 'word/other.xml': ascii('<x/>') }), 'broken'],
    [
      'docx',
      zipSync({ 'word/document.xml': ascii('<!DOCTYPE x [<!ENTITY a "b">]><w:p/>') }),
      'broken',
    ],
    ['docx', zipSync({ 'word/document.xml': ascii('<w:document/>') }), 'noText'],
    ['docx', zipSync({ 'word/document.xml': zeros(20) }), 'inflates'],
    ['text', new Uint8Array([0, 1, 2, 3]), 'notSupported'],
    ['text', ascii('  \n '), 'noText'],
  ] as const)('%s %#: %s', async (kind, bytes, code) => {
    await expect(read(bytes, kind)).rejects.toMatchObject({ code });
  });

  test('a size that the archive only claims changes nothing', async () => {
    const bytes = zipSync({ 'word/document.xml': zeros(20) });
    // The uncompressed size in the local header and in the directory.
    const view = new DataView(bytes.buffer);
    view.setUint32(22, 10, true);
    await expect(read(bytes, 'docx')).rejects.toMatchObject({ code: 'inflates' });
  });

  test('thousands of unclosed tags are read in a moment', async () => {
    const xml = ascii('<w:p><w:r><w:t>'.repeat(50_000));
    const started = performance.now();
    await expect(read(zipSync({ 'word/document.xml': xml }), 'docx')).rejects.toMatchObject({
      code: 'noText',
    });
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
