import { Profile } from '@jobai/shared/profile';
import { getIn, isBlank, type Path, pathText, setIn } from './paths.ts';
import { type ProfileProblem, problemOf } from './problems.ts';

export type DraftCheck = {
  /** What can be stored now: the draft, with the last saved value wherever the draft doesn't fit. */
  savable: Profile;
  /** What is held back, by place ("basics.email"). */
  faults: ReadonlyMap<string, ProfileProblem>;
};

const LISTS: readonly Path[] = [
  ['work'],
  ['education'],
  ['skills'],
  ['languages'],
  ['projects'],
  ['certificates'],
  ['basics', 'profiles'],
];
/** Kept or held back as a whole: part of an entry would say something else (no end date means "current job"). */
const WHOLE: readonly Path[] = [...LISTS, ['preferences', 'expectedSalary']];

const starts = (path: Path, head: Path) => head.every((step, at) => path[at] === step);

/** Splits an edited profile into what fits and what is held back. */
export function checkDraft(draft: unknown, saved: Profile): DraftCheck {
  const faults = new Map<string, ProfileProblem>();
  let savable = draft;
  const parsed = Profile.safeParse(draft, { reportInput: true });
  for (const issue of parsed.error?.issues ?? []) {
    const path = issue.path.filter((step) => typeof step !== 'symbol');
    faults.set(pathText(path), problemOf(issue));
    const held = WHOLE.find((head) => starts(path, head)) ?? path;
    savable = setIn(savable, held, getIn(saved, held));
  }
  for (const list of LISTS) {
    const entries = getIn(savable, list);
    // An entry that was only just added says nothing yet; stored, it would count as a job without a name.
    if (Array.isArray(entries) && entries.some(isBlank)) {
      savable = setIn(
        savable,
        list,
        entries.filter((entry) => !isBlank(entry)),
      );
    }
  }
  const fits = Profile.safeParse(savable);
  return { savable: fits.success ? fits.data : saved, faults };
}
