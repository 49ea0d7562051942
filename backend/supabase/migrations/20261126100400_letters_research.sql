-- What is written and found out for the person.

-- Cover letters with all their drafts. `application_id` is a synced row's id and may not have arrived yet: no foreign key.
create table public.cover_letters (
  id uuid not null default gen_random_uuid() primary key,
  user_id uuid not null default auth.uid() references auth.users (id) on delete cascade,
  job_id uuid,
  application_id text check (length(application_id) <= 100),
  tone text not null default 'professional'
    check (tone in ('professional', 'enthusiastic', 'formal', 'casual')),
  status text not null default 'draft'
    check (status in ('planning', 'draft', 'review', 'revising', 'final', 'failed')),
  content text not null default '' check (length(content) <= 40000),
  -- [{at, content, feedback}], the oldest first.
  versions jsonb not null default '[]',
  -- Facts of the profile that the letter cites.
  facts jsonb not null default '[]',
  method text not null default 'rules' check (method in ('rules', 'model')),
  model text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (user_id, id),
  foreign key (user_id, job_id) references public.jobs (user_id, id) on delete set null (job_id)
);
create index cover_letters_by_age on public.cover_letters (user_id, created_at desc);
create index cover_letters_by_job on public.cover_letters (user_id, job_id);
create trigger cover_letters_touch before update on public.cover_letters
  for each row execute function public.touch_updated_at();
alter table public.cover_letters enable row level security;
create policy "People reach their own letters and no others"
  on public.cover_letters for all to authenticated
  using ((select auth.uid()) = user_id) with check ((select auth.uid()) = user_id);
grant select, insert, update, delete on public.cover_letters to authenticated, service_role;

-- Answers of the researching agents. Third persons' contacts are kept here only if the person opted in.
create table public.research (
  id uuid not null default gen_random_uuid() primary key,
  user_id uuid not null default auth.uid() references auth.users (id) on delete cascade,
  kind text not null check (kind in (
    'company', 'culture', 'salary', 'offer', 'negotiation', 'interview', 'questions', 'network')),
  -- What was asked about: a company, a role.
  subject text not null check (length(subject) <= 500),
  params jsonb not null default '{}',
  result jsonb not null,
  -- [{title, url}] of what the result cites.
  sources jsonb not null default '[]',
  method text not null default 'rules' check (method in ('rules', 'model')),
  model text,
  created_at timestamptz not null default now(),
  -- After this it is asked anew.
  expires_at timestamptz,
  unique (user_id, id)
);
create index research_by_subject on public.research (user_id, kind, subject, created_at desc);
alter table public.research enable row level security;
create policy "People reach their own research and no others"
  on public.research for all to authenticated
  using ((select auth.uid()) = user_id) with check ((select auth.uid()) = user_id);
grant select, insert, update, delete on public.research to authenticated, service_role;
