-- The bytes of the person's files: bucket `users`, everything of a person under `users/{their id}/`.
insert into storage.buckets (id, name, public, file_size_limit, allowed_mime_types)
values ('users', 'users', false, 10485760, array[
  'application/pdf', 'application/msword', 'application/rtf', 'application/json', 'application/octet-stream',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.oasis.opendocument.text', 'text/plain', 'text/rtf', 'text/markdown'])
on conflict (id) do update set public = excluded.public, file_size_limit = excluded.file_size_limit,
  allowed_mime_types = excluded.allowed_mime_types;

-- A name is plain ASCII in a few parts: nothing in it can be read as another path (dots, escapes, look-alikes).
create policy "People reach files under their own id and no others"
  on storage.objects for all to authenticated
  using (
    bucket_id = 'users'
    and starts_with(name, 'users/' || (select auth.uid())::text || '/')
  )
  with check (
    bucket_id = 'users'
    and starts_with(name, 'users/' || (select auth.uid())::text || '/')
    and name ~ '^users/[0-9a-f-]{36}(/[A-Za-z0-9_-][A-Za-z0-9._-]{0,199}){1,4}$'
    and name !~ '[.](/|$)'
  );
