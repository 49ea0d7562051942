import { Hono } from 'hono';
import type { Parts } from '../front.ts';
import { authError } from './errors.ts';

const COLUMNS = `id, aud, role, email, coalesce(phone, '') as phone, email_confirmed_at, confirmed_at, last_sign_in_at,
  raw_app_meta_data as app_metadata, raw_user_meta_data as user_metadata, is_anonymous, created_at, updated_at`;

/** The part of GoTrue's admin API that is used here: list, read and delete people, with the secret key only. */
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
