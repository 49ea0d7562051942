-- How rows change: in the order of one counter per person, each mutation once.

-- The counter. `epoch` changes when the store begins anew, so that no device trusts a cursor of its former life.
create table public.sync_heads (
  user_id uuid not null default auth.uid() primary key references auth.users (id) on delete cascade,
  epoch uuid not null default gen_random_uuid(),
  rev bigint not null default 0 check (rev >= 0)
);
alter table public.sync_heads enable row level security;
create policy "People reach their own counter and no others"
  on public.sync_heads for all to authenticated
  using ((select auth.uid()) = user_id) with check ((select auth.uid()) = user_id);
grant select, insert, update, delete on public.sync_heads to authenticated, service_role;

-- What was answered to each mutation, so that one sent twice is applied once. `hash`: SHA-256 of what it asked for.
create table public.sync_mutations (
  user_id uuid not null default auth.uid() references auth.users (id) on delete cascade,
  mutation_id uuid not null,
  hash text not null check (length(hash) = 64),
  result jsonb not null,
  created_at timestamptz not null default now(),
  primary key (user_id, mutation_id)
);
create index sync_mutations_by_age on public.sync_mutations (user_id, created_at);
alter table public.sync_mutations enable row level security;
create policy "People reach the record of their own mutations and no others"
  on public.sync_mutations for all to authenticated
  using ((select auth.uid()) = user_id) with check ((select auth.uid()) = user_id);
grant select, insert, delete on public.sync_mutations to authenticated, service_role;

-- The rows of `keys` ([{kind, id}]) as they stand, and what was answered before to `mutation_ids`.
create function public.read_synced(keys jsonb, mutation_ids uuid[]) returns jsonb
language sql stable security invoker set search_path = '' as $$
  with wanted as (
    select key ->> 'kind' as kind, key ->> 'id' as id from jsonb_array_elements(keys) as key
  ),
  found as (
    select w.kind, t.id, t.rev, t.doc, t.field_revs, t.deleted_at from wanted w
      join public.profiles t on w.kind = 'profile' and t.id = w.id and t.user_id = (select auth.uid())
    union all
    select w.kind, t.id, t.rev, t.doc, t.field_revs, t.deleted_at from wanted w
      join public.resumes t on w.kind = 'file' and t.id = w.id and t.user_id = (select auth.uid())
    union all
    select w.kind, t.id, t.rev, t.doc, t.field_revs, t.deleted_at from wanted w
      join public.applications t on w.kind = 'application' and t.id = w.id and t.user_id = (select auth.uid())
    union all
    select w.kind, t.id, t.rev, t.doc, t.field_revs, t.deleted_at from wanted w
      join public.answers t on w.kind = 'answer' and t.id = w.id and t.user_id = (select auth.uid())
    union all
    select w.kind, t.id, t.rev, t.doc, t.field_revs, t.deleted_at from wanted w
      join public.receipts t on w.kind = 'receipt' and t.id = w.id and t.user_id = (select auth.uid())
  )
  select jsonb_build_object(
    'rows', coalesce((select jsonb_agg(jsonb_build_object(
      'kind', kind, 'id', id, 'rev', rev, 'doc', doc, 'fieldRevs', field_revs,
      'deleted', deleted_at is not null)) from found), '[]'),
    'answered', coalesce((select jsonb_agg(jsonb_build_object(
      'mutationId', m.mutation_id, 'hash', m.hash, 'result', m.result))
      from public.sync_mutations m
      where m.user_id = (select auth.uid()) and m.mutation_id = any (mutation_ids)), '[]')
  );
$$;
revoke execute on function public.read_synced(jsonb, uuid[]) from public, anon;
grant execute on function public.read_synced(jsonb, uuid[]) to authenticated, service_role;

-- Writes merged rows, all or none of the call. Each write: {mutationId, hash, kind, id, expectedRev, op, doc, touched,
-- dropped, result}; `op`: put, delete, or none (only the answer is recorded); `expectedRev`: of the row it was merged
-- with, 0 for none, null: the one an earlier write of this call made. Per write comes back the result with its `rev`, or
-- {stale: true}: the row has moved on and the caller merges again, or {reused: true}.
create function public.commit_synced(writes jsonb) returns jsonb
language plpgsql volatile security invoker set search_path = '' as $$
declare
  me uuid := auth.uid();
  head bigint;
  w jsonb;
  row_key text;
  target text;
  current_rev bigint;
  expected bigint;
  known record;
  answer jsonb;
  written jsonb := '{}';
  answers jsonb := '[]';
