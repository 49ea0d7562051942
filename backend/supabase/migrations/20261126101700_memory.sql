-- What agents look up of a person, with or without vectors. A piece stands in `documents` once; its vector comes later,
-- or never (no key, no consent): words alone find it too.
create extension if not exists pg_trgm with schema extensions;

-- Lexemes of a text of any language: nothing is stemmed, nothing left out. The parser would take "design/build" for a
-- path and both "C++" and "C#" for "c".
create function public.words_of(said text) returns tsvector
language sql immutable security invoker set search_path = '' as $$
  select to_tsvector('pg_catalog.simple', replace(replace(replace(lower(said),
    'c++', ' cplusplus '), 'c#', ' csharp '), '/', ' '));
$$;
revoke execute on function public.words_of(text) from public, anon;
grant execute on function public.words_of(text) to authenticated, service_role;

alter table public.documents
  alter column model drop not null,
  alter column embedding drop not null,
  add constraint documents_vector_names_its_model check ((model is null) = (embedding is null)),
  -- `terms`: what the text is also called, for the search alone.
  add column words tsvector not null
    generated always as (public.words_of(content || ' ' || coalesce(metadata ->> 'terms', ''))) stored,
  -- What makes two pieces of one source the same: a text that stays keeps its row, and the vector that was paid for.
  add column digest text not null generated always as (md5(content)) stored;
alter table public.documents
  drop constraint documents_user_id_source_source_id_chunk_model_key,
  add constraint documents_of_a_source_differ unique (user_id, source, source_id, digest);

-- Which version of each source the documents are of. Not a flag that somebody has to clear: whoever saves a profile
-- raises its `rev`, and the version here no longer is the one that stands.
create table public.indexed_sources (
  user_id uuid not null default auth.uid() references auth.users (id) on delete cascade,
  id text not null generated always as (source || ':' || source_id) stored,
  source text not null check (source in ('profile', 'resume', 'answer', 'posting')),
  source_id text not null default '' check (length(source_id) <= 100),
  version text not null check (length(version) <= 100),
  pieces int not null check (pieces >= 0),
  updated_at timestamptz not null default now(),
  primary key (user_id, id)
);
alter table public.indexed_sources enable row level security;
create policy "People reach their own indexed sources and no others"
  on public.indexed_sources for all to authenticated
  using ((select auth.uid()) = user_id) with check ((select auth.uid()) = user_id);
grant select, insert, update, delete on public.indexed_sources to authenticated, service_role;

-- The version of a source as it stands; null: there is none (any more). Of a file its bytes count, not its label.
create function public.version_of_source(of_source text, of_id text) returns text
language sql stable security invoker set search_path = '' as $$
  select case of_source
    when 'profile' then (select p.rev::text from public.profiles p
      where p.user_id = (select auth.uid()) and p.id = 'me' and p.deleted_at is null and of_id = '')
    when 'resume' then (select r.sha256 from public.resumes r
      where r.user_id = (select auth.uid()) and r.id = of_id and r.deleted_at is null)
    when 'answer' then (select a.rev::text from public.answers a
      where a.user_id = (select auth.uid()) and a.id = of_id and a.deleted_at is null)
  end;
$$;
revoke execute on function public.version_of_source(text, text) from public, anon;
grant execute on function public.version_of_source(text, text) to authenticated, service_role;

-- Makes `pieces` ([{content, metadata}], in order, no content twice) the documents of a source, all or none. False, and
-- nothing is changed: they are of a version that no longer stands.
create function public.index_documents(of_source text, of_id text, of_version text, pieces jsonb)
returns boolean language plpgsql volatile security invoker set search_path = '' as $$
declare
  me uuid := auth.uid();
begin
  if me is null then
    raise exception 'nobody is signed in' using errcode = '42501';
  end if;
  -- As commit_synced and erase_mine begin: an erasure that comes first leaves nothing to be indexed.
  perform 1 from public.sync_heads h where h.user_id = me for update;
  if public.version_of_source(of_source, of_id) is distinct from of_version or of_version is null then
    return false;
  end if;
  delete from public.documents d
    where d.user_id = me and d.source = of_source and d.source_id = of_id
      and d.digest <> all (array(select md5(p ->> 'content') from jsonb_array_elements(pieces) as p));
  insert into public.documents as d (user_id, source, source_id, chunk, content, metadata)
    select me, of_source, of_id, t.at - 1, t.piece ->> 'content', coalesce(t.piece -> 'metadata', '{}')
      from jsonb_array_elements(pieces) with ordinality as t (piece, at)
    on conflict (user_id, source, source_id, digest)
      do update set chunk = excluded.chunk, metadata = excluded.metadata;
  insert into public.indexed_sources as s (user_id, source, source_id, version, pieces)
    values (me, of_source, of_id, of_version, jsonb_array_length(pieces))
    on conflict (user_id, id) do update set
      version = excluded.version, pieces = excluded.pieces, updated_at = now();
  return true;
