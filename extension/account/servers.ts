import { type Client, clientOf } from './client.ts';
import { connect } from './connect.ts';
import type { AccountReply } from './messages.ts';
import { changeServer, readStored } from './store.ts';

/** Which backend and sign-in server a request goes to. */

/** The client for who is not signed in yet: its server as the backend names it now. */
export async function fresh(): Promise<Client | AccountReply> {
  const found = await connect((await readStored()).backendUrl);
  if ('problem' in found) return { ok: false, problem: found.problem };
  if (!(await changeServer(found))) return { ok: false, problem: 'other' };
  return clientOf(found.server);
}

export const isReply = (one: Client | AccountReply): one is AccountReply => 'ok' in one;

export async function known(): Promise<Client | AccountReply> {
  const { server } = await readStored();
  return server ? clientOf(server) : fresh();
}