begin
  if me is null then
    raise exception 'nobody is signed in' using errcode = '42501';
  end if;
  -- The counter's lock is held to the end: a lower rev is never seen after a higher one.
  -- Once more where an erasure took the row while this waited for it.
  loop
    insert into public.sync_heads (user_id) values (me) on conflict (user_id) do nothing;
    select h.rev into head from public.sync_heads h where h.user_id = me for update;
    exit when found;
  end loop;

  for w in select value from jsonb_array_elements(writes) loop
    target := case w ->> 'kind'
      when 'profile' then 'profiles' when 'file' then 'resumes' when 'application' then 'applications'
      when 'answer' then 'answers' when 'receipt' then 'receipts' end;
    if target is null then
      raise exception 'no such kind of row' using errcode = '22023';
    end if;
    row_key := (w ->> 'kind') || '/' || (w ->> 'id');

    select m.hash, m.result into known from public.sync_mutations m
      where m.user_id = me and m.mutation_id = (w ->> 'mutationId')::uuid;
    if found then
      answers := answers || case when known.hash = w ->> 'hash' then known.result
        else '{"reused": true}'::jsonb end;
      continue;
    end if;

    execute format('select rev from public.%I where user_id = $1 and id = $2', target)
      into current_rev using me, w ->> 'id';
    current_rev := coalesce(current_rev, 0);
    expected := coalesce((w ->> 'expectedRev')::bigint, (written ->> row_key)::bigint);
    if expected is distinct from current_rev then
      answers := answers || '{"stale": true}'::jsonb;
      continue;
    end if;

    if w ->> 'op' <> 'none' then
      head := head + 1;
      current_rev := head;
      execute format(
        'insert into public.%1$I as t (user_id, id, doc, field_revs, rev, deleted_at)
         values ($1, $2, $3, $4, $5, case when $6 then now() end)
         on conflict (user_id, id) do update set
           doc = excluded.doc,
           field_revs = case when $6 then excluded.field_revs
             else (t.field_revs - $7) || excluded.field_revs end,
           rev = excluded.rev, deleted_at = excluded.deleted_at, updated_at = now()', target)
        using me, w ->> 'id', w -> 'doc',
          coalesce((select jsonb_object_agg(key, head) from jsonb_array_elements_text(w -> 'touched') as key), '{}'),
          head, w ->> 'op' = 'delete',
          array(select jsonb_array_elements_text(w -> 'dropped'));
      written := written || jsonb_build_object(row_key, head);
    end if;
    answer := (w -> 'result') || jsonb_build_object('rev', current_rev);
    insert into public.sync_mutations (user_id, mutation_id, hash, result)
      values (me, (w ->> 'mutationId')::uuid, w ->> 'hash', answer);
    answers := answers || answer;
  end loop;
  -- Nobody sends an edit again after half a year.
  delete from public.sync_mutations m where m.user_id = me and m.created_at < now() - interval '180 days';
  update public.sync_heads h set rev = head where h.user_id = me and h.rev <> head;
  return answers;
end $$;
revoke execute on function public.commit_synced(jsonb) from public, anon;
grant execute on function public.commit_synced(jsonb) to authenticated, service_role;

-- At most `max_rows` rows after `since`, lowest rev first, with the counter as of the same moment.
create function public.pull_synced(since bigint, max_rows int) returns jsonb
language sql stable security invoker set search_path = '' as $$
  with changed as (
    select * from (
      (select 'profile' as kind, id, rev, doc, field_revs, deleted_at from public.profiles
        where user_id = (select auth.uid()) and rev > since order by rev limit max_rows)
      union all
      (select 'file', id, rev, doc, field_revs, deleted_at from public.resumes
        where user_id = (select auth.uid()) and rev > since order by rev limit max_rows)
      union all
      (select 'application', id, rev, doc, field_revs, deleted_at from public.applications
        where user_id = (select auth.uid()) and rev > since order by rev limit max_rows)
      union all
      (select 'answer', id, rev, doc, field_revs, deleted_at from public.answers
        where user_id = (select auth.uid()) and rev > since order by rev limit max_rows)
      union all
      (select 'receipt', id, rev, doc, field_revs, deleted_at from public.receipts
        where user_id = (select auth.uid()) and rev > since order by rev limit max_rows)
    ) as every order by rev limit max_rows
  )
  select jsonb_build_object(
    'epoch', (select epoch from public.sync_heads where user_id = (select auth.uid())),
    'head', coalesce((select rev from public.sync_heads where user_id = (select auth.uid())), 0),
    'rows', coalesce((select jsonb_agg(jsonb_build_object(
      'kind', kind, 'id', id, 'rev', rev, 'doc', doc, 'fieldRevs', field_revs,
      'deleted', deleted_at is not null) order by rev) from changed), '[]')
  );
$$;
revoke execute on function public.pull_synced(bigint, int) from public, anon;
grant execute on function public.pull_synced(bigint, int) to authenticated, service_role;
