-- Work that outlives a request.
create table public.pipeline_runs (
  id uuid not null default gen_random_uuid() primary key,
  user_id uuid not null default auth.uid() references auth.users (id) on delete cascade,
  params jsonb not null,
  status text not null default 'queued'
    check (status in ('queued', 'running', 'done', 'failed', 'cancelled')),
  step text not null default '',
  counts jsonb not null default '{}',
  result jsonb,
  error jsonb,
  started_at timestamptz,
  finished_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (user_id, id)
);
create index pipeline_runs_by_age on public.pipeline_runs (user_id, created_at desc);
create trigger pipeline_runs_touch before update on public.pipeline_runs
  for each row execute function public.touch_updated_at();
alter table public.pipeline_runs enable row level security;
create policy "People reach their own runs and no others"
  on public.pipeline_runs for all to authenticated
  using ((select auth.uid()) = user_id) with check ((select auth.uid()) = user_id);
grant select, insert, update, delete on public.pipeline_runs to authenticated, service_role;

-- What waits for the person's own browser: an application to fill and park at the review.
create table public.tasks (
  id uuid not null default gen_random_uuid() primary key,
  user_id uuid not null default auth.uid() references auth.users (id) on delete cascade,
  kind text not null default 'apply' check (kind in ('apply')),
  job_id uuid,
  run_id uuid,
  payload jsonb not null default '{}',
  status text not null default 'queued'
    check (status in ('queued', 'running', 'review', 'done', 'failed', 'cancelled')),
  result jsonb,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (user_id, id),
  foreign key (user_id, job_id) references public.jobs (user_id, id) on delete cascade,
  foreign key (user_id, run_id) references public.pipeline_runs (user_id, id) on delete set null (run_id)
);
create index tasks_by_status on public.tasks (user_id, status, created_at);
create index tasks_by_job on public.tasks (user_id, job_id);
create index tasks_by_run on public.tasks (user_id, run_id);
create trigger tasks_touch before update on public.tasks
  for each row execute function public.touch_updated_at();
alter table public.tasks enable row level security;
create policy "People reach their own tasks and no others"
  on public.tasks for all to authenticated
  using ((select auth.uid()) = user_id) with check ((select auth.uid()) = user_id);
grant select, insert, update, delete on public.tasks to authenticated, service_role;

-- One row per call of a model or a paid search. Budgets are reserved elsewhere; this is the record.
create table public.usage (
  id uuid not null default gen_random_uuid() primary key,
  user_id uuid not null default auth.uid() references auth.users (id) on delete cascade,
  agent text not null,
  provider text not null,
  model text not null default '',
  input_tokens int not null default 0 check (input_tokens >= 0),
  output_tokens int not null default 0 check (output_tokens >= 0),
  -- Millionths of a US dollar.
  cost_micros bigint not null default 0 check (cost_micros >= 0),
  run_id uuid,
  created_at timestamptz not null default now(),
  foreign key (user_id, run_id) references public.pipeline_runs (user_id, id) on delete set null (run_id)
);
create index usage_by_age on public.usage (user_id, created_at desc);
create index usage_by_run on public.usage (user_id, run_id);
alter table public.usage enable row level security;
create policy "People reach the record of their own use and no others"
  on public.usage for all to authenticated
  using ((select auth.uid()) = user_id) with check ((select auth.uid()) = user_id);
grant select, insert, delete on public.usage to authenticated, service_role;
