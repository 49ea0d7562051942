-- Everything that one person has, for the audit to compare before and after an attack.
create function public.audit_everything(who uuid) returns jsonb
language plpgsql stable security invoker set search_path = '' as $$
declare
  place record;
  held jsonb;
  everything jsonb := '{}';
begin
  for place in
    select c.relname as name from pg_catalog.pg_class c
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by c.relname
  loop
    execute format('select jsonb_agg(to_jsonb(t) order by to_jsonb(t)::text) from public.%I t where user_id = $1', place.name)
      into held using who;
    everything := everything || jsonb_build_object(place.name, held);
  end loop;
  return everything;
end $$;
revoke execute on function public.audit_everything(uuid) from public, anon, authenticated;
grant execute on function public.audit_everything(uuid) to service_role;
