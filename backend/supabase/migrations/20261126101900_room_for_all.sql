-- How much of what agents write one person may keep (D7), after …_more_room.sql. The numbers are far above what a person has.
create trigger cover_letters_room after insert on public.cover_letters
  referencing new table as added for each statement execute function public.refuse_crowd(10000);
create trigger research_room after insert on public.research
  referencing new table as added for each statement execute function public.refuse_crowd(10000);
create trigger pipeline_runs_room after insert on public.pipeline_runs
  referencing new table as added for each statement execute function public.refuse_crowd(10000);
create trigger tasks_room after insert on public.tasks
  referencing new table as added for each statement execute function public.refuse_crowd(20000);
-- The record only: a call that finds no room in it is answered all the same.
create trigger usage_room after insert on public.usage
  referencing new table as added for each statement execute function public.refuse_crowd(200000);

alter table public.cover_letters add constraint cover_letters_size check (
  octet_length(versions::text) <= 1000000
  and octet_length(facts::text) <= 400000
  and octet_length(model) <= 1000
);
alter table public.research add constraint research_size check (
  octet_length(params::text) <= 100000
  and octet_length(result::text) <= 400000
  and octet_length(sources::text) <= 400000
  and octet_length(model) <= 1000
);
alter table public.pipeline_runs add constraint pipeline_runs_size check (
  octet_length(params::text) <= 100000
  and octet_length(step) <= 1000
  and octet_length(counts::text) <= 100000
  and octet_length(result::text) <= 1000000
  and octet_length(error::text) <= 100000
);
alter table public.tasks add constraint tasks_size check (
  octet_length(payload::text) <= 400000
  and octet_length(result::text) <= 400000
);
alter table public.usage add constraint usage_size check (octet_length(concat(agent, provider, model)) <= 1000);

-- The tracker promises to stay smooth with 10,000 applications: an account holds them, and a receipt of each.
create or replace trigger applications_room before insert or update on public.applications
  for each row execute function public.refuse_surplus(20000);
create or replace trigger receipts_room before insert or update on public.receipts
  for each row execute function public.refuse_surplus(20000);
