import type { LiveEvent } from '@jobai/shared/events';
import { type ClientMessage, PONG, ServerMessage } from '@jobai/shared/live';
import * as z from 'zod';
import type { Stack } from './stack.ts';

/** Another device of the same person: a client of the live session without a browser. */
export interface OtherDevice {
  readonly got: ServerMessage[];
  events(): LiveEvent[];
  send(message: ClientMessage): void;
  close(): void;
}

const Config = z.object({ supabaseUrl: z.string(), supabasePublishableKey: z.string() });
const Tokens = z.object({ access_token: z.string(), user: z.object({ id: z.string() }) });

async function tokenOf(stack: Stack, email: string, password: string) {
  const config = Config.parse(await (await fetch(`${stack.backendUrl}/api/config`)).json());
  const response = await fetch(`${config.supabaseUrl}/auth/v1/token?grant_type=password`, {
    method: 'POST',
    headers: { apikey: config.supabasePublishableKey, 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  const { access_token, user } = Tokens.parse(await response.json());
  return { token: access_token, user: user.id };
}

/** Signs in and enters the person's session; `lastSeq` as of a device that was there before. */
export async function otherDevice(
  stack: Stack,
  { email, password }: { email: string; password: string },
  lastSeq?: number,
): Promise<OtherDevice> {
  const { token, user } = await tokenOf(stack, email, password);
  const socket = new WebSocket(`${stack.backendUrl.replace(/^http/, 'ws')}/api/live?user=${user}`);
  const got: ServerMessage[] = [];
  const send = (message: ClientMessage) => socket.send(JSON.stringify(message));
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () =>
      send({ type: 'auth', token, clientId: crypto.randomUUID(), lastSeq }),
    );
    socket.addEventListener('message', ({ data }) => {
      if (data === PONG) return;
      got.push(ServerMessage.parse(JSON.parse(String(data))));
      resolve();
    });
    socket.addEventListener('close', ({ code }) => reject(new Error(`closed with ${code}`)));
  });
  return {
    got,
    events: () => got.flatMap((message) => (message.type === 'event' ? [message.event] : [])),
    send,
    close: () => socket.close(),
  };
}
