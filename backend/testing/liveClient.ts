import { exports } from 'cloudflare:workers';
import { PONG, ServerMessage } from '@jobai/shared/live';
import { inject } from 'vitest';
import { secretSigner, signToken } from './tokens.ts';

/** As the Worker's tests are set up (vitest.config.ts). */
const { url, jwtSecret } = inject('supabase');
export const SIGNER = secretSigner(url, jwtSecret);
export const tokenOf = (user: string, over: Record<string, unknown> = {}) =>
  signToken(SIGNER, { sub: user, ...over });

/** A person nobody has used before: each has an object of its own. */
export const somebody = () => crypto.randomUUID();

type Of<T extends ServerMessage['type']> = Extract<ServerMessage, { type: T }>;

const DEADLINE_MS = 5000;

/** A client of the live session that reads only what the protocol allows. */
export class LiveClient {
  readonly got: ServerMessage[] = [];
  closed: { code: number; reason: string } | null = null;
  #wake: (() => void)[] = [];

  constructor(readonly ws: WebSocket) {
    ws.addEventListener('message', ({ data }) => {
      const text = String(data);
      this.got.push(text === PONG ? { type: 'pong' } : ServerMessage.parse(JSON.parse(text)));
      this.#changed();
    });
    ws.addEventListener('close', ({ code, reason }) => {
      this.closed = { code, reason };
      this.#changed();
    });
    ws.accept();
  }

  static async open(user: string, headers: Record<string, string> = {}): Promise<LiveClient> {
    const response = await connect(user, headers);
    if (!response.webSocket) throw new Error(`no socket: ${response.status}`);
    return new LiveClient(response.webSocket);
  }

  /** Opened, and let in. */
  static async enter(
    user: string,
    { lastSeq, clientId = crypto.randomUUID() }: { lastSeq?: number; clientId?: string } = {},
  ): Promise<LiveClient> {
    const client = await LiveClient.open(user);
    client.send({ type: 'auth', token: await tokenOf(user), clientId, lastSeq });
    await client.first('welcome');
    return client;
  }

  send(message: object): void {
    this.ws.send(JSON.stringify(message));
  }

  /** What `look` finds in everything that came, as soon as it does. */
  async until<T>(look: () => T | undefined | false | null): Promise<T> {
    const late = Date.now() + DEADLINE_MS;
    for (;;) {
      const found = look();
      if (found) return found;
      const left = late - Date.now();
      if (left <= 0) {
        throw new Error(
          `never came; got ${JSON.stringify(this.got.slice(-20))} ${this.closed?.code}`,
        );
      }
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, left);
        this.#wake.push(() => {
          clearTimeout(timer);
          resolve();
        });
      });
    }
  }

  of<T extends ServerMessage['type']>(type: T): Of<T>[] {
    return this.got.filter((message): message is Of<T> => message.type === type);
  }

  first<T extends ServerMessage['type']>(type: T): Promise<Of<T>> {
    return this.until(() => this.of(type)[0]);
  }

  gone(): Promise<{ code: number; reason: string }> {
    return this.until(() => this.closed);
  }

  events() {
    return this.of('event').map(({ event }) => event);
  }

  /** Everything that was sent to it before has arrived after this. */
  async settled(): Promise<void> {
    const before = this.of('pong').length;
    // Written so that it reaches the object, behind everything else.
    this.ws.send('{ "type": "ping" }');
    await this.until(() => this.of('pong').length > before);
  }

  close(): void {
    this.ws.close(1000);
  }

  #changed(): void {
    for (const wake of this.#wake.splice(0)) wake();
  }
}

export function connect(user: string, headers: Record<string, string> = {}): Promise<Response> {
  return exports.default.fetch(`http://backend/api/live?user=${user}`, {
    headers: { upgrade: 'websocket', ...headers },
  });
}
