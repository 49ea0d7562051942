import { afterEach, expect, test } from 'vitest';
import { richText } from './richText.ts';

afterEach(() => document.body.replaceChildren());

/** What is approved is what stands: paragraphs are lines, and an editor's own marks are nothing. */
test.each([
  ['<p>One</p><p>Two</p>', 'One\nTwo'],
  ['<p>One</p><p><br class="ProseMirror-trailingBreak"></p><p>Two</p>', 'One\n\nTwo'],
  ['<p>One<br>Two<br class="ProseMirror-trailingBreak"></p>', 'One\nTwo'],
  ['One<div>Two</div><div>Three</div>', 'One\nTwo\nThree'],
  ['<div data-block="true"><div><span>One</span> <b>bold</b></div></div>', 'One bold'],
  ['<ul><li>One</li><li>Two</li></ul>', 'One\nTwo'],
])('%s reads as %j', (html, text) => {
  const editor = document.createElement('div');
  editor.innerHTML = html;
  expect(richText.read(editor)).toEqual({ kind: 'text', text });
});

test.each(['', '<p><br></p>', '<p>\u200b</p>', '<p> </p>'])('%j is empty', (html) => {
  const editor = document.createElement('div');
  editor.innerHTML = html;
  expect(richText.read(editor)).toBeNull();
});
