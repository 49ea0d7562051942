import { afterEach, beforeEach, expect, test } from 'vitest';
import { digestsReady, knownDigest, watchFiles } from './files.ts';

/** F3: a digest says which bytes were chosen last, or nothing. */

const NAME = 'resume.pdf';
let end: AbortController;
let block: HTMLElement;
let input: HTMLInputElement;

beforeEach(() => {
  document.body.innerHTML = '<div id="block"><input type="file"></div><p>Elsewhere</p>';
  block = document.getElementById('block') as HTMLElement;
  input = document.querySelector('input') as HTMLInputElement;
  end = new AbortController();
  watchFiles((at) => (block.contains(at) ? block : null), end.signal);
});
afterEach(() => end.abort());

function files(text: string): FileList {
  return [new File([text], NAME)] as unknown as FileList;
}

async function choose(text: string): Promise<string | null> {
  Object.defineProperty(input, 'files', { value: files(text), configurable: true });
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await digestsReady();
  return knownDigest(block, NAME);
}

function handOver(type: 'drop' | 'paste', target: Element, given: FileList | null): void {
  const event = new Event(type, { bubbles: true });
  const data = { files: given ?? [] };
  Object.assign(event, type === 'drop' ? { dataTransfer: data } : { clipboardData: data });
  target.dispatchEvent(event);
}

test.each(['drop', 'paste'] as const)(
  'a file of the same name handed over by %s has its own digest',
  async (type) => {
    const first = await choose('one');
    handOver(type, block, files('two'));
    // Until its bytes were read, nothing is known.
    expect(knownDigest(block, NAME)).toBeNull();
    await digestsReady();
    const second = knownDigest(block, NAME);
    expect(second).toMatch(/^[0-9a-f]{64}$/);
    expect(second).not.toBe(first);
  },
);

test('of two in a row the later one counts, whichever is read first', async () => {
  handOver('drop', block, files('x'.repeat(2_000_000)));
  const last = await choose('two');
  expect(knownDigest(block, NAME)).toBe(last);
});

test('text dropped there, or a file dropped elsewhere, changes nothing', async () => {
  const first = await choose('one');
  handOver('drop', block, null);
  handOver('drop', document.querySelector('p') as Element, files('two'));
  await digestsReady();
  expect(knownDigest(block, NAME)).toBe(first);
});
