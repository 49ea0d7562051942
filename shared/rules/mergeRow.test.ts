import { describe, expect, test } from 'vitest';
import { mergeRow, type Row } from './mergeRow.ts';

const row = (rev: number, changed: Partial<Row> = {}): Row => ({
  doc: { a: 1, b: 1 },
  fieldRevs: { '/a': rev, '/b': 1 },
  rev,
  deleted: false,
  ...changed,
});
const tombstone = (rev: number) => row(rev, { doc: {}, fieldRevs: {}, deleted: true });
const knows = (rev: number) => rev <= 5;
const edit = (baseRev = 5) => ({ baseRev, changes: [{ path: ['a'], value: 2 }] });
const remove = { baseRev: 5, delete: true } as const;

describe('a row', () => {
  test('that is new is written whole', () => {
    expect(mergeRow(null, edit(0), knows)).toEqual({
      status: 'applied',
      write: { doc: { a: 2 }, deleted: false, touched: ['/a'], dropped: [] },
    });
  });

  test('that was edited by nobody else takes the edit', () => {
    expect(mergeRow(row(5), edit(), knows)).toMatchObject({
      status: 'applied',
      write: { doc: { a: 2, b: 1 } },
    });
  });

  test('that says so already is not written', () => {
    const same = { baseRev: 5, changes: [{ path: ['a'], value: 1 }] };
    expect(mergeRow(row(6), same, knows)).toEqual({ status: 'applied', write: null });
  });

  test('made twice under one id keeps what stands first and takes the rest', () => {
    const second = {
      baseRev: 0,
      changes: [
        { path: ['a'], value: 9 },
        { path: ['c'], value: 9 },
      ],
    };
    expect(mergeRow(row(6), second, (rev) => rev === 0)).toMatchObject({
      status: 'conflict',
      conflicts: [{ path: ['a'], theirs: 1, yours: 9 }],
      write: { doc: { a: 1, b: 1, c: 9 } },
    });
  });

  test('that is not here refuses an edit: half a row would come of it', () => {
    expect(mergeRow(null, edit(), knows)).toEqual({
      status: 'refused',
      code: 'unknown_row',
      write: null,
    });
  });
});

describe('a deletion', () => {
  test('empties the row and leaves a tombstone, also where there was none', () => {
    const gone = { doc: {}, deleted: true, touched: [], dropped: [] };
    expect(mergeRow(row(5), remove, knows)).toEqual({ status: 'applied', write: gone });
    expect(mergeRow(null, remove, knows)).toEqual({ status: 'applied', write: gone });
  });

  test('of a deleted row changes nothing', () => {
    expect(mergeRow(tombstone(9), remove, knows)).toEqual({ status: 'applied', write: null });
  });

  test('wins over an edit that did not know of it, and the edit is handed back', () => {
    expect(mergeRow(tombstone(6), edit(), knows)).toEqual({
      status: 'conflict',
      code: 'deleted',
      conflicts: [{ path: ['a'], yours: 2 }],
      write: null,
    });
  });

  test('loses to an edit it did not know of: nothing unseen is destroyed', () => {
    expect(mergeRow(row(6), remove, knows)).toEqual({
      status: 'conflict',
      code: 'changed',
      conflicts: [{ path: [], theirs: { a: 1, b: 1 } }],
      write: null,
    });
  });

  test('is undone by an edit that had seen it', () => {
    expect(mergeRow(tombstone(5), edit(), knows)).toMatchObject({
      status: 'applied',
      write: { doc: { a: 2 }, deleted: false },
    });
  });

  test('leaves its id to a new row', () => {
    expect(mergeRow(tombstone(6), edit(0), (rev) => rev === 0)).toMatchObject({
      status: 'applied',
      write: { doc: { a: 2 }, deleted: false },
    });
  });
});
