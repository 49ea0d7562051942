/**
 * What a hosted project has before its first migration and @supabase/lite does not make: the roles, the schema of
 * extensions, and rights on the schemas, none on tables (hosted projects grant nothing by default since 2026-10-30).
 * Runs at every start.
 */
export const ROLES_AND_SCHEMAS = `
do $$ begin
  if not exists (select from pg_roles where rolname = 'anon') then create role anon nologin; end if;
  if not exists (select from pg_roles where rolname = 'authenticated') then create role authenticated nologin; end if;
  if not exists (select from pg_roles where rolname = 'service_role') then
    create role service_role nologin bypassrls;
  end if;
  execute format('alter database %I set search_path to "$user", public, extensions', current_database());
end $$;
create schema if not exists extensions;
create schema if not exists auth;
create extension if not exists pgcrypto with schema extensions;
grant usage on schema public, auth, extensions to anon, authenticated, service_role;
`;

/** What a session begins with, also after a migration that set something and left it. */
export const SESSION = 'reset role; set search_path to "$user", public, extensions;';

/** After auth's schema exists: the engine's own looks for a setting that nothing sets. */
export const AUTH_EMAIL = `
create or replace function auth.email() returns text language sql stable as $$
  select nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'email'
$$;
`;

/** After storage's tables exist. Rows are guarded by policies, as on a hosted project. */
export const STORAGE_GRANTS = `
grant usage on schema storage to anon, authenticated, service_role;
grant select, insert, update, delete on storage.objects, storage.buckets to anon, authenticated, service_role;
`;
