import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Change, FieldRevs, JsonObject } from '../sync.ts';
import { applyChanges, changesBetween, patched, pointer, valueAt } from './merge.ts';

/** Changes of an author who had seen everything up to revision 5. */
function merge(doc: JsonObject, fieldRevs: FieldRevs, changes: Change[]) {
  return applyChanges(doc, fieldRevs, changes, (rev) => rev <= 5);
}

type Row = [
  promise: string,
  doc: JsonObject,
  revs: FieldRevs,
  changes: Change[],
  after: JsonObject,
  conflicts?: object[],
];

const ROWS: Row[] = [
  [
    'what nobody else touched is written',
    { a: 1, b: 2 },
    { '/a': 5, '/b': 9 },
    [{ path: ['a'], value: 7 }],
    { a: 7, b: 2 },
  ],
  [
    'what another changed unseen stands, and both values are told',
    { a: 1 },
    { '/a': 6 },
    [{ path: ['a'], value: 7 }],
    { a: 1 },
    [{ path: ['a'], theirs: 1, yours: 7 }],
  ],
  [
    'the other paths of the same mutation are applied',
    { a: 1, b: 1 },
    { '/a': 6, '/b': 1 },
    [
      { path: ['a'], value: 7 },
      { path: ['b'], value: 7 },
    ],
    { a: 1, b: 7 },
    [{ path: ['a'], theirs: 1, yours: 7 }],
  ],
  [
    'the same value from both is no conflict',
    { a: { b: [1, { c: 2 }] } },
    { '/a/b': 6 },
    [{ path: ['a', 'b'], value: [1, { c: 2 }] }],
    { a: { b: [1, { c: 2 }] } },
  ],
  [
    'an object sets what it names and removes nothing',
    { a: { b: 1, c: 2 } },
    { '/a/b': 1, '/a/c': 9 },
    [{ path: ['a'], value: { b: 7, d: 8 } }],
    { a: { b: 7, c: 2, d: 8 } },
  ],
  [
    'an empty object makes one and empties none',
    { a: { b: 1 } },
    {},
    [
      { path: ['a'], value: {} },
      { path: ['z'], value: {} },
    ],
    { a: { b: 1 }, z: {} },
  ],
  [
    'half of a salary never meets the half of another',
    { salary: { min: 1, max: 2, currency: 'EUR', period: 'year' } },
    { '/salary': 6 },
    [{ path: ['salary'], value: { min: 1, max: 9, currency: 'EUR', period: 'year' } }],
    { salary: { min: 1, max: 2, currency: 'EUR', period: 'year' } },
    [
      {
        path: ['salary'],
        theirs: { min: 1, max: 2, currency: 'EUR', period: 'year' },
        yours: { min: 1, max: 9, currency: 'EUR', period: 'year' },
      },
    ],
  ],
  [
    'an answer of another kind keeps nothing of the one before',
    { value: { kind: 'text', text: 'a' } },
    { '/value': 5 },
    [{ path: ['value'], value: { kind: 'option', option: 'b' } }],
    { value: { kind: 'option', option: 'b' } },
  ],
  [
    'a part of a salary is an edit of the whole',
    { salary: { min: 1, max: 2 } },
    { '/salary': 6 },
    [{ path: ['salary', 'max'], value: 9 }],
    { salary: { min: 1, max: 2 } },
    [{ path: ['salary'], theirs: { min: 1, max: 2 }, yours: { min: 1, max: 9 } }],
  ],
  [
    'an array is one value',
    { a: [1, 2] },
    { '/a': 6 },
    [{ path: ['a'], value: [1, 2, 3] }],
    { a: [1, 2] },
    [{ path: ['a'], theirs: [1, 2], yours: [1, 2, 3] }],
  ],
  [
    'a removal removes the whole of what stands there',
    { a: { b: 1, c: 2 } },
    { '/a/b': 5 },
    [{ path: ['a'] }],
    {},
  ],
  [
    'a removal of something changed below unseen is a conflict',
    { a: { b: 1, c: 2 } },
    { '/a/b': 6 },
    [{ path: ['a'] }],
    { a: { b: 1, c: 2 } },
    [{ path: ['a'], theirs: { b: 1, c: 2 } }],
  ],
  [
    'what another removed unseen stays removed',
    {},
    { '/a': 6 },
    [{ path: ['a'], value: 1 }],
    {},
    [{ path: ['a'], yours: 1 }],
  ],
  ['both removed: no conflict', {}, { '/a': 6 }, [{ path: ['a'] }], {}],
  [
    'what lies below something removed unseen is one conflict with all of it',
    {},
    { '/a': 6 },
    [
      { path: ['a', 'b'], value: 1 },
      { path: ['a', 'c', 'd'], value: 2 },
    ],
    {},
    [{ path: ['a'], yours: { b: 1, c: { d: 2 } } }],
  ],
  [
    'a scalar that the author knew gives way to an object',
    { a: 1 },
    { '/a': 5 },
    [{ path: ['a', 'b'], value: 2 }],
    { a: { b: 2 } },
  ],
  [
    'a scalar put there unseen does not',
    { a: 1 },
    { '/a': 6 },
    [{ path: ['a', 'b'], value: 2 }],
    { a: 1 },
    [{ path: ['a'], theirs: 1, yours: { b: 2 } }],
  ],
  [
    'an object that the author knew gives way to a scalar',
    { a: { b: 1 } },
    { '/a/b': 5 },
    [{ path: ['a'], value: 2 }],
    { a: 2 },
  ],
  [
    'an object that grew unseen does not',
    { a: { b: 1, c: 1 } },
    { '/a/b': 5, '/a/c': 6 },
    [{ path: ['a'], value: 2 }],
    { a: { b: 1, c: 1 } },
    [{ path: ['a'], theirs: { b: 1, c: 1 }, yours: 2 }],
  ],
  ['null is a value, not a removal', { a: 1 }, {}, [{ path: ['a'], value: null }], { a: null }],
  [
    'a later change of the same mutation builds on an earlier one',
    { a: 1 },
    { '/a': 5 },
    [{ path: ['a'], value: { b: 1 } }, { path: ['a'] }, { path: ['a', 'c'], value: 3 }],
    { a: { c: 3 } },
  ],
  [
    'keys with slashes and tildes keep their own revisions',
    { 'a/b': 1, a: { b: 1 } },
    { '/a~1b': 6, '/a/b': 1 },
    [
      { path: ['a', 'b'], value: 2 },
      { path: ['a/b'], value: 2 },
    ],
    { 'a/b': 1, a: { b: 2 } },
    [{ path: ['a/b'], theirs: 1, yours: 2 }],
  ],
  [
    'of two moments of change the later stands, and nobody is asked',
    { updatedAt: '2026-11-02T00:00:00.000Z' },
    { '/updatedAt': 6 },
    [{ path: ['updatedAt'], value: '2026-11-03T00:00:00.000Z' }],
    { updatedAt: '2026-11-03T00:00:00.000Z' },
  ],
  [
    'an earlier moment of change changes nothing',
    { updatedAt: '2026-11-02T00:00:00.000Z' },
    { '/updatedAt': 5 },
    [{ path: ['updatedAt'], value: '2026-11-01T00:00:00.000Z' }],
    { updatedAt: '2026-11-02T00:00:00.000Z' },
  ],
];