end $$;
revoke execute on function public.index_documents(text, text, text, jsonb) from public, anon;
grant execute on function public.index_documents(text, text, text, jsonb) to authenticated, service_role;

-- Puts vectors ([{id, embedding}]) of one model to documents that are still there; says to how many.
create function public.embed_documents(of_model text, vectors jsonb) returns int
language sql volatile security invoker set search_path = '' as $$
  with written as (
    update public.documents d
      set model = of_model, embedding = (v ->> 'embedding')::extensions.vector(768)
      from jsonb_array_elements(vectors) as v
      where d.user_id = (select auth.uid()) and d.id = (v ->> 'id')::uuid
      returning 1
  )
  select count(*)::int from written;
$$;
revoke execute on function public.embed_documents(text, jsonb) from public, anon;
grant execute on function public.embed_documents(text, jsonb) to authenticated, service_role;

-- What was deleted, or is another file by now, is not found either, from the same moment.
create function public.forget_source() returns trigger
language plpgsql security invoker set search_path = '' as $$
declare
  of_source text := case tg_table_name when 'profiles' then 'profile' when 'resumes' then 'resume' else 'answer' end;
  of_id text := case tg_table_name when 'profiles' then '' else new.id end;
begin
  delete from public.documents d
    where d.user_id = new.user_id and d.source = of_source and d.source_id = of_id;
  delete from public.indexed_sources s
    where s.user_id = new.user_id and s.source = of_source and s.source_id = of_id;
  return null;
end $$;
revoke execute on function public.forget_source() from public, anon, authenticated;
create trigger forget_source after update on public.profiles
  for each row when (new.deleted_at is not null) execute function public.forget_source();
create trigger forget_source after update on public.resumes
  for each row when (new.deleted_at is not null or new.sha256 is distinct from old.sha256) execute function public.forget_source();
create trigger forget_source after update on public.answers
  for each row when (new.deleted_at is not null) execute function public.forget_source();

-- The documents of whoever asks that share words with the query, the likeliest first. Words are alike by their
-- trigrams where they are not the same: "migrated" and "migration". What few documents say weighs more (the weight of
-- BM25). `similarity`: the share of the query's weight that was found, 0 to 1.
-- No index over the words: a person's documents are a few hundred, reached by their owner, whatever others have.
create function public.search_documents(query text, match_count int default 10)
returns table (id uuid, source text, source_id text, content text, metadata jsonb, similarity float)
language sql stable security invoker set search_path = '' as $$
  with mine as materialized (
    select d.id, d.words, length(d.words) as size from public.documents d where d.user_id = (select auth.uid())
  ),
  total as (select count(*) as n, greatest(avg(size), 1) as size from mine),
  said as materialized (
    select m.id, word from mine m, unnest(tsvector_to_array(m.words)) as word
  ),
  asked as materialized (
    select word from unnest(tsvector_to_array(public.words_of(left(query, 8000)))) as word limit 100
  ),
  alike as materialized (
    select a.word as asked, v.word as said,
      case when a.word = v.word then 1 else extensions.similarity(a.word, v.word) end as nearness
    from asked a join (select distinct word from said) v
      on a.word = v.word
        or (length(a.word) > 3 and length(v.word) > 3 and extensions.similarity(a.word, v.word) >= 0.3)
  ),
  hits as materialized (
    select said.id, alike.asked, max(alike.nearness) as nearness
    from alike join said on said.word = alike.said group by said.id, alike.asked
  ),
  weights as (
    select a.word, ln(1 + (t.n - count(h.id) + 0.5) / (count(h.id) + 0.5)) as weight
    from asked a cross join total t left join hits h on h.asked = a.word group by a.word, t.n
  ),
  scores as (
    select h.id, sum(h.nearness * w.weight) as score from hits h join weights w on w.word = h.asked group by h.id
  )
  select d.id, d.source, d.source_id, d.content, d.metadata,
    s.score / greatest((select sum(weight) from weights), 0.000001) as similarity
  from scores s join public.documents d on d.id = s.id
  order by s.score desc, d.chunk, d.id
  limit least(greatest(match_count, 1), 100);
$$;
revoke execute on function public.search_documents(text, int) from public, anon;
grant execute on function public.search_documents(text, int) to authenticated, service_role;
