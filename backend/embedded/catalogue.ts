import type { PGlite } from '@electric-sql/pglite';

/** What the database says of itself; tests and generated types go by this, not by lists kept by hand. */
export interface Column {
  name: string;
  /** As `format_type` writes it: `uuid`, `text[]`, `extensions.vector(768)`. */
  type: string;
  nullable: boolean;
  hasDefault: boolean;
  generated: boolean;
}
export interface Relation {
  name: string;
  kind: 'table' | 'view';
  columns: Column[];
  primaryKey: string[];
  rls: boolean;
  /** Views: whether they read with the rights of the asking role. */
  securityInvoker: boolean;
  policies: { name: string; roles: string[] }[];
  /** role → rights, PUBLIC included. */
  grants: Record<string, string[]>;
  /** Tables it names together with the owner, and by which column. */
  parents: { table: string; columns: string[]; references: string[] }[];
}
export interface DbFunction {
  name: string;
  /** `writes jsonb, n integer` */
  args: { name: string; type: string; hasDefault: boolean }[];
  returns: string;
  definer: boolean;
  /** `search_path=""` and the like. */
  settings: string[];
  /** Roles that may call it, PUBLIC included. */
  callers: string[];
}

const RELATIONS = `
select c.relname as name, case when c.relkind in ('v', 'm') then 'view' else 'table' end as kind, c.relrowsecurity as rls,
  coalesce('security_invoker=true' = any (c.reloptions), false) as "securityInvoker",
  coalesce((select json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod),
      'nullable', not a.attnotnull, 'hasDefault', a.atthasdef or a.attidentity <> '',
      'generated', a.attgenerated <> '') order by a.attnum)
    from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped), '[]') as columns,
  coalesce((select json_agg(a.attname order by k.place) from pg_constraint p
    cross join lateral unnest(p.conkey) with ordinality as k (attnum, place)
    join pg_attribute a on a.attrelid = p.conrelid and a.attnum = k.attnum
    where p.conrelid = c.oid and p.contype = 'p'), '[]') as "primaryKey",
  coalesce((select json_agg(json_build_object('name', p.polname, 'roles',
      array(select case when r = 0 then 'public' else pg_get_userbyid(r) end from unnest(p.polroles) as r)))
    from pg_policy p where p.polrelid = c.oid), '[]') as policies,
  coalesce((select json_object_agg(role, rights) from (
      select case when g.grantee = 0 then 'public' else pg_get_userbyid(g.grantee) end as role,
        json_agg(lower(g.privilege_type)) as rights
      from aclexplode(c.relacl) g where g.grantee <> c.relowner group by 1) as each), '{}') as grants,
  coalesce((select json_agg(json_build_object('table', f.confrelid::regclass::text,
      'columns', array(select a.attname from unnest(f.conkey) with ordinality as k (attnum, place)
        join pg_attribute a on a.attrelid = f.conrelid and a.attnum = k.attnum order by k.place),
      'references', array(select a.attname from unnest(f.confkey) with ordinality as k (attnum, place)
        join pg_attribute a on a.attrelid = f.confrelid and a.attnum = k.attnum order by k.place)) order by f.conname)
    from pg_constraint f where f.conrelid = c.oid and f.contype = 'f'), '[]') as parents
from pg_class c
where c.relnamespace = to_regnamespace($1) and c.relkind in ('r', 'p', 'v', 'm', 'f')
order by c.relname`;

const FUNCTIONS = `
select p.proname as name, pg_get_function_result(p.oid) as returns, p.prosecdef as definer,
  coalesce(p.proconfig, '{}') as settings,
  coalesce((select json_agg(json_build_object('name', p.proargnames[k.place],
      'type', format_type(k.type, null), 'hasDefault', k.place > p.pronargs - p.pronargdefaults) order by k.place)
    from unnest(p.proargtypes) with ordinality as k (type, place)), '[]') as args,
  array(select case when g.grantee = 0 then 'public' else pg_get_userbyid(g.grantee) end
    from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) g
    where g.grantee <> p.proowner and g.privilege_type = 'EXECUTE' order by 1) as callers
from pg_proc p
where p.pronamespace = to_regnamespace($1) and p.prokind in ('f', 'p')
  and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
order by p.proname, p.oid`;

export async function relationsOf(db: PGlite, schema: string): Promise<Relation[]> {
  return (await db.query<Relation>(RELATIONS, [schema])).rows;
}

export async function functionsOf(db: PGlite, schema: string): Promise<DbFunction[]> {
  return (await db.query<DbFunction>(FUNCTIONS, [schema])).rows;
}
