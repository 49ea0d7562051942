-- What an analysis was made of, so that a posting that did not change is not read by a model again: the reading depends on
-- the posting alone, the score on the reading and the profile.

alter table public.job_analyses
  -- SHA-256 of what was read, hex.
  add column posting_hash text check (length(posting_hash) = 64),
  -- `rev` of the profile it was scored against.
  add column profile_rev bigint,
  -- JobFacts of shared/jobFacts.ts.
  add column facts jsonb,
  -- Who ran the model; null for rules.
  add column provider text check (length(provider) <= 100);
create index job_analyses_by_posting on public.job_analyses (user_id, job_id, posting_hash);
