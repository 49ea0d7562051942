import * as z from 'zod';
import type { Parts } from '../front.ts';
import { CODE_SECONDS, codeMail, newCode, tokenHash } from './codes.ts';

const Changed = z.object({ id: z.uuid(), email: z.string(), new_email: z.string() });

/**
 * GoTrue's secure change of address: both mailboxes must agree. The engine knows the new one only, so the code for the
 * current one is made here, and the first of the two to come back is kept here.
 */
export async function askCurrentMailbox(user: unknown, parts: Parts): Promise<void> {
  const changed = Changed.safeParse(user);
  if (!changed.success || changed.data.email === '') return;
  const { id, email } = changed.data;
  const code = newCode();
  const hash = tokenHash(email, code);
  await parts.serial(() =>
    parts.engine.db.query(
      `update auth.users set email_change_token_current = $2, email_change_confirm_status = 0
       where id = $1 and email_change_token_new <> ''`,
      [id, hash],
    ),
  );
  await parts.mailbox.send({
    to: email,
    subject: 'Confirm Email Change',
    text: codeMail(parts.url, code, hash, 'email_change', 'Confirm your email change'),
  });
}

const Pending = z.object({
  id: z.uuid(),
  current: z.string().nullable(),
  next: z.string().nullable(),
});

/**
 * Takes one of the two agreements. "first": the other mailbox is waited for. Anything else is for the engine to answer:
 * the second agreement, with the token it knows, or a token nobody knows.
 */
export function agree(hash: string, { serial, engine }: Parts): Promise<'first' | 'engine'> {
  return serial(async () => {
    const { rows } = await engine.db.query(
      `select id, email_change_token_current as current, email_change_token_new as next from auth.users
       where $1 in (email_change_token_current, email_change_token_new)
         and email_change_sent_at > now() - make_interval(secs => $2)`,
      [hash, CODE_SECONDS],
    );
    const pending = Pending.safeParse(rows[0]).data;
    if (!pending) return 'engine';
    const { id, current, next } = pending;
    const both = Boolean(current) && Boolean(next);
    const used = current === hash ? 'email_change_token_current' : 'email_change_token_new';
    if (both) {
      await engine.db.query(
        `update auth.users set ${used} = null, email_change_confirm_status = 1 where id = $1`,
        [id],
      );
      return 'first';
    }
    // Whichever came second, the engine looks for it where it keeps the new address' token.
    await engine.db.query(
      `update auth.users set email_change_token_new = $2, email_change_token_current = null,
         email_change_confirm_status = 0 where id = $1`,
      [id, hash],
    );
    return 'engine';
  });
}
