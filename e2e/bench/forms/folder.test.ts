import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readFolder } from './folder.ts';

let dir: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'jobai-folder-'));
  put('profile.json', '{}');
  put('resume.pdf', '');
});
afterEach(() => rmSync(dir, { recursive: true }));

function put(path: string, text: string | object): void {
  mkdirSync(dirname(join(dir, path)), { recursive: true });
  writeFileSync(join(dir, path), typeof text === 'string' ? text : JSON.stringify(text));
}

const labels = (fields: object[]) => ({ url: 'https://jobs.lever.co/a/b/apply', fields });
const name = { key: 'name', label: 'Name', control: 'text', expect: [{ fill: 'A' }] };

describe('a folder of captured pages', () => {
  test('is read where an ATS has no folder, in the order of its names', () => {
    for (const page of ['lever/b-1', 'lever/a-1']) {
      put(`${page}.html`, '');
      put(`${page}.gold.json`, labels([name]));
    }
    const { pages, faults } = readFolder(dir);
    expect(pages.map((page) => page.name)).toEqual(['lever/a-1', 'lever/b-1']);
    expect(faults).toEqual([]);
  });

  test('names each page that cannot be measured', () => {
    put('ashby/unlabelled.html', '');
    put('ashby/alone.gold.json', labels([name]));
    put('lever/empty.html', '');
    put('lever/empty.gold.json', labels([]));
    put('lever/broken.html', '');
    put('lever/broken.gold.json', '{');
    put('lever/guessed.html', '');
    put('lever/guessed.gold.json', labels([{ ...name, expect: [{ guess: true }] }]));
    const { pages, faults } = readFolder(dir);
    expect(pages).toEqual([]);
    expect(faults.map(({ page }) => page)).toEqual([
      'lever/broken',
      'lever/empty',
      'lever/guessed',
      'ashby/alone',
      'ashby/unlabelled',
    ]);
  });

  test('without pages, or without the person, is no folder', () => {
    expect(() => readFolder(dir)).toThrow('no pages');
    rmSync(join(dir, 'resume.pdf'));
    expect(() => readFolder(dir)).toThrow('no résumé');
  });
});
