-- What every other migration builds upon. Written as for a hosted project: nothing is granted unless it is said,
-- extensions live in their own schema, every function pins its search_path.
create schema if not exists extensions;
create extension if not exists vector with schema extensions;

grant usage on schema public to authenticated, service_role;

create function public.touch_updated_at() returns trigger
language plpgsql security invoker set search_path = '' as $$
begin
  new.updated_at = now();
  return new;
end $$;
revoke execute on function public.touch_updated_at() from public, anon, authenticated;
