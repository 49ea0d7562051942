import { act, cleanup, render, renderHook } from '@testing-library/react';
import { memo } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { keepEqual, useKept, useSteady } from './kept.ts';

afterEach(cleanup);

describe('keepEqual', () => {
  const before = {
    rows: [
      { id: 'a', tags: ['x'] },
      { id: 'b', tags: [] },
    ],
    at: null,
  };
  test('what equals what was there is what was there', () => {
    expect(keepEqual(before, structuredClone(before))).toBe(before);
  });
  test('only what differs is new', () => {
    const now = structuredClone(before);
    now.rows[1] = { id: 'c', tags: [] };
    const kept = keepEqual(before, now);
    expect(kept).toEqual(now);
    expect(kept).not.toBe(before);
    expect(kept.rows[0]).toBe(before.rows[0]);
  });
  test.each([
    ['one more', [1, 2], [1, 2, 3]],
    ['one less', [1, 2], [1]],
    ['a key more', { a: 1 }, { a: 1, b: undefined }],
    ['a key less', { a: 1, b: undefined }, { a: 1 }],
    ['another key', { a: undefined }, { b: undefined }],
    ['another kind', [], {}],
    ['null', {}, null],
  ])('%s is another value', (_, was, now) => {
    expect(keepEqual<unknown>(was, now)).toStrictEqual(now);
    expect(keepEqual<unknown>(was, now)).not.toBe(was);
  });
  test('sets, dates and functions are kept only as themselves', () => {
    const set = new Set([1]);
    expect(keepEqual(new Set([1]), set)).toBe(set);
  });
});

const shown = vi.fn();
const Row = memo(function Row({ row }: { row: { id: string } }) {
  shown(row.id);
  return null;
});
function List({ rows }: { rows: { id: string; text: string }[] }) {
  return useKept(rows).map((row) => <Row key={row.id} row={row} />);
}

test('a row is rendered again only when what it shows changed', () => {
  const rows = (b: string) => [
    { id: 'a', text: '' },
    { id: 'b', text: b },
  ];
  const { rerender } = render(<List rows={rows('')} />);
  shown.mockClear();
  rerender(<List rows={rows('')} />);
  expect(shown).not.toHaveBeenCalled();
  rerender(<List rows={rows('new')} />);
  expect(shown.mock.calls).toEqual([['b']]);
});

test('a steady action is the same one and does what the last rendering says', () => {
  const done: string[] = [];
  const { result, rerender } = renderHook(
    ({ by }) =>
      useSteady({ act: (what: string) => done.push(by + what), more: { undo: () => done.pop() } }),
    { initialProps: { by: 'a' } },
  );
  const { act: first, more } = result.current;
  rerender({ by: 'b' });
  expect(result.current.act).toBe(first);
  expect(result.current.more).toBe(more);
  act(() => void first('1'));
  expect(done).toEqual(['b1']);
  act(() => void more.undo());
  expect(done).toEqual([]);
});
