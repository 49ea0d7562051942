import type { FieldDescription } from '@jobai/shared/fields';
import type { FormPage } from '../dom/formPage.ts';
import { awaitOutcome, clickIfApproved, lateConfirmation, shownBefore } from '../dom/submit.ts';
import { watchQuiet } from '../dom/wait.ts';
import { WRITERS } from '../dom/write/writers.ts';
import type { PageCommand, PageCommandReply, PageRequest } from '../messages.ts';
import { ask, Refused } from './ask.ts';
import type { InPage } from './button.ts';
import { FormSession } from './formSession.ts';
import { Scanner } from './scanner.ts';

/**
 * Carries out the background's commands in this document. Each is idempotent, because the background or the panel may
 * repeat it after a crash; above all, one approval clicks at most once (F1).
 */
export class Runner {
  private readonly since = Date.now();
  private readonly quiet: () => Promise<void>;
  private session: { form: FormSession; end: AbortController } | null = null;
  private readonly clicked = new Set<string>();
  private readonly voided = new Set<string>();
  private readonly scanner: Scanner;
  private readonly submits = new Map<string, Promise<PageCommandReply>>();

  constructor(
    private readonly page: FormPage,
    private readonly inPage: InPage,
    private readonly signal: AbortSignal,
  ) {
    this.scanner = new Scanner(page, signal);
    this.quiet = watchQuiet(() => page.form(), signal);
  }

  async handle(command: Exclude<PageCommand, { type: 'recheck' }>): Promise<PageCommandReply> {
    switch (command.type) {
      case 'alive?': {
        const { sessionId } = command;
        const alive = sessionId === null ? this.page.place() : this.of(sessionId);
        return alive ? { ok: true, since: this.since } : { ok: false, problem: 'noForm' };
      }
      case 'scan':
        this.scanner.keep(command.forMs);
        return { ok: true };
      case 'fill':
        this.scanner.stop();
        this.start(command.sessionId);
        return { ok: true };
      case 'openForm': {
        const to = this.page.adapter.formLink(document);
        to?.link.click();
        return to ? { ok: true } : { ok: false, problem: 'noForm' };
      }
      case 'show':
        this.show(command.key);
        return { ok: true };
      case 'clicked?': {
        const clicked = this.clicked.has(command.approvalId);
        if (!clicked) this.voided.add(command.approvalId);
        return { ok: true, clicked, since: this.since };
      }
      case 'read':
        await this.of(command.sessionId)?.read(true);
        return { ok: true };
      case 'cancel':
        this.session?.form.cancel();
        return { ok: true };
      case 'write':
        await this.of(command.sessionId)?.edit(command.key, command.order, command.over);
        return this.of(command.sessionId) ? { ok: true } : { ok: false, problem: 'formChanged' };
      case 'undo':
        await this.of(command.sessionId)?.undo(command.key);
        return this.of(command.sessionId) ? { ok: true } : { ok: false, problem: 'formChanged' };
      case 'submit': {
        const running =
          this.submits.get(command.approvalId) ?? this.submit(command).catch(() => failed);
        this.submits.set(command.approvalId, running);
        return running;
      }
    }
  }

  private of(sessionId: string): FormSession | null {
    return this.session?.form.id === sessionId ? this.session.form : null;
  }

  private start(sessionId: string): void {
    if (this.of(sessionId)) return;
    this.session?.end.abort(new Error('another fill began'));
    const end = new AbortController();
    const form = new FormSession(
      sessionId,
      this.page,
      this.inPage,
      this.quiet,
      AbortSignal.any([this.signal, end.signal]),
    );
    this.session = { form, end };
    form.fill().catch((cause) => {
      // Ended with its document or by a newer fill: nobody is left to tell.
      if (end.signal.aborted || this.signal.aborted) return;
      console.error('JobAI: the fill stopped', cause);
      const problem = cause instanceof Refused ? cause.problem : 'formChanged';
      void ask({ type: 'fill.failed', sessionId, problem }, this.signal);
    });
  }

  private async submit({
    sessionId,
    approvalId,
    approved,
  }: Extract<PageCommand, { type: 'submit' }>): Promise<PageCommandReply> {
    if (!this.of(sessionId)) return { ok: false, problem: 'formChanged' };
    const before = shownBefore(this.page);
    const isVoid = () => this.voided.has(approvalId) || this.clicked.has(approvalId);
    const result = await clickIfApproved(this.page, approved, isVoid, this.signal);
    if (result !== 'clicked') return { ok: false, problem: result };
    this.clicked.add(approvalId);
    const outcome = awaitOutcome(this.page, before, this.signal).catch(() => LEFT);
    this.report(sessionId, approvalId, outcome).catch((cause) => {
      // Ended with its document; the background finds out by itself.
      if (!this.signal.aborted) console.error('JobAI: the outcome was not reported', cause);
    });
    return { ok: true, clicked: true };
  }

  private async report(
    sessionId: string,
    approvalId: string,
    shown: Promise<Awaited<ReturnType<typeof awaitOutcome>> | typeof LEFT>,
  ): Promise<void> {
    await askUntilRoom({ type: 'submit.clicked', sessionId, approvalId }, this.signal, 0);
    const seen = await shown;
    // Also when this posting is left meanwhile: what became of the click must be told.
    const outcome = { type: 'submit.outcome', sessionId, approvalId, ...seen } as const;
    await askUntilRoom(outcome, AbortSignal.timeout(10_000), ROOM_DEADLINE_MS);
    await this.of(sessionId)?.read(true);
    if (seen.outcome !== 'noAnswerFromSite') return;
    const late = await lateConfirmation(this.page, this.signal);
    if (late) await ask({ type: 'submit.outcome', sessionId, approvalId, ...late }, this.signal);
  }

  private show(key: FieldDescription['key']): void {
    const control = this.page.locate(key);
    if (typeof control === 'string') return;
    const part = WRITERS[control.widget].part(control.element) ?? control.element;
    part.scrollIntoView({ block: 'center', behavior: 'smooth' });
    control.element.focus({ preventScroll: true });
  }
}

const ROOM_RETRY_MS = 5000;
const ROOM_DEADLINE_MS = 600_000;

/**
 * What became of a click is not lost to a full disk: it is told again until there is room. Without room for all of
 * `forMs` it stays untold, and the person settles it.
 */
async function askUntilRoom(
  request: PageRequest,
  signal: AbortSignal,
  forMs: number,
): Promise<void> {
  const deadline = Date.now() + forMs;
  for (let fresh = signal; ; fresh = AbortSignal.timeout(10_000)) {
    try {
      await ask(request, fresh);
      return;
    } catch (cause) {
      if (!(cause instanceof Refused) || cause.problem !== 'storageFull') throw cause;
      if (Date.now() >= deadline) return;
    }
    await new Promise((resolve) => setTimeout(resolve, ROOM_RETRY_MS));
  }
}

const LEFT = { outcome: 'pageLeft', by: null, url: '', text: '' } as const;
const failed: PageCommandReply = { ok: false, problem: 'notClicked' };
