import type { ReadValue } from './types.ts';

type Group = { [key: string]: Node };
type Node = string | Node[] | Group;

/** The values put together as they stand in a profile; lists close up where a value was left out. */
export function toProfile(values: readonly Pick<ReadValue, 'path' | 'value'>[]): unknown {
  const root: Group = {};
  for (const { path, value } of values) put(root, path, value);
  return closed(root);
}

function put(root: Group, path: readonly (string | number)[], value: string): void {
  let at: Group | Node[] = root;
  path.forEach((step, index) => {
    const isLast = index === path.length - 1;
    const next: Node = isLast ? value : typeof path[index + 1] === 'number' ? [] : {};
    const held: Node | undefined = Array.isArray(at) ? at[Number(step)] : at[step];
    const node = isLast || held === undefined ? next : held;
    if (Array.isArray(at)) at[Number(step)] = node;
    else at[step] = node;
    if (typeof node !== 'string') at = node;
  });
}

function closed(node: Node): Node {
  if (typeof node === 'string') return node;
  // Skips the holes of a list.
  if (Array.isArray(node)) return node.flatMap((each) => [closed(each)]);
  return Object.fromEntries(Object.entries(node).map(([key, each]) => [key, closed(each)]));
}
