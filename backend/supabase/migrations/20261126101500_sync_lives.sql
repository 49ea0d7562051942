-- The store's life begins at the first contact, not at the first write: a device that met an empty store knows, too, when
-- what came later was erased. An erasure takes the counter along; the next contact begins a new life under a new epoch.
create or replace function public.pull_synced(since bigint, max_rows int) returns jsonb
language plpgsql volatile security invoker set search_path = '' as $$
declare
  me uuid := auth.uid();
begin
  if me is null then
    raise exception 'nobody is signed in' using errcode = '42501';
  end if;
  if not exists (select 1 from public.sync_heads h where h.user_id = me) then
    insert into public.sync_heads (user_id) values (me) on conflict (user_id) do nothing;
  end if;
  -- One statement: the counter is as of the same moment as the rows.
  return (
    with changed as (
      select * from (
        (select 'profile' as kind, id, rev, doc, field_revs, deleted_at from public.profiles
          where user_id = me and rev > since order by rev limit max_rows)
        union all
        (select 'file', id, rev, doc, field_revs, deleted_at from public.resumes
          where user_id = me and rev > since order by rev limit max_rows)
        union all
        (select 'application', id, rev, doc, field_revs, deleted_at from public.applications
          where user_id = me and rev > since order by rev limit max_rows)
        union all
        (select 'answer', id, rev, doc, field_revs, deleted_at from public.answers
          where user_id = me and rev > since order by rev limit max_rows)
        union all
        (select 'receipt', id, rev, doc, field_revs, deleted_at from public.receipts
          where user_id = me and rev > since order by rev limit max_rows)
      ) as every order by rev limit max_rows
    )
    select jsonb_build_object(
      'epoch', (select epoch from public.sync_heads where user_id = me),
      'head', coalesce((select rev from public.sync_heads where user_id = me), 0),
      'rows', coalesce((select jsonb_agg(jsonb_build_object(
        'kind', kind, 'id', id, 'rev', rev, 'doc', doc, 'fieldRevs', field_revs,
        'deleted', deleted_at is not null) order by rev) from changed), '[]')
    )
  );
end $$;

-- The same as commit_synced, but only in the life that was seen: an erasure that came in between takes what was on its way
-- too. {"reset": true} says so.
create function public.commit_synced_in(life uuid, writes jsonb) returns jsonb
language plpgsql volatile security invoker set search_path = '' as $$
begin
  if auth.uid() is null then
    raise exception 'nobody is signed in' using errcode = '42501';
  end if;
  -- Held to the end: an erasure waits for it.
  perform 1 from public.sync_heads h where h.user_id = auth.uid() and h.epoch = life for update;
  if not found then
    return '{"reset": true}'::jsonb;
  end if;
  return public.commit_synced(writes);
end $$;
revoke execute on function public.commit_synced_in(uuid, jsonb) from public, anon;
grant execute on function public.commit_synced_in(uuid, jsonb) to authenticated, service_role;
