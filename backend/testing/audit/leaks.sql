-- What must never be: one object for each way of forgetting. The audit has to notice every one of them.
create table public.leaky_open (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null default auth.uid() references auth.users (id) on delete cascade,
  content text not null
);
grant select, insert, update, delete on public.leaky_open to anon, authenticated, service_role;

create table public.leaky_policy (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null default auth.uid() references auth.users (id) on delete cascade,
  content text not null
);
alter table public.leaky_policy enable row level security;
create policy "everybody" on public.leaky_policy for select to authenticated using (true);
create policy "People write their own rows and no others" on public.leaky_policy for insert to authenticated
  with check ((select auth.uid()) = user_id);
grant select, insert, delete on public.leaky_policy to authenticated, service_role;

create table public.leaky_update (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null default auth.uid() references auth.users (id) on delete cascade,
  content text not null
);
alter table public.leaky_update enable row level security;
create policy "People read their own rows and no others" on public.leaky_update for select to authenticated
  using ((select auth.uid()) = user_id);
create policy "People write rows for whomever they like" on public.leaky_update for insert to authenticated
  with check (true);
grant select, insert, delete on public.leaky_update to authenticated, service_role;

create table public.leaky_child (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null default auth.uid() references auth.users (id) on delete cascade,
  job_id uuid references public.jobs (id) on delete cascade,
  content text not null
);
alter table public.leaky_child enable row level security;
create policy "People reach their own children and no others" on public.leaky_child for all to authenticated
  using ((select auth.uid()) = user_id) with check ((select auth.uid()) = user_id);
grant select, insert, update, delete on public.leaky_child to authenticated, service_role;

create view public.leaky_view as select * from public.jobs;
grant select on public.leaky_view to authenticated;

create function public.leaky_definer(owner uuid) returns setof public.jobs
language sql stable security definer as $$ select * from public.jobs where user_id = owner $$;
grant execute on function public.leaky_definer(uuid) to anon, authenticated;

create function public.leaky_count() returns jsonb
language sql stable security definer set search_path = '' as $$ select jsonb_agg(doc) from public.profiles $$;

insert into storage.buckets (id, name, public) values ('leaky', 'leaky', true);
