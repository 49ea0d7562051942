-- Conversations with the assistant.
create table public.chat_sessions (
  id uuid not null default gen_random_uuid() primary key,
  user_id uuid not null default auth.uid() references auth.users (id) on delete cascade,
  title text not null default '' check (length(title) <= 300),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (user_id, id)
);
create index chat_sessions_by_use on public.chat_sessions (user_id, updated_at desc);
create trigger chat_sessions_touch before update on public.chat_sessions
  for each row execute function public.touch_updated_at();
alter table public.chat_sessions enable row level security;
create policy "People reach their own conversations and no others"
  on public.chat_sessions for all to authenticated
  using ((select auth.uid()) = user_id) with check ((select auth.uid()) = user_id);
grant select, insert, update, delete on public.chat_sessions to authenticated, service_role;

create table public.chat_messages (
  id uuid not null default gen_random_uuid() primary key,
  user_id uuid not null default auth.uid() references auth.users (id) on delete cascade,
  session_id uuid not null,
  role text not null check (role in ('user', 'assistant', 'system')),
  content text not null check (length(content) <= 40000),
  -- {action, parameters} where the assistant understood one.
  intent jsonb,
  created_at timestamptz not null default now(),
  unique (user_id, id),
  foreign key (user_id, session_id) references public.chat_sessions (user_id, id) on delete cascade
);
create index chat_messages_in_order on public.chat_messages (user_id, session_id, created_at);
alter table public.chat_messages enable row level security;
create policy "People reach messages of their own conversations and no others"
  on public.chat_messages for all to authenticated
  using ((select auth.uid()) = user_id) with check ((select auth.uid()) = user_id);
grant select, insert, update, delete on public.chat_messages to authenticated, service_role;
