import type { FieldDescription, FieldValue, Verdict } from '@jobai/shared/fields';
import { forgetDigest } from '../dom/files.ts';
import { fillAll } from '../dom/fill.ts';
import { type FormPage, HYDRATION_DEADLINE_MS } from '../dom/formPage.ts';
import { restore } from '../dom/restore.ts';
import { until } from '../dom/wait.ts';
import { type Touches, watchForm, watchTouches } from '../dom/watch.ts';
import type { WriteTools } from '../dom/write/writer.ts';
import { WRITERS } from '../dom/write/writers.ts';
import type { PlanReply, WriteOrder } from '../messages.ts';
import { ask, Refused } from './ask.ts';
import { Baseline } from './baseline.ts';
import type { InPage } from './button.ts';
import { AddedEntries } from './entries.ts';
import { Teller } from './teller.ts';

/** How often in a row a page may ask more after it was answered; what it asks then is planned and not written any more. */
const MAX_ROUNDS = 8;

/** One fill in this document: describe, ask for the plan, write, verify, then report what changes until it ends. */
export class FormSession {
  private touches: Touches = { keys: new Set(), lastAt: 0 };
  private readonly baseline = new Baseline();
  private readonly written = new Set<string>();
  private cancelled = false;
  private readonly withFile = new Set<string>();
  private lastReading = '';
  private readonly entries: AddedEntries;
  /** Plans since the person's last move: a page that asks on and on is not followed for ever. */
  private rounds = { count: 0, since: 0 };
  private readonly verdicts = new Teller((verdicts) =>
    ask({ type: 'fill.verdict', sessionId: this.id, verdicts }, this.signal),
  );
  /** One thing at a time: a sweep, an edit and an undo never interleave. */
  private queue: Promise<unknown> = Promise.resolve();

  constructor(
    readonly id: string,
    private readonly page: FormPage,
    private readonly inPage: InPage,
    /** Resolves once the form has been at rest for a moment. */
    private readonly quiet: () => Promise<void>,
    /** Ends with the document, the extension's context, or the session. */
    private readonly signal: AbortSignal,
  ) {
    this.entries = new AddedEntries(page, signal);
  }

  /** The whole fill; returns once the first verdicts are in. */
  async fill(): Promise<void> {
    const form = await until(() => this.page.form(), this.signal, HYDRATION_DEADLINE_MS);
    if (!form) {
      await ask({ type: 'fill.failed', sessionId: this.id, problem: 'noForm' }, this.signal);
      return;
    }
    // Before its own scripts have taken the form over, whatever is written gets lost.
    await until(
      () => this.page.adapter.ready(this.page.form() ?? form),
      this.signal,
      HYDRATION_DEADLINE_MS,
    );
    await Promise.all([this.page.readPosting(this.signal), this.quiet()]);
    this.touches = watchTouches(this.page, this.signal);
    const top = window.scrollY;
    await this.inTurn(() => this.sweep());
    // Writing brought each field into view; the person finds the page where they left it.
    window.scrollTo({ top, behavior: 'instant' });
    watchForm(this.page, () => void this.inTurn(() => this.follow()), this.signal);
  }

  /** Stops writing; what stands stays and can be undone. */
  cancel(): void {
    this.cancelled = true;
  }

  /** Plans and writes what has no decision yet, until no new question appears and no entry is left to add. */
  private async sweep(): Promise<void> {
    let described: FieldDescription[] | null = null;
    while (this.rounds.count < 2 * MAX_ROUNDS) {
      const fields: FieldDescription[] = described ?? this.page.describe();
      described = null;
      const fresh = this.freshOf(fields);
      if (!fresh.length) {
        const grows = this.isOver() ? null : this.entries.next(this.written, this.touches.keys);
        if (!grows) return this.read(false, fields);
        // Its questions are no round of a page that asks on and on.
        if (await this.entries.add(grows)) this.rounds.count--;
        continue;
      }
      this.baseline.planned(fresh);
      await this.verdicts.told();
      const { orders, asks, entries } = await ask<PlanReply>(
        {
          type: 'fill.plan',
          sessionId: this.id,
          job: this.page.job,
          fields,
          fresh: fresh.map(({ key }) => key),
        },
        this.signal,
      );
      this.entries.planned(entries, fresh);
      for (const key of asks) this.inPage.mark(key, 'needsYou');
      if (this.touches.lastAt > this.rounds.since)
        this.rounds = { count: 0, since: this.touches.lastAt };
      this.rounds.count++;
      described = await this.write(orders);
    }
    await this.read();
  }

  /** Nothing more is written: the person stopped, or the page goes on asking. */
  private isOver(): boolean {
    return this.cancelled || this.rounds.count > MAX_ROUNDS;
  }

  private async write(orders: WriteOrder[]): Promise<FieldDescription[] | null> {
    if (!orders.length) return null;
    return fillAll(this.page, orders, {
      ...this.tools(),
      isCancelled: () => this.isOver(),
      attached: () => this.acceptParse(),
      report: (key, verdict) => this.verdict(key, verdict),
    });
  }

