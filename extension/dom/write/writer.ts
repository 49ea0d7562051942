import type { FieldValue, Refusal } from '@jobai/shared/fields';
import type { WriteOrder } from '../../messages.ts';

/** What a writer may use of the world. */
export interface WriteTools {
  signal: AbortSignal;
  /** Whether the control still asks what was planned; to be asked in the task of every later step (F6). */
  isSame(): boolean;
  /** Asks the background which of the opened options means the planned answer; page code decides nothing itself. */
  choose(options: string[]): Promise<{ option: string } | { refuse: Refusal }>;
  /** The same where several may be meant. */
  chooseAll(options: string[]): Promise<{ options: string[] } | { refuse: Refusal }>;
  /** What should be read back where the page has its own spelling of what was written, and the writer checked it. */
  writes(value: FieldValue): void;
}

export type WriteValue = WriteOrder['value'];

/** Hands and eyes for one kind of control. `element` is `Control.element`. A refusal is a value, never a guess. */
export interface Writer {
  /** Its value is a file: digests are kept for it. */
  readonly holdsFile?: true;
  /** The part a person sees and operates; null while there is none. Visibility is judged on it. */
  part(element: HTMLElement): HTMLElement | null;
  /** Exact texts of what can be chosen, in page order; absent where they are not in the page before it is opened. */
  options?(element: HTMLElement): string[];
  /** What stands in it now; null: empty. */
  read(element: HTMLElement): FieldValue | null;
  /** null: written (verified later); else why not. */
  write(element: HTMLElement, value: WriteValue, tools: WriteTools): Promise<Refusal | null>;
  /** Makes it empty. */
  clear(element: HTMLElement, tools: WriteTools): Promise<Refusal | null>;
}

/** A box that takes its value by one assignment, with nothing of its own left open over it. */
export interface BoxWriter extends Writer {
  /** Writes it in this very task. */
  put(element: HTMLElement, value: WriteValue): Refusal | null;
}

/** For moves that only empty or put back: nothing is chosen anew. */
const none = async () => ({ refuse: 'noOptionFits' as const });
export const ONLY_EMPTYING: Pick<WriteTools, 'choose' | 'chooseAll' | 'writes'> = {
  choose: none,
  chooseAll: none,
  writes: () => undefined,
};
