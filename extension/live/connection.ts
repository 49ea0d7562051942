import { waitBefore } from './backoff.ts';
import { Line, type Why } from './line.ts';
import type { Phase, World } from './world.ts';

/** A connection that held so long was a good one: after its loss the waits begin anew. */
const STABLE_MS = 10_000;

/**
 * The one socket of this installation. It is there while somebody needs it, comes back by itself, and never acts twice upon
 * an event or loses one: what was received and what is still to be told stand in the store, not here (C1, C2).
 */
export class Connection {
  private isNeeded = false;
  private attempt = 0;
  private line: Line | null = null;
  private rejected: string | null = null;
  private stopWaiting: (() => void) | null = null;
  private phase: Phase = { state: 'idle' };

  constructor(private readonly world: World) {}

  get isOpen(): boolean {
    return this.phase.state === 'connected';
  }

  get isHeld(): boolean {
    return this.isNeeded;
  }

  /** Tries that failed in a row. */
  get failures(): number {
    return this.attempt;
  }

  /** Holds the socket from now on, or lets it go once everything is said. */
  need(isNeeded: boolean): void {
    this.isNeeded = isNeeded;
    if (!isNeeded) {
      this.line?.leaveWhenDone();
      if (!this.line) this.rest();
    } else if (!this.line && !this.stopWaiting) this.connect();
  }

  /**
   * Looks in once: what was missed comes, what waits is told. By an alarm, as the timers of a wait die with the worker.
   * A wait that is not over yet goes on.
   */
  visit(): void {
    const isEarly = this.phase.state === 'reconnecting' && this.phase.retryAt > this.world.now();
    if (!this.line && !isEarly) this.connect();
  }

  /** The network is back. */
  hurry(): void {
    if (!this.line && this.isNeeded) this.connect();
  }

  /** Something new waits in the queue. */
  flush(): void {
    this.line?.flush();
  }

  /** Another person, or nobody: what was is over. */
  reset(): void {
    const { line } = this;
    this.line = null;
    line?.end('lost');
    this.rejected = null;
    this.rest();
    if (this.isNeeded) this.connect();
  }

  private rest(): void {
    this.stopWaiting?.();
    this.stopWaiting = null;
    this.attempt = 0;
    this.show({ state: 'idle' });
  }

  private show(phase: Phase): void {
    this.phase = phase;
    this.world.show(phase);
  }

  private connect(): void {
    this.stopWaiting?.();
    this.stopWaiting = null;
    const line = new Line(this.world, {
      isWanted: () => this.isNeeded,
      welcomed: () => this.show({ state: 'connected' }),
      refused: (token) => {
        this.rejected = token;
      },
      over: (why, heldMs) => {
        if (this.line === line) this.over(why, heldMs);
      },
    });
    this.line = line;
    this.show({ state: 'connecting' });
    void line.open(this.rejected);
  }

  private over(why: Why, heldMs: number): void {
    this.line = null;
    if (heldMs >= STABLE_MS) this.attempt = 0;
    if (why === 'gone') this.world.gone();
    if (why === 'signedOut') {
      this.show({ state: 'signedOut' });
      return;
    }
    if (!this.isNeeded) {
      this.rest();
      return;
    }
    const wait = waitBefore(this.attempt, this.world.random());
    this.attempt += 1;
    this.stopWaiting = this.world.after(wait, () => this.connect());
    const retryAt = this.world.now() + wait;
    this.show(why === 'offline' ? { state: 'offline' } : { state: 'reconnecting', retryAt });
  }
}
