type Scalar = string | number | boolean;
type Group = { [key: string]: Node };
type Node = Scalar | Node[] | Group;

/** The values put together as they stand in a profile; lists close up where a value was left out. */
export function toProfile(
  values: readonly { path: readonly (string | number)[]; value: Scalar }[],
): unknown {
  const root: Group = {};
  for (const { path, value } of values) {
    // As a key it would reach the prototype of every object.
    if (!path.includes('__proto__')) put(root, path, value);
  }
  return closed(root);
}

function put(root: Group, path: readonly (string | number)[], value: Scalar): void {
  let at: Group | Node[] = root;
  for (const [index, step] of path.entries()) {
    const isLast = index === path.length - 1;
    const next: Node = isLast ? value : typeof path[index + 1] === 'number' ? [] : {};
    const key = String(step);
    const held: Node | undefined = Object.hasOwn(at, key) ? (at as Group)[key] : undefined;
    const node: Node = isLast || typeof held !== 'object' ? next : held;
    (at as Group)[key] = node;
    if (typeof node === 'object') at = node;
  }
}

function closed(node: Node): Node {
  if (typeof node !== 'object') return node;
  // `Object.values` skips the holes of a list.
  if (Array.isArray(node)) return Object.values(node).map(closed);
  return Object.fromEntries(Object.entries(node).map(([key, each]) => [key, closed(each)]));
}
