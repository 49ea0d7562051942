import { Hono } from 'hono';
import * as z from 'zod';
import type { Parts } from '../front.ts';
import { authError } from './errors.ts';

const COLUMNS = `id, aud, role, email, coalesce(phone, '') as phone, email_confirmed_at, confirmed_at, last_sign_in_at,
  raw_app_meta_data as app_metadata, raw_user_meta_data as user_metadata, is_anonymous, created_at, updated_at`;

const NewUser = z.object({
  email: z.email(),
  password: z.string().max(72).optional(),
  email_confirm: z.boolean().default(false),
  app_metadata: z.record(z.string(), z.unknown()).default({}),
  user_metadata: z.record(z.string(), z.unknown()).default({}),
});

/** As the engine hashes: bcrypt, cheaper in tests. */
const hashCost = () => Number(process.env.LITE_AUTH_BCRYPT_COST ?? 10);

/** $1 id, $2 address, $3 password, $4 cost, $5 whether the address is confirmed, $6 and $7 metadata. */
const INSERT = `
  with made as (
    insert into auth.users (id, email, encrypted_password, email_confirmed_at, raw_app_meta_data, raw_user_meta_data)
    values ($1, $2, extensions.crypt($3, extensions.gen_salt('bf', $4)), case when $5::boolean then now() end,
      '{"provider": "email", "providers": ["email"]}'::jsonb || $6::jsonb, $7::jsonb)
    on conflict do nothing
    returning *
  ), identity as (
    insert into auth.identities (id, provider, provider_id, user_id, identity_data)
    select gen_random_uuid(), 'email', id::text, id,
      jsonb_build_object('sub', id, 'email', email, 'email_verified', email_confirmed_at is not null)
    from made
  )
  select ${COLUMNS} from made`;

/** The part of GoTrue's admin API that is used here: make, list, read and delete people, with the secret key only. */
export function adminRoutes({ callerOf, engine, serial }: Parts) {
  const app = new Hono();
  app.use(async (c, next) => {
    const caller = await callerOf(c.req.raw);
    if (typeof caller === 'string') return authError(c, 401, 'no_authorization', 'not admin');
    if (caller.role !== 'service_role') {
      return authError(c, 403, 'not_admin', 'User not allowed');
    }
    await next();
  });
  app.get('/users', async (c) => {
    const page = positive(c.req.query('page'), 1);
    const size = positive(c.req.query('per_page'), 50);
    const { rows, total } = await serial(async () => ({
      rows: (
        await engine.db.query(
          `select ${COLUMNS} from auth.users order by created_at desc, id limit $1 offset $2`,
          [size, (page - 1) * size],
        )
      ).rows,
      total: (await engine.db.query<{ n: number }>('select count(*)::int as n from auth.users'))
        .rows[0]?.n,
    }));
    return c.json({ users: rows, aud: 'authenticated' }, 200, { 'x-total-count': String(total) });
  });
  app.post('/users', async (c) => {
    const asked = NewUser.safeParse(await c.req.json().catch(() => undefined));
    if (!asked.success)
      return authError(c, 400, 'validation_failed', 'An email address is required');
    const user = asked.data;
    const made = await serial(() =>
      engine.db.query(INSERT, [
        crypto.randomUUID(),
        user.email.toLowerCase(),
        user.password ?? crypto.randomUUID(),
        hashCost(),
        user.email_confirm,
        user.app_metadata,
        user.user_metadata,
      ]),
    );
    return made.rows[0]
      ? c.json(made.rows[0])
      : authError(
          c,
          422,
          'email_exists',
          'A user with this email address has already been registered',
        );
  });
  app.get('/users/:id', async (c) => {
    const { rows } = await serial(() =>
      engine.db.query(`select ${COLUMNS} from auth.users where id::text = $1`, [c.req.param('id')]),
    );
    return rows[0] ? c.json(rows[0]) : authError(c, 404, 'user_not_found', 'User not found');
  });
  app.delete('/users/:id', async (c) => {
    const { rows } = await serial(() =>
      engine.db.query('delete from auth.users where id::text = $1 returning id', [
        c.req.param('id'),
      ]),
    );
    return rows[0] ? c.json({}) : authError(c, 404, 'user_not_found', 'User not found');
  });
  return app;
}

function positive(text: string | undefined, otherwise: number): number {
  const number = Number(text);
  return Number.isInteger(number) && number > 0 ? Math.min(number, 1000) : otherwise;
}
