-- What the acceptance suite asks about and the product's own tables don't have. Its names begin with accept_; apply it to
-- a project to run those checks there, and drop it afterwards: drop schema objects named accept_*.
create table public.accept_no_grants (id int primary key, note text);
alter table public.accept_no_grants enable row level security;
create policy "A policy alone opens nothing" on public.accept_no_grants for select to anon, authenticated using (true);

create table public.accept_things (
  id bigint generated always as identity primary key,
  user_id uuid not null default auth.uid() references auth.users (id) on delete cascade,
  name text not null,
  price numeric(8, 2) check (price >= 0),
  seen_at timestamptz,
  span int4range,
  meta jsonb not null default '{}',
  unique (user_id, name)
);
alter table public.accept_things enable row level security;
create policy "Own things" on public.accept_things for all to authenticated
  using ((select auth.uid()) = user_id) with check ((select auth.uid()) = user_id);
grant select, insert, update, delete on public.accept_things to authenticated, service_role;

create function public.accept_whoami() returns jsonb language sql stable security invoker set search_path = '' as $$
  select jsonb_build_object('uid', auth.uid(), 'role', auth.role(), 'email', auth.email(), 'dbRole', current_user,
    'issuer', auth.jwt() ->> 'iss', 'metadata', auth.jwt() -> 'user_metadata')
$$;
-- A function that stops with a code of its own, as callers are told which.
create function public.accept_refuse(with_code text) returns void language plpgsql security invoker set search_path = '' as $$
begin
  raise exception 'refused on purpose' using errcode = with_code, detail = 'a detail', hint = 'a hint';
end $$;
-- All or nothing: writes, then stops.
create function public.accept_write_then_fail(thing text) returns void
language plpgsql security invoker set search_path = '' as $$
begin
  insert into public.accept_things (name) values (thing);
  raise exception 'too late' using errcode = 'P0001';
end $$;
create function public.accept_things_named(part text) returns setof public.accept_things
language sql stable security invoker set search_path = '' as $$
  select * from public.accept_things where name like '%' || part || '%'
$$;
