/** Why a PDF is not given to a parser. */
export type PdfFault = 'broken' | 'encrypted' | 'inflates' | 'tooManyPages';

/** Raw DEFLATE by pieces (RFC 1951): gives what comes out to `onChunk`, throws on a damaged stream. fflate's `Inflate`. */
export type MakeInflate = (onChunk: (chunk: Uint8Array) => void) => {
  push: (data: Uint8Array, isLast: boolean) => void;
};

/** `inflated`: bytes that all parts may come to together; `pages`: how many a document may have. */
export type PdfLimits = { inflated: number; pages: number };

type Budget = { left: number; inflate: MakeInflate };

class Refused extends Error {
  readonly fault: PdfFault;
  constructor(fault: PdfFault) {
    super(fault);
    this.fault = fault;
  }
}

/**
 * D5: looks at a PDF before any parser runs. Every stream is inflated with a budget and thrown away; pages are counted
 * where they are declared. What can't be bounded (encryption, old packing beyond a small size, packing in packing) is
 * refused. null: a parser may have it.
 */
export function prescanPdf(
  bytes: Uint8Array,
  limits: PdfLimits,
  inflate: MakeInflate,
): PdfFault | null {
  try {
    scan(bytes, limits.pages, { left: limits.inflated, inflate });
    return null;
  } catch (cause) {
    if (cause instanceof Refused) return cause.fault;
    throw cause;
  }
}

function scan(bytes: Uint8Array, maxPages: number, budget: Budget): void {
  const text = latin1(bytes);
  if (!text.slice(0, 1024).includes('%PDF-')) throw new Refused('broken');
  if (
    /\/Encrypt\b/.test(
      text.replace(/#([\da-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
    )
  ) {
    throw new Refused('encrypted');
  }
  // Rows of a predictor are laid out before a byte is read.
  if (/\/(?:Columns|Colors)\s+\d{6,}/.test(text)) throw new Refused('inflates');
  let pages = countPages(text);
  let from = 0;
  for (;;) {
    const start = text.indexOf('stream', from);
    if (start < 0) break;
    from = start + 6;
    if (text.slice(start - 3, start) === 'end') continue;
    const body = start + (text[start + 6] === '\r' ? 8 : 7);
    const end = text.indexOf('endstream', body);
    const data = bytes.subarray(body, end < 0 ? bytes.length : end);
    const head = text.slice(Math.max(0, text.lastIndexOf('obj', start), start - 2000), start);
    pages += countPages(unpack(data, head, budget));
    if (pages > maxPages * 2) throw new Refused('tooManyPages');
    if (end < 0) break;
    from = end + 9;
  }
  if (pages > maxPages) throw new Refused('tooManyPages');
}

/** "/Type /Page" with its names escaped or not; "/Pages" are the tree around them. */
function countPages(text: string): number {
  return text.match(/\/Type\s*\/Page(?![a-zA-Z])/g)?.length ?? 0;
}

// Kept as text only as far as pages can be declared there.
const KEPT = 512 * 1024;
/** LZW packs up to about 1:1000 and no writer has used it for decades. */
const MAX_LZW = 64 * 1024;
const MAX_DEPTH = 3;

/** Inflates a stream within the budget, also what is packed twice; gives its beginning as text. */
function unpack(data: Uint8Array, head: string, budget: Budget): string {
  if (/\/(?:LZWDecode|LZW)\b/.test(head) && data.length > MAX_LZW) throw new Refused('inflates');
  let layer = /\/(?:ASCII85Decode|A85)\b/.test(head)
    ? fromAscii85(data)
    : /\/(?:ASCIIHexDecode|AHx)\b/.test(head)
      ? fromHex(data)
      : data;
  for (let depth = 0; isZlib(layer); depth += 1) {
    if (depth === MAX_DEPTH) throw new Refused('inflates');
    layer = inflate(layer, budget);
  }
  return layer === data ? '' : latin1(layer.subarray(0, KEPT));
}

/** RFC 1950: method 8 and a check over the two bytes. */
const isZlib = ([first = 0, second = 0]: Uint8Array) =>
  (first & 0x0f) === 8 && first >> 4 <= 7 && ((first << 8) | second) % 31 === 0;

function inflate(data: Uint8Array, budget: Budget): Uint8Array {
  const kept: Uint8Array[] = [];
  let size = 0;
  const stream = budget.inflate((chunk) => {
    budget.left -= chunk.length;
    if (budget.left < 0) throw new Refused('inflates');
    if (size < KEPT) kept.push(chunk.slice());
    size += chunk.length;
  });
  try {
    // Without the two bytes of the head, and in small steps: nothing comes out in one piece beyond the budget.
    for (let at = 2; at < data.length; at += 4096) {
      stream.push(data.subarray(at, at + 4096), false);
    }
  } catch (cause) {
    if (cause instanceof Refused) throw cause;
    // A damaged stream: the parser sees less of it than was counted here.
  }
  const whole = new Uint8Array(
    Math.min(
      size,
      kept.reduce((sum, { length }) => sum + length, 0),
    ),
  );
  let at = 0;
  for (const chunk of kept) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function fromHex(data: Uint8Array): Uint8Array {
  const digits = latin1(data)
    .replace(/>[\s\S]*$/, '')
    .replace(/[^\da-f]/gi, '');
  return Uint8Array.from(digits.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

/** ISO 32000-1, 7.4.3. */
function fromAscii85(data: Uint8Array): Uint8Array {
  const out: number[] = [];
  let group: number[] = [];
  const flush = (count: number) => {
    const value = group.reduce((sum, digit) => sum * 85 + digit, 0);
    for (let byte = 0; byte < count; byte += 1)
      out.push(Math.floor(value / 256 ** (3 - byte)) % 256);
    group = [];
  };
  for (const code of data) {
    if (code === 0x7e) break;
    if (code === 0x7a && group.length === 0) out.push(0, 0, 0, 0);
    if (code < 0x21 || code > 0x75) continue;
    group.push(code - 0x21);
    if (group.length === 5) flush(4);
  }
  if (group.length > 1) {
    const count = group.length - 1;
    while (group.length < 5) group.push(84);
    flush(count);
  }
  return Uint8Array.from(out);
}

function latin1(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 32_768) {
    text += String.fromCharCode(...bytes.subarray(at, at + 32_768));
  }
  return text;
}
