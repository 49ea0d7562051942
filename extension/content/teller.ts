import type { Verdict } from '@jobai/shared/fields';

type Told = { key: string; verdict: Verdict }[];

/**
 * Tells the background what became of fields while writing goes on: what comes in until an answer goes together, and of
 * one field the last word counts. What could not be told is told again with the next.
 */
export class Teller {
  private untold = new Map<string, Verdict>();
  private telling: Promise<void> | null = null;

  constructor(private readonly send: (verdicts: Told) => Promise<unknown>) {}

  tell(key: string, verdict: Verdict): void {
    this.untold.set(key, verdict);
    // Whoever waits for `told` hears of a failure.
    this.told().catch(() => undefined);
  }

  /** Resolves once everything is told; rejects when the background could not take it. */
  told(): Promise<void> {
    if (this.untold.size) this.telling ??= this.sendAll();
    return this.telling ?? Promise.resolve();
  }

  private async sendAll(): Promise<void> {
    // What is told in one go goes in one message.
    await null;
    try {
      while (this.untold.size) {
        const now = this.untold;
        this.untold = new Map();
        const verdicts = [...now].map(([key, verdict]) => ({ key, verdict }));
        await this.send(verdicts).catch((cause) => {
          this.untold = new Map([...now, ...this.untold]);
          throw cause;
        });
      }
    } finally {
      // In the very step that found nothing left: what comes in later begins anew.
      this.telling = null;
    }
  }
}
