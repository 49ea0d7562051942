import { ATS_IDS, type AtsId } from '@jobai/shared/ats';
import type { FillRecord } from './fills.ts';
import type { QuestionRecord } from './records.ts';

/** The two layers in numbers, for one ATS or for all. */
export interface Tally {
  name: AtsId | 'total';
  pages: number;
  questions: number;
  /** Questions only a value answers; `recalled` of them got an accepted one. */
  toFill: number;
  recalled: number;
  /** Questions with a value that is not accepted, the forbidden and the unlabelled ones included. */
  wrong: number;
  never: number;
  undescribed: number;
  /** Planned values on operable controls, and those that stand. */
  planned: number;
  stand: number;
}

/** A row per ATS that was measured, then the total. */
export function tallies(questions: QuestionRecord[], fills: FillRecord[]): Tally[] {
  const measured = ATS_IDS.filter((id) => questions.some(({ ats }) => ats === id));
  const of = (name: Tally['name']) =>
    tally(
      name,
      questions.filter(({ ats }) => name === 'total' || ats === name),
      fills.filter(({ ats }) => name === 'total' || ats === name),
    );
  return [...measured.map(of), of('total')];
}

function tally(name: Tally['name'], questions: QuestionRecord[], fills: FillRecord[]): Tally {
  const labelled = questions.filter(({ verdict }) => verdict !== 'extra');
  const toFill = labelled.filter(({ onlyFill }) => onlyFill);
  return {
    name,
    pages: new Set(questions.map(({ page }) => page)).size,
    questions: labelled.length,
    toFill: toFill.length,
    recalled: toFill.filter(({ verdict }) => verdict === 'correct').length,
    wrong: questions.filter(isWrong).length,
    never: labelled.filter(({ verdict }) => verdict === 'never').length,
    undescribed: labelled.filter(({ action }) => action === 'undescribed').length,
    planned: fills.length,
    stand: fills.filter(({ ok }) => ok).length,
  };
}

export function isWrong({ verdict }: QuestionRecord): boolean {
  return verdict === 'wrong' || verdict === 'never' || verdict === 'extra';
}

/** Of what should have been filled, in 0..1; 1 where there was nothing. */
export function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}
