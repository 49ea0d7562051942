import { getDocument } from 'unpdf/pdfjs';
import { DocumentError, MAX_PAGES } from '../faults.ts';
import type { Item, LinkArea, PageItems } from '../types.ts';

/** Runs of text of a whole document; a dense page has about 2,000. Forms inside forms can draw without end. */
const MAX_ITEMS = 60_000;

/** Text and links of every page with their places, read by PDF.js; nothing is drawn, no script is run. */
export async function pdfPages(
  bytes: Uint8Array,
  onPage: (done: number, total: number) => void,
): Promise<PageItems[]> {
  const task = getDocument({
    // PDF.js takes the buffer for itself.
    data: bytes.slice(),
    useWasm: false,
    useSystemFonts: false,
    disableFontFace: true,
    stopAtErrors: false,
    verbosity: 0,
  });
  const document = await task.promise;
  if (document.numPages > MAX_PAGES) throw new DocumentError('tooManyPages');
  const pages: PageItems[] = [];
  let left = MAX_ITEMS;
  for (let number = 1; number <= document.numPages; number += 1) {
    onPage(number - 1, document.numPages);
    const page = await document.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const [edge = 0, , , top = height] = page.view;
    const items: Item[] = [];
    const reader = page.streamTextContent({ includeMarkedContent: false }).getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      const found = (part.value as { items: object[] }).items;
      left -= found.length;
      if (left < 0) throw new DocumentError('inflates');
      items.push(...found.flatMap((item) => itemOf(item, edge, top)));
    }
    const links = (await page.getAnnotations()).flatMap(({ url, rect }): LinkArea[] => {
      if (typeof url !== 'string' || !Array.isArray(rect)) return [];
      const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = rect as number[];
      return [{ url, x: x1 - edge, y: top - y2, width: x2 - x1, height: y2 - y1 }];
    });
    pages.push({ width, height, items, links });
    page.cleanup();
  }
  await task.destroy();
  return pages;
}

/** Text that stands upright beside a page is decoration and left out. */
function itemOf(item: object, edge: number, top: number): Item[] {
  if (!('str' in item && 'transform' in item && 'width' in item && 'fontName' in item)) return [];
  const [a = 0, b = 0, , , x = 0, y = 0] = item.transform as number[];
  if (Math.abs(b) > Math.abs(a)) return [];
  return [
    {
      text: String(item.str),
      x: x - edge,
      y: top - y,
      width: Number(item.width),
      size: Math.hypot(a, b),
      font: String(item.fontName),
    },
  ];
}
