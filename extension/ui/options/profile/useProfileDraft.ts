import type { Profile } from '@jobai/shared/profile';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { checkDraft } from '../../../profile/draft.ts';
import { type Path, pathText, setIn } from '../../../profile/paths.ts';
import type { ProfileProblem } from '../../../profile/problems.ts';

/** Long enough not to call half a word a fault, short enough to feel saved. */
const PAUSE_MS = 600;
const UNDO_KEPT = 100;

export type SaveState = 'saved' | 'editing' | 'failed';

export type ProfileDraft = {
  draft: unknown;
  change: (path: Path, value: unknown) => void;
  undo: () => void;
  canUndo: boolean;
  state: SaveState;
  fault: unknown;
  faults: ReadonlyMap<string, ProfileProblem>;
  retry: () => void;
};

type Step = { draft: unknown; place: string; at: number };

/** Edits a copy of the stored profile and saves it after each pause; what doesn't fit yet is held back and named. */
export function useProfileDraft(
  stored: Profile,
  save: (profile: Profile) => Promise<void>,
): ProfileDraft {
  const [draft, setDraft] = useState<unknown>(stored);
  const [steps, setSteps] = useState<Step[]>([]);
  const [state, setState] = useState<SaveState>('saved');
  const [fault, setFault] = useState<unknown>(null);
  const [faults, setFaults] = useState<ReadonlyMap<string, ProfileProblem>>(new Map());
  const saved = useRef(stored);
  const pending = useRef<unknown>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const flush = useCallback(async () => {
    if (pending.current === null) return;
    const saving = pending.current;
    pending.current = null;
    const check = checkDraft(saving, saved.current);
    setFaults(check.faults);
    const before = saved.current;
    // First, so that the store's own news of this change is not taken for someone else's.
    saved.current = check.savable;
    try {
      await save(check.savable);
      setFault(null);
      if (pending.current === null) setState('saved');
    } catch (error) {
      saved.current = before;
      pending.current ??= saving;
      setFault(error);
      setState('failed');
    }
  }, [save]);

  // Leaving the page or the tab does not wait for the pause.
  useEffect(() => {
    const leave = () => void flush();
    document.addEventListener('visibilitychange', leave);
    window.addEventListener('pagehide', leave);
    return () => {
      document.removeEventListener('visibilitychange', leave);
      window.removeEventListener('pagehide', leave);
      clearTimeout(timer.current);
      leave();
    };
  }, [flush]);

  // Changed elsewhere (an import, another tab) while nothing is being edited here.
  useEffect(() => {
    if (pending.current !== null || JSON.stringify(stored) === JSON.stringify(saved.current))
      return;
    saved.current = stored;
    setDraft(stored);
    setFaults(new Map());
  }, [stored]);

  /** The latest, for callbacks that must stay the same while fields are typed in. */
  const now = useRef({ draft, steps });
  now.current = { draft, steps };

  const put = useCallback(
    (next: unknown, nextSteps: Step[]) => {
      now.current = { draft: next, steps: nextSteps };
      pending.current = next;
      setState('editing');
      setSteps(nextSteps);
      setDraft(next);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void flush(), PAUSE_MS);
    },
    [flush],
  );

  const change = useCallback(
    (path: Path, value: unknown) => {
      const { draft: before, steps: earlier } = now.current;
      const place = pathText(path);
      const at = Date.now();
      const last = earlier.at(-1);
      // Typing in one field is one step.
      const isSameStep = last?.place === place && at - last.at < 1500;
      put(
        setIn(before, path, value),
        isSameStep
          ? [...earlier.slice(0, -1), { ...last, at }]
          : [...earlier.slice(1 - UNDO_KEPT), { draft: before, place, at }],
      );
    },
    [put],
  );

  const undo = useCallback(() => {
    const { steps: earlier } = now.current;
    const last = earlier.at(-1);
    if (last) put(last.draft, earlier.slice(0, -1));
  }, [put]);

  return useMemo(
    () => ({
      draft,
      change,
      undo,
      canUndo: steps.length > 0,
      state,
      fault,
      faults,
      retry: () => void flush(),
    }),
    [draft, change, undo, steps.length, state, fault, faults, flush],
  );
}
