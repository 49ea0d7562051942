-- Postings the person looked for or kept, and what was made of them. A child names its parent together with the owner, so
-- it can only ever belong to the same person, whoever writes it.

create table public.jobs (
  id uuid not null default gen_random_uuid() primary key,
  user_id uuid not null default auth.uid() references auth.users (id) on delete cascade,
  -- `jobKey` of shared/job.ts, or `url:` and the canonical address where the system is not known.
  job_key text not null check (length(job_key) between 1 and 2100),
  ats text,
  tenant text,
  external_id text,
  url text not null check (length(url) <= 2000),
  title text not null default '' check (length(title) <= 500),
  company text not null default '' check (length(company) <= 300),
  location text not null default '' check (length(location) <= 500),
  country_code text check (length(country_code) = 2),
  -- Plain text; postings vanish before interviews.
  posting text not null default '' check (length(posting) <= 40000),
  -- SalaryRange of shared/job.ts.
  salary jsonb,
  language text not null default '',
  source text not null default 'manual' check (source in ('scout', 'boards', 'manual', 'extension')),
  posted_on date,
  -- When the posting was seen to be gone.
  closed_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (user_id, id),
  unique (user_id, job_key)
);
create index jobs_by_age on public.jobs (user_id, created_at desc);
create trigger jobs_touch before update on public.jobs
  for each row execute function public.touch_updated_at();
alter table public.jobs enable row level security;
create policy "People reach their own jobs and no others"
  on public.jobs for all to authenticated
  using ((select auth.uid()) = user_id) with check ((select auth.uid()) = user_id);
grant select, insert, update, delete on public.jobs to authenticated, service_role;

-- Every analysis of a job; the latest counts.
create table public.job_analyses (
  id uuid not null default gen_random_uuid() primary key,
  user_id uuid not null default auth.uid() references auth.users (id) on delete cascade,
  job_id uuid not null,
  role text not null default '',
  company text not null default '',
  match_score int not null check (match_score between 0 and 100),
  -- How the score came about: parts, weights, reasons.
  breakdown jsonb not null default '[]',
  matching_skills text[] not null default '{}',
  missing_skills text[] not null default '{}',
  tech_stack text[] not null default '{}',
  gap_analysis_advice text,
  salary text,
  reasoning text,
  method text not null default 'rules' check (method in ('rules', 'model')),
  -- The model that answered, null for rules.
  model text,
  created_at timestamptz not null default now(),
  unique (user_id, id),
  foreign key (user_id, job_id) references public.jobs (user_id, id) on delete cascade
);
create index job_analyses_latest on public.job_analyses (user_id, job_id, created_at desc);
create index job_analyses_by_score on public.job_analyses (user_id, match_score desc);
alter table public.job_analyses enable row level security;
create policy "People reach analyses of their own jobs and no others"
  on public.job_analyses for all to authenticated
  using ((select auth.uid()) = user_id) with check ((select auth.uid()) = user_id);
grant select, insert, update, delete on public.job_analyses to authenticated, service_role;

-- A job beside its latest analysis. It reads with the rights of whoever asks.
create view public.jobs_with_analyses with (security_invoker = true) as
  select j.*, a.id as analysis_id, a.role, a.company as analysis_company, a.match_score, a.breakdown,
    a.matching_skills, a.missing_skills, a.tech_stack, a.gap_analysis_advice, a.salary as analysis_salary,
    a.reasoning, a.method, a.model, a.created_at as analyzed_at
  from public.jobs j
  left join lateral (
    select * from public.job_analyses n
    where n.user_id = j.user_id and n.job_id = j.id
    order by n.created_at desc, n.id desc limit 1
  ) a on true;
grant select on public.jobs_with_analyses to authenticated, service_role;
