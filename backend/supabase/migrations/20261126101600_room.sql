-- How much one person may keep (D7). The numbers are far above what a person has and far below what fills a disk; whoever
-- comes past the Worker meets them too. SQLSTATE 54000: there is no more room; 23514: one document is too large.

-- A document is at most 1,000,000 UTF-16 units (shared/sync.ts); this is what such a one may take as text.
alter table public.profiles add constraint profiles_size
  check (octet_length(doc::text) <= 4000000 and octet_length(field_revs::text) <= 4000000);
alter table public.resumes add constraint resumes_size
  check (octet_length(doc::text) <= 4000000 and octet_length(field_revs::text) <= 4000000);
alter table public.applications add constraint applications_size
  check (octet_length(doc::text) <= 4000000 and octet_length(field_revs::text) <= 4000000);
alter table public.answers add constraint answers_size
  check (octet_length(doc::text) <= 4000000 and octet_length(field_revs::text) <= 4000000);
alter table public.receipts add constraint receipts_size
  check (octet_length(doc::text) <= 4000000 and octet_length(field_revs::text) <= 4000000);

-- Rows of one person: so many that stand, ten times as many with those that were removed.
create function public.refuse_surplus() returns trigger
language plpgsql security invoker set search_path = '' as $$
declare
  most int := tg_argv[0];
  held bigint;
  stands boolean;
begin
  -- "insert … on conflict do update" comes by here twice; what stands already is the update's business.
  if tg_op = 'INSERT' then
    execute format('select exists (select 1 from public.%I where user_id = $1 and id = $2)', tg_table_name)
      into stands using new.user_id, new.id;
    if stands then
      return new;
    end if;
  end if;
  if new.deleted_at is null and (tg_op = 'INSERT' or old.deleted_at is not null) then
    execute format('select count(*) from public.%I where user_id = $1 and deleted_at is null', tg_table_name)
      into held using new.user_id;
    if held >= most then
      raise exception 'no more room' using errcode = '54000';
    end if;
  end if;
  if tg_op = 'INSERT' then
    execute format('select count(*) from public.%I where user_id = $1', tg_table_name)
      into held using new.user_id;
    if held >= most * 10 then
      raise exception 'no more room' using errcode = '54000';
    end if;
  end if;
  return new;
end $$;
revoke execute on function public.refuse_surplus() from public, anon;
create trigger resumes_room before insert or update on public.resumes
  for each row execute function public.refuse_surplus(500);
create trigger applications_room before insert or update on public.applications
  for each row execute function public.refuse_surplus(5000);
create trigger answers_room before insert or update on public.answers
  for each row execute function public.refuse_surplus(5000);
create trigger receipts_room before insert or update on public.receipts
  for each row execute function public.refuse_surplus(5000);

-- Files: 1,000 of them, 500 MB together. One more may slip in while another is under way.
create function public.has_room_for_files() returns boolean
language plpgsql stable security invoker set search_path = '' as $$
begin
  return (
    select count(*) < 1000 and coalesce(sum((metadata ->> 'size')::bigint), 0) < 500000000
      from storage.objects
      where bucket_id = 'users' and starts_with(name, 'users/' || (select auth.uid())::text || '/')
  );
end $$;
revoke execute on function public.has_room_for_files() from public, anon;
grant execute on function public.has_room_for_files() to authenticated, service_role;
create policy "People store files while there is room for them"
  on storage.objects as restrictive for insert to authenticated
  with check (bucket_id <> 'users' or public.has_room_for_files());
