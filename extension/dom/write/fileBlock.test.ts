import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ashbyFile } from './ashbyFile.ts';
import { testTools } from './testTools.ts';

/** A zone that takes files by a drop. */

const value = {
  kind: 'bytes',
  name: 'resume.pdf',
  mime: 'application/pdf',
  sha256: 'a'.repeat(64),
  base64: btoa('%PDF'),
} as const;
let zone: HTMLElement;

/** happy-dom's own loses what is dragged. */
class Drag extends Event {
  readonly dataTransfer: DataTransfer | null;
  constructor(type: string, init: DragEventInit) {
    super(type, init);
    this.dataTransfer = init.dataTransfer ?? null;
  }
}

beforeEach(() => {
  vi.stubGlobal('DragEvent', Drag);
  zone = document.createElement('div');
  document.body.append(zone);
  zone.addEventListener('drop', (event) => {
    const name = (event as unknown as Drag).dataTransfer?.files[0]?.name;
    zone.innerHTML = `<p class="_name_1"><span>${name}</span></p><button title="Delete file"></button>`;
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

test('a zone without an input gets the file as it falls', async () => {
  expect(await ashbyFile.write(zone, value, testTools())).toBeNull();
  expect(ashbyFile.read(zone)).toMatchObject({ kind: 'file', name: 'resume.pdf' });
});

test('a zone whose input nobody listens to gets it too', async () => {
  zone.innerHTML = '<input type="file">';
  expect(await ashbyFile.write(zone, value, testTools())).toBeNull();
  expect(ashbyFile.read(zone)).toMatchObject({ name: 'resume.pdf' });
});

test('nothing falls into a question that was swapped meanwhile', async () => {
  expect(await ashbyFile.write(zone, value, testTools({ isSame: () => false }))).toBe('changed');
  expect(ashbyFile.read(zone)).toBeNull();
});
