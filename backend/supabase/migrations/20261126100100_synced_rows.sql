-- The five kinds of rows that device and backend both keep (shared/sync.ts), all of one shape:
-- `doc` is exactly the shared noun, `rev` the person's own counter at its last change, `field_revs` that of each path,
-- `deleted_at` makes it a tombstone with an empty `doc`. Written by `commit_synced` alone.

-- The profile: one row, `me`.
create table public.profiles (
  user_id uuid not null default auth.uid() references auth.users (id) on delete cascade,
  id text not null check (length(id) between 1 and 100),
  doc jsonb not null check (jsonb_typeof(doc) = 'object'),
  field_revs jsonb not null default '{}' check (jsonb_typeof(field_revs) = 'object'),
  rev bigint not null check (rev > 0),
  deleted_at timestamptz check (deleted_at is null or doc = '{}'),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (user_id, id),
  check (id = 'me')
);
create unique index profiles_by_rev on public.profiles (user_id, rev);
alter table public.profiles enable row level security;
create policy "People reach their own profile and no others"
  on public.profiles for all to authenticated
  using ((select auth.uid()) = user_id) with check ((select auth.uid()) = user_id);
grant select, insert, update, delete on public.profiles to authenticated, service_role;

-- Stored files, résumés and letters with all their versions; the bytes lie in the bucket `users`.
create table public.resumes (
  user_id uuid not null default auth.uid() references auth.users (id) on delete cascade,
  id text not null check (length(id) between 1 and 100),
  doc jsonb not null check (jsonb_typeof(doc) = 'object'),
  field_revs jsonb not null default '{}' check (jsonb_typeof(field_revs) = 'object'),
  rev bigint not null check (rev > 0),
  deleted_at timestamptz check (deleted_at is null or doc = '{}'),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  kind text generated always as (doc ->> 'kind') stored,
  sha256 text generated always as (doc ->> 'sha256') stored,
  added_at text generated always as (doc ->> 'addedAt') stored,
  primary key (user_id, id)
);
create unique index resumes_by_rev on public.resumes (user_id, rev);
create index resumes_by_age on public.resumes (user_id, added_at);
create index resumes_by_content on public.resumes (user_id, sha256);
alter table public.resumes enable row level security;
create policy "People reach their own files and no others"
  on public.resumes for all to authenticated
  using ((select auth.uid()) = user_id) with check ((select auth.uid()) = user_id);
grant select, insert, update, delete on public.resumes to authenticated, service_role;

-- Tracked applications. Their history is a part of the document: it is read and moved only with it, and the device
-- merges it as one value.
create table public.applications (
  user_id uuid not null default auth.uid() references auth.users (id) on delete cascade,
  id text not null check (length(id) between 1 and 100),
  doc jsonb not null check (jsonb_typeof(doc) = 'object'),
  field_revs jsonb not null default '{}' check (jsonb_typeof(field_revs) = 'object'),
  rev bigint not null check (rev > 0),
  deleted_at timestamptz check (deleted_at is null or doc = '{}'),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  status text generated always as (doc ->> 'status') stored,
  priority text generated always as (doc ->> 'priority') stored,
  -- `YYYY-MM-DD`, which sorts as it is; a cast to date would not be immutable.
  due_on text generated always as (doc ->> 'dueOn') stored,
  company text generated always as (doc ->> 'company') stored,
  job_key text generated always as (doc ->> 'jobKey') stored,
  primary key (user_id, id)
);
create unique index applications_by_rev on public.applications (user_id, rev);
create index applications_by_status on public.applications (user_id, status, due_on);
create index applications_by_due on public.applications (user_id, due_on);
create index applications_by_company on public.applications (user_id, company);
create index applications_by_job on public.applications (user_id, job_key);
alter table public.applications enable row level security;
create policy "People reach their own applications and no others"
  on public.applications for all to authenticated
  using ((select auth.uid()) = user_id) with check ((select auth.uid()) = user_id);
grant select, insert, update, delete on public.applications to authenticated, service_role;

-- Remembered answers.
create table public.answers (
  user_id uuid not null default auth.uid() references auth.users (id) on delete cascade,
  id text not null check (length(id) between 1 and 100),
  doc jsonb not null check (jsonb_typeof(doc) = 'object'),
  field_revs jsonb not null default '{}' check (jsonb_typeof(field_revs) = 'object'),
  rev bigint not null check (rev > 0),
  deleted_at timestamptz check (deleted_at is null or doc = '{}'),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  label_key text generated always as (doc ->> 'labelKey') stored,
  primary key (user_id, id)
);
create unique index answers_by_rev on public.answers (user_id, rev);
create index answers_by_label on public.answers (user_id, md5(label_key));
alter table public.answers enable row level security;
create policy "People reach their own answers and no others"
  on public.answers for all to authenticated
  using ((select auth.uid()) = user_id) with check ((select auth.uid()) = user_id);
grant select, insert, update, delete on public.answers to authenticated, service_role;

-- What exactly was sent, for the person alone.
create table public.receipts (
  user_id uuid not null default auth.uid() references auth.users (id) on delete cascade,
  id text not null check (length(id) between 1 and 100),
  doc jsonb not null check (jsonb_typeof(doc) = 'object'),
  field_revs jsonb not null default '{}' check (jsonb_typeof(field_revs) = 'object'),
  rev bigint not null check (rev > 0),
  deleted_at timestamptz check (deleted_at is null or doc = '{}'),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  application_id text generated always as (doc ->> 'applicationId') stored,
  primary key (user_id, id)
);
create unique index receipts_by_rev on public.receipts (user_id, rev);
create index receipts_by_application on public.receipts (user_id, application_id);
alter table public.receipts enable row level security;
create policy "People reach their own receipts and no others"
  on public.receipts for all to authenticated
  using ((select auth.uid()) = user_id) with check ((select auth.uid()) = user_id);
grant select, insert, update, delete on public.receipts to authenticated, service_role;
