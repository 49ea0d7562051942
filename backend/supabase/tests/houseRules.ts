import type { DbFunction, Relation } from '../../embedded/catalogue.ts';

/** What every migration must keep to (D2), read off the catalogue: `name: what is wrong`. */
export function faultsOf(relations: Relation[], functions: DbFunction[]): string[] {
  return [
    ...relations.flatMap((relation) =>
      (relation.kind === 'view' ? faultsOfView(relation) : faultsOfTable(relation)).map(
        (fault) => `${relation.name}: ${fault}`,
      ),
    ),
    ...functions.flatMap((each) => faultsOfFunction(each).map((fault) => `${each.name}: ${fault}`)),
  ];
}

const RIGHTS = ['select', 'insert', 'update', 'delete'];

function faultsOfTable({
  rls,
  policies,
  grants,
  columns,
  parents,
  primaryKey,
}: Relation): string[] {
  const owner = columns.find(({ name }) => name === 'user_id');
  return [
    ...(rls ? [] : ['row level security is off']),
    ...(policies.length > 0 ? [] : ['no policy']),
    ...policies.flatMap(({ name, roles }) => [
      // Somebody reading the list of policies understands it without the SQL.
      ...(/^[A-Z][a-z’']+( [\w’']+){4,}$/.test(name) ? [] : [`"${name}" is no sentence`]),
      ...(roles.join() === 'authenticated' ? [] : [`"${name}" is for ${roles.join()}`]),
    ]),
    ...grantFaults(grants),
    ...(owner && !owner.nullable ? [] : ['no owner (user_id)']),
    ...(primaryKey.length > 0 ? [] : ['no primary key']),
    ...parents
      .filter(({ table }) => !table.startsWith('auth.'))
      .filter(({ columns: own, references }) => own[0] !== 'user_id' || references[0] !== 'user_id')
      .map(({ table }) => `may belong to somebody else's ${table}`),
  ];
}

function faultsOfView({ securityInvoker, grants }: Relation): string[] {
  return [
    ...(securityInvoker ? [] : ['reads with the rights of its owner']),
    ...grantFaults(grants),
  ];
}

function grantFaults(grants: Relation['grants']): string[] {
  const open = Object.keys(grants).filter((role) => role === 'anon' || role === 'public');
  const granted = grants.authenticated ?? [];
  return [
    ...open.map((role) => `${role} has rights on it`),
    ...(granted.length > 0 ? [] : ['nothing is granted to authenticated']),
    ...granted.filter((right) => !RIGHTS.includes(right)).map((right) => `${right} is granted`),
  ];
}

function faultsOfFunction({ definer, settings, callers }: DbFunction): string[] {
  return [
    ...(definer ? ['runs with the rights of its owner'] : []),
    ...(settings.includes('search_path=""') ? [] : ['search_path is not pinned']),
    ...callers
      .filter((role) => role === 'public' || role === 'anon')
      .map((role) => `${role} may call it`),
  ];
}
