import { beforeEach, expect, test, vi } from 'vitest';
import { everything } from './tree.ts';

beforeEach(() => {
  vi.stubGlobal('chrome', { dom: { openOrClosedShadowRoot: () => null } });
});

const ids = () => everything().elements.flatMap(({ element }) => element.id || []);

test('what display: none takes out of the page is left out with all it holds; its neighbours are not', () => {
  document.body.innerHTML =
    '<div id="before"></div><div id="menu" style="display: none"><p id="held"></p></div><p id="after"></p>';
  expect(ids()).toEqual(['before', 'after']);
});

test('what has no box of its own is looked at: CSS may add one to it, and its children have theirs', () => {
  document.body.innerHTML =
    '<div id="hollow" style="display: contents"><p id="child"></p></div><p id="faint" style="visibility: hidden"></p>';
  expect(ids()).toEqual(['hollow', 'child', 'faint']);
});

test('shadow roots are gone through, and named', () => {
  document.body.innerHTML = '<div id="host"><p id="light"></p></div>';
  const root = document.getElementById('host')?.attachShadow({ mode: 'open' });
  if (root) root.innerHTML = '<i id="within"></i>';
  expect(ids()).toEqual(['host', 'within', 'light']);
  expect(everything().roots).toEqual([root]);
});
