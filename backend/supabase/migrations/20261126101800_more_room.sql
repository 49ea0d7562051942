-- How much of everything else one person may keep (D7), after …_room.sql. The numbers are far above what a person has.

-- Counted once per statement, so that one that brings hundreds of rows costs as much as one that brings a single row; an
-- upsert counts what is new. One statement's worth may slip in while another is under way.
create function public.refuse_crowd() returns trigger
language plpgsql security invoker set search_path = '' as $$
declare
  most int := tg_argv[0];
  someone uuid;
  held bigint;
begin
  for someone in select distinct a.user_id from added a loop
    execute format('select count(*) from public.%I where user_id = $1', tg_table_name) into held using someone;
    if held > most then
      raise exception 'no more room' using errcode = '54000';
    end if;
  end loop;
  return null;
end $$;
revoke execute on function public.refuse_crowd() from public, anon;
create trigger jobs_room after insert on public.jobs
  referencing new table as added for each statement execute function public.refuse_crowd(5000);
create trigger job_analyses_room after insert on public.job_analyses
  referencing new table as added for each statement execute function public.refuse_crowd(20000);
create trigger documents_room after insert on public.documents
  referencing new table as added for each statement execute function public.refuse_crowd(20000);
create trigger indexed_sources_room after insert on public.indexed_sources
  referencing new table as added for each statement execute function public.refuse_crowd(2000);
create trigger chat_sessions_room after insert on public.chat_sessions
  referencing new table as added for each statement execute function public.refuse_crowd(2000);
create trigger chat_messages_room after insert on public.chat_messages
  referencing new table as added for each statement execute function public.refuse_crowd(50000);

-- Columns that had no largest size. What the Worker writes is far smaller (shared/job.ts, shared/analysis.ts).
alter table public.jobs add constraint jobs_size check (
  octet_length(salary::text) <= 10000
  and octet_length(concat(ats, tenant, external_id, language)) <= 10000
);
alter table public.job_analyses add constraint job_analyses_size check (
  octet_length(breakdown::text) <= 400000
  and octet_length(facts::text) <= 400000
  and octet_length(array_to_string(matching_skills || missing_skills || tech_stack, ' ')) <= 100000
  and octet_length(concat(role, company, gap_analysis_advice, salary, reasoning, model)) <= 100000
);
alter table public.documents add constraint documents_size check (octet_length(metadata::text) <= 100000);
alter table public.chat_messages add constraint chat_messages_size check (octet_length(intent::text) <= 100000);