  /** What the site read from the résumé by now stands in fields that nobody wrote: it is what they hold. */
  private acceptParse(): void {
    if (!this.page.adapter.attachFirst) return;
    const ours = new Set([...this.touches.keys, ...this.written]);
    this.baseline.acceptParse(this.page.describe(), ours);
  }

  /** Questions without a decision yet; what left the page is forgotten, it may come back. */
  private freshOf(fields: FieldDescription[]): FieldDescription[] {
    for (const key of this.baseline.forgetGone(fields)) {
      this.written.delete(key);
      this.touches.keys.delete(key);
    }
    return this.baseline.freshOf(fields);
  }

  private tools() {
    const among = <T>(key: string, options: string[]) =>
      ask<T>({ type: 'fill.choose', sessionId: this.id, key, options }, this.signal);
    return {
      signal: this.signal,
      choose: among<Awaited<ReturnType<WriteTools['choose']>>>,
      chooseAll: among<Awaited<ReturnType<WriteTools['chooseAll']>>>,
      touches: this.touches,
      before: (key: string) => this.baseline.get(key)?.value,
    };
  }

  private verdict(key: string, verdict: Verdict): void {
    if (verdict.state !== 'refused') this.written.add(key);
    const mark = { verified: 'verified', notVerified: 'refused', refused: 'refused' } as const;
    this.inPage.mark(
      key,
      verdict.state === 'pending' || verdict.state === 'undone' ? null : mark[verdict.state],
    );
    this.verdicts.tell(key, verdict);
  }

  /**
   * Tells the background what stands now, `fields` as described in this very task. `anew`: also when it was told before
   * and could not take it.
   */
  async read(anew = false, fields = this.page.describe()): Promise<void> {
    if (!this.page.form()) return;
    for (const { key, widget, value } of fields) {
      if (!WRITERS[widget].holdsFile) continue;
      const control = this.page.locate(key);
      if (value) this.withFile.add(key);
      else if (this.withFile.delete(key) && typeof control !== 'string')
        forgetDigest(control.element);
    }
    const { adapter } = this.page;
    const { errors } = adapter.submitState(document, new URL(location.href));
    const { limit } = adapter.signs(document, new URL(location.href));
    const reading = JSON.stringify([fields, errors, limit]);
    if (reading === this.lastReading && !anew) return;
    // A value's source follows from what became of it.
    await this.verdicts.told();
    this.lastReading = reading;
    const told = ask(
      {
        type: 'fill.reading',
        sessionId: this.id,
        fields,
        touched: [...this.touches.keys],
        errors: errors.map(({ key, text }) => ({ key, text: text.slice(0, 1000) })),
        limit,
      },
      this.signal,
    );
    await told.catch((cause) => {
      // The background could not take it and says so in the panel; the next change is told again.
      if (!(cause instanceof Refused)) throw cause;
      this.lastReading = '';
    });
  }

  /** After a change in the page: new questions are planned, everything else is only read. */
  private async follow(): Promise<void> {
    if (!this.page.form()) return;
    const fields = this.page.describe();
    const isNew = this.freshOf(fields).length > 0;
    await (isNew ? this.sweep() : this.read(false, fields));
  }

  /** The person's own value from the panel; it may replace anything, or only `over` where that is told. */
  edit(key: string, order: WriteOrder | null, over?: FieldValue | null): Promise<void> {
    return this.inTurn(async () => {
      this.rounds.count = 0;
      if (!order) {
        const known = this.baseline.get(key);
        const refusal = known
          ? await restore(this.page, { ...known, value: null }, this.signal)
          : 'changed';
        this.verdict(key, refusal ? { state: 'refused', reason: refusal } : { state: 'undone' });
      } else {
        const wasTouched = this.touches.keys.delete(key);
        await fillAll(this.page, [order], {
          ...this.tools(),
          // A draft takes its place while nothing else stands there, also in the moments it takes to be written.
          touches: over === undefined ? { keys: new Set(), lastAt: 0 } : this.touches,
          before: () => over,
          isCancelled: () => false,
          attached: () => undefined,
          report: (_, verdict) => {
            // It stayed as the person left it.
            if (wasTouched && verdict.state === 'refused') this.touches.keys.add(key);
            this.verdict(key, verdict);
          },
        });
      }
      await this.read(true);
    });
  }

  /** Puts back what stood before: one field, or every field the fill wrote and the person did not touch since. */
  undo(key: string | null): Promise<void> {
    return this.inTurn(async () => {
      const keys = key
        ? [key]
        : [...this.written].filter((one) => !this.touches.keys.has(one)).reverse();
      for (const one of keys) {
        const known = this.baseline.get(one);
        const refusal = known ? await restore(this.page, known, this.signal) : 'changed';
        this.verdict(one, refusal ? { state: 'refused', reason: refusal } : { state: 'undone' });
        if (!refusal) this.written.delete(one);
      }
      if (!key) await this.entries.removeAll();
      await this.read(true);
    });
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.queue.then(work);
    this.queue = turn.catch(() => {});
    return turn;
  }
}
