import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';

/** A server of the stack, in a process group of its own: what it starts itself ends with it. */
export interface Server {
  /** Everything it said so far, for when it does not come up. */
  output(): string;
  /** Resolves with the first match in what it says. Throws, with all it said, when it ends before or takes too long. */
  says(pattern: RegExp, timeoutMs: number): Promise<RegExpExecArray>;
  hasEnded(): boolean;
  stop(): Promise<void>;
  /** Ends it at once, in the middle of whatever it does. */
  kill(): void;
}

export function startServer(args: string[], env: NodeJS.ProcessEnv = {}, cwd?: string): Server {
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
  });
  let said = '';
  const heard = new Set<() => void>();
  const hear = (chunk: Buffer) => {
    said = (said + chunk).slice(-200_000);
    for (const look of heard) look();
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  child.once('exit', () => {
    for (const look of heard) look();
  });
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null;
  // Whatever ends this process, nothing of the stack outlives it.
  const last = () => end(child, 'SIGKILL');
  process.once('exit', last);
  return {
    output: () => said,
    hasEnded,
    says: (pattern, timeoutMs) =>
      new Promise((resolve, reject) => {
        const settle = (done: () => void) => {
          clearTimeout(timer);
          heard.delete(look);
          done();
        };
        const fail = (why: string) =>
          settle(() => reject(new Error(`${args[0]} ${why}:\n${said}`)));
        const look = () => {
          const match = pattern.exec(said);
          if (match) settle(() => resolve(match));
          else if (hasEnded()) fail(`ended (${child.exitCode ?? child.signalCode})`);
        };
        const timer = setTimeout(() => fail(`said nothing like ${pattern}`), timeoutMs);
        heard.add(look);
        look();
      }),
    async stop() {
      process.off('exit', last);
      if (!hasEnded()) {
        const ended = once(child, 'exit');
        end(child, 'SIGTERM');
        const patience = setTimeout(() => end(child, 'SIGKILL'), 5000);
        await ended;
        clearTimeout(patience);
      }
      // Its own children may be slower to go than itself.
      end(child, 'SIGKILL');
    },
    kill: () => {
      process.off('exit', last);
      end(child, 'SIGKILL');
    },
  };
}

function end(child: ChildProcess, signal: NodeJS.Signals): void {
  if (!child.pid) return;
  try {
    if (process.platform === 'win32') child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // Nobody of the group is left.
  }
}

/** A port of this machine that nobody has: the wished one, else any. */
export async function freePort(wished = 0): Promise<number> {
  const server = createServer();
  try {
    server.listen(wished, '127.0.0.1');
    await once(server, 'listening');
    return (server.address() as AddressInfo).port;
  } catch (fault) {
    if (wished === 0) throw fault;
    return await freePort();
  } finally {
    server.close();
  }
}
