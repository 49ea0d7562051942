import { CLOSE, type LiveError, type ServerMessage } from '@jobai/shared/live';
import * as z from 'zod';

/**
 * One client of a session. Everything known of it stands in the socket's attachment, which outlives the object's
 * memory; nothing is kept beside it.
 */
const Attachment = z.object({
  openedAt: z.number(),
  /** null until it said who it is. */
  device: z.string().nullable(),
  /** When its sign-in ends, ms since 1970. */
  until: z.number(),
  /** Messages it may still send at once, as of `at`. */
  credit: z.number(),
  at: z.number(),
  /** When it last sent a live frame. */
  frameAt: z.number(),
  /** What it did wrong; too much of it ends the connection. */
  strikes: z.number(),
});
export type Attachment = z.infer<typeof Attachment>;

/** How long a socket may stay silent about who it is. */
export const AUTH_MS = 5000;
/** Messages at once, and per second in the long run. */
const BURST = 40;
const PER_SECOND = 10;
const MAX_STRIKES = 20;
/** Live view: two frames a second. */
const FRAME_MS = 500;

export class Socket {
  private constructor(readonly ws: WebSocket) {}

  static fresh(ws: WebSocket, now: number): void {
    const state: Attachment = {
      openedAt: now,
      device: null,
      until: now + AUTH_MS,
      credit: BURST,
      at: now,
      frameAt: 0,
      strikes: 0,
    };
    ws.serializeAttachment(state);
  }

  /** null: left by a version that knew another attachment; it has to come again. */
  static of(ws: WebSocket): Socket | null {
    return Attachment.safeParse(ws.deserializeAttachment()).success ? new Socket(ws) : null;
  }

  /** As it stands now: while one message waits for something, others of the same client are worked off. */
  private get state(): Attachment {
    return Attachment.parse(this.ws.deserializeAttachment());
  }

  get device(): string | null {
    return this.state.device;
  }

  get openedAt(): number {
    return this.state.openedAt;
  }

  /** Until when it may stay: said who it is in time, then as long as its sign-in. */
  get until(): number {
    return this.state.until;
  }

  isIn(now: number): boolean {
    return this.state.device !== null && this.state.until > now;
  }

  admit(device: string, until: number): void {
    this.change({ device, until });
  }

  /** Whether it may send one more message now. */
  spend(now: number): boolean {
    const gained = ((now - this.state.at) / 1000) * PER_SECOND;
    const credit = Math.min(BURST, this.state.credit + gained);
    this.change({ credit: Math.max(0, credit - 1), at: now });
    return credit >= 1;
  }

  /** Whether it may show one more frame now. */
  showFrame(now: number): boolean {
    if (now - this.state.frameAt < FRAME_MS) return false;
    this.change({ frameAt: now });
    return true;
  }

  /** Says what was wrong, `weight` of how much; ends the connection when it is too much. */
  refuse({ code, weight = 1, about }: { code: LiveError; weight?: number; about?: string }): void {
    this.change({ strikes: this.state.strikes + weight });
    this.send({ type: 'error', code, ...(about !== undefined && { about }) });
    if (this.state.strikes < MAX_STRIKES) return;
    this.close(code === 'tooFast' ? CLOSE.tooMany : 1008, code);
  }

  /** What was wrong ends the connection at once. */
  reject(code: LiveError, closeCode: number): void {
    this.send({ type: 'error', code });
    this.close(closeCode, code);
  }

  send(message: ServerMessage): void {
    this.sendText(JSON.stringify(message));
  }

  /** A client that just went can't be told anything; it asks again when it is back. */
  sendText(text: string): void {
    if (this.isOpen) this.ws.send(text);
  }

  get isOpen(): boolean {
    return this.ws.readyState === WebSocket.READY_STATE_OPEN;
  }

  close(code: number, reason: string): void {
    if (this.isOpen) this.ws.close(code, reason);
  }

  private change(part: Partial<Attachment>): void {
    this.ws.serializeAttachment({ ...this.state, ...part });
  }
}