describe('fields', () => {
  test.each(ROWS)('%s', (_promise, doc, revs, changes, after, conflicts = []) => {
    const before = structuredClone(doc);
    const merged = merge(doc, revs, changes);
    expect(merged.doc).toEqual(after);
    expect(merged.conflicts).toEqual(conflicts);
    expect(doc, 'the document is not changed in place').toEqual(before);
  });

  test('written paths get the new revision, and what lay below them is forgotten', () => {
    const merged = merge({ a: { b: 1 }, c: 1 }, { '/a/b': 2, '/c': 3 }, [
      { path: ['a'], value: 1 },
      { path: ['d', 'e'], value: 1 },
      { path: ['c'] },
    ]);
    expect(merged).toMatchObject({ touched: ['/a', '/d/e', '/c'], dropped: ['/a/b'] });
  });

  test('names of the prototype are keys like any other', () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    for (const name of names) {
      const merged = merge({}, {}, [{ path: [name, 'polluted'], value: true }]);
      expect(Object.keys(merged.doc)).toEqual([name]);
      expect(valueAt(merged.doc, [name, 'polluted'])).toBe(true);
      expect(valueAt({}, [name])).toBeUndefined();
      expect(changesBetween({}, merged.doc)).toHaveLength(1);
    }
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('differences', () => {
  const json = fc.jsonValue({ maxDepth: 3 });
  const document = fc.dictionary(
    fc.constantFrom('a', 'b', 'c', 'a/b', '~', '__proto__', 'constructor'),
    json,
    { maxKeys: 5 },
  ) as fc.Arbitrary<JsonObject>;

  test('applied to what they were taken from, they make the other', () => {
    fc.assert(
      fc.property(document, document, (before, after) => {
        const changes = changesBetween(before, after);
        expect(patched(before, changes)).toEqual(after);
        const merged = applyChanges(before, {}, changes, () => true);
        expect(merged).toMatchObject({ doc: after, conflicts: [] });
      }),
      { numRuns: 500 },
    );
  });

  test('of a document and itself there are none', () => {
    fc.assert(
      fc.property(document, (doc) => changesBetween(doc, structuredClone(doc)).length === 0),
    );
  });

  test('two authors of different paths lose nothing, in whichever order they arrive', () => {
    fc.assert(
      fc.property(document, json, json, (base, x, y) => {
        const doc = { ...base, left: { v: 0 }, right: { v: 0 } };
        const revs = { '/left/v': 1, '/right/v': 1 };
        const one: Change[] = [{ path: ['left', 'v'], value: [x] as never }];
        const two: Change[] = [{ path: ['right', 'v'], value: [y] as never }];
        const after = (first: Change[], second: Change[]) => {
          const a = applyChanges(doc, revs, first, (rev) => rev <= 1);
          const grown = { ...revs, ...Object.fromEntries(a.touched.map((key) => [key, 2])) };
          return applyChanges(a.doc, grown, second, (rev) => rev <= 1);
        };
        const [here, there] = [after(one, two), after(two, one)];
        expect(here.doc).toEqual(there.doc);
        expect([...here.conflicts, ...there.conflicts]).toEqual([]);
      }),
    );
  });

  test('pointers of different paths differ', () => {
    expect(pointer(['a', 'b'])).not.toBe(pointer(['a/b']));
    expect(pointer(['~1'])).not.toBe(pointer(['/']));
  });
});
