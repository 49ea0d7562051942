-- How long each call took, on whose key, and what became of it: 'ok' or why not.
alter table public.usage
  add column latency_ms int not null default 0 check (latency_ms >= 0),
  add column key_owner text not null default 'backend' check (key_owner in ('backend', 'person')),
  add column outcome text not null default 'ok' check (length(outcome) <= 40);

-- Sums, by day (UTC) and agent. What went on the person's own keys is counted apart: nobody here pays it.
create view public.usage_by_day with (security_invoker = true) as
  select
    user_id,
    (created_at at time zone 'UTC')::date as day,
    agent,
    count(*)::int as calls,
    (count(*) filter (where outcome <> 'ok'))::int as failed,
    sum(input_tokens)::bigint as input_tokens,
    sum(output_tokens)::bigint as output_tokens,
    coalesce(sum(cost_micros) filter (where key_owner = 'backend'), 0)::bigint as cost_micros,
    coalesce(sum(cost_micros) filter (where key_owner = 'person'), 0)::bigint as own_cost_micros,
    sum(latency_ms)::bigint as latency_ms
  from public.usage
  group by user_id, (created_at at time zone 'UTC')::date, agent;
grant select on public.usage_by_day to authenticated, service_role;
