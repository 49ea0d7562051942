import { idsOf } from './join.ts';
import type { Doubt, DoubtKind, Line, ReadRule, ReadValue, ResumeReading } from './types.ts';

/** Gathers what is read, each value with its lines. */
export class Collected {
  readonly values: ReadValue[] = [];
  readonly doubts: Doubt[] = [];

  add(
    path: readonly (string | number)[],
    value: string,
    lines: readonly Line[],
    rule: ReadRule,
  ): void {
    const text = value.trim();
    if (text) this.values.push({ path, value: text, lines: [...new Set(idsOf(lines))], rule });
  }

  doubt(kind: DoubtKind, text: string, lines: readonly Line[]): void {
    if (text.trim()) this.doubts.push({ kind, text: text.trim(), lines: idsOf(lines) });
  }

  reading(): ResumeReading {
    return { values: this.values, doubts: this.doubts };
  }
}
