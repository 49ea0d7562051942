import * as z from 'zod';
import type { Parts } from '../front.ts';
import { codeMail, newCode, tokenHash } from './codes.ts';

const Row = z.object({ id: z.uuid(), confirmed: z.boolean() });

async function account(email: string, { serial, engine }: Parts) {
  const { rows } = await serial(() =>
    engine.db.query(
      'select id, email_confirmed_at is not null as confirmed from auth.users where email = $1',
      [email.toLowerCase()],
    ),
  );
  return Row.optional().parse(rows[0]);
}

/** Sends the confirmation of a new account once more, with a new code; to a confirmed or unknown address nothing. */
export async function resendConfirmation(email: string, parts: Parts): Promise<void> {
  const found = await account(email, parts);
  if (!found || found.confirmed) return;
  const code = newCode();
  const hash = tokenHash(email, code);
  await parts.serial(() =>
    parts.engine.db.query(
      'update auth.users set confirmation_token = $2, confirmation_sent_at = now() where id = $1',
      [found.id, hash],
    ),
  );
  await parts.mailbox.send({
    to: email,
    subject: 'Confirm Your Signup',
    text: codeMail(parts.url, code, hash, 'signup', 'Confirm your signup'),
  });
}

/** GoTrue's answer to a repeated sign-up where addresses are confirmed: like a new one, and nobody learns of the other. */
export async function repeatedSignUp(email: string, metadata: unknown, parts: Parts) {
  await resendConfirmation(email, parts);
  const now = new Date().toISOString();
  return {
    id: crypto.randomUUID(),
    aud: 'authenticated',
    role: '',
    email: email.toLowerCase(),
    phone: '',
    confirmation_sent_at: now,
    app_metadata: { provider: 'email', providers: ['email'] },
    user_metadata: metadata ?? {},
    identities: [],
    created_at: now,
    updated_at: now,
    is_anonymous: false,
  };
}

/** The engine confirms an account that a code was asked for before the code came back; here it stays unconfirmed. */
export async function unconfirmIfNew(email: string, before: boolean, parts: Parts): Promise<void> {
  if (before) return;
  await parts.serial(() =>
    parts.engine.db.transaction(async (tx) => {
      const { rows } = await tx.query<{ id: string }>(
        `update auth.users set email_confirmed_at = null, last_sign_in_at = null
         where email = $1 returning id`,
        [email.toLowerCase()],
      );
      await tx.query('delete from auth.sessions where user_id = $1', [rows[0]?.id]);
    }),
  );
}

export const hasAccount = async (email: string, parts: Parts) =>
  (await account(email, parts)) !== undefined;
