-- Pieces of text the agents look facts up in, each with its vector and the model that made it: vectors of different
-- models are never compared.
create table public.documents (
  id uuid not null default gen_random_uuid() primary key,
  user_id uuid not null default auth.uid() references auth.users (id) on delete cascade,
  source text not null check (source in ('profile', 'resume', 'answer', 'posting')),
  -- Row the text came from; empty for the profile.
  source_id text not null default '' check (length(source_id) <= 100),
  chunk int not null default 0 check (chunk >= 0),
  content text not null check (length(content) between 1 and 20000),
  metadata jsonb not null default '{}',
  model text not null check (length(model) between 1 and 200),
  embedding extensions.vector(768) not null,
  created_at timestamptz not null default now(),
  unique (user_id, id),
  unique (user_id, source, source_id, chunk, model)
);
create index documents_by_meaning on public.documents
  using hnsw (embedding extensions.vector_cosine_ops) with (m = 16, ef_construction = 64);
alter table public.documents enable row level security;
create policy "People reach their own documents and no others"
  on public.documents for all to authenticated
  using ((select auth.uid()) = user_id) with check ((select auth.uid()) = user_id);
grant select, insert, update, delete on public.documents to authenticated, service_role;

-- The nearest documents of whoever asks. A plain index scan would look at everybody's nearest first and return few or
-- none of theirs: it goes on until enough are found, and the threshold is applied after the ordering.
create function public.match_documents(
  query_embedding extensions.vector(768), query_model text, match_count int default 10, min_similarity float default 0
) returns table (id uuid, source text, source_id text, content text, metadata jsonb, similarity float)
language sql stable security invoker
set search_path = '' set hnsw.iterative_scan = 'strict_order' set hnsw.max_scan_tuples = '1000000'
as $$
  select * from (
    select d.id, d.source, d.source_id, d.content, d.metadata,
      1 - (d.embedding operator(extensions.<=>) query_embedding) as similarity
    from public.documents d
    where d.user_id = (select auth.uid()) and d.model = query_model
    order by d.embedding operator(extensions.<=>) query_embedding
    limit least(greatest(match_count, 1), 100)
  ) as nearest
  where nearest.similarity >= min_similarity;
$$;
revoke execute on function public.match_documents(extensions.vector, text, int, float) from public, anon;
grant execute on function public.match_documents(extensions.vector, text, int, float) to authenticated, service_role;
