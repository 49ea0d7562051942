import type { SavedAnswer } from '@jobai/shared/answers';
import type { Scope } from '@jobai/shared/remembering';
import type { SessionField } from '../../apply/session.ts';
import { t } from '../../i18n.ts';
import { useToast } from '../base/Toasts.tsx';
import { scopeWords } from './RememberChoice.tsx';
import { savedFor } from './remember.ts';
import type { ReviewContext } from './reviewContext.ts';

/** Keeping and forgetting the answer to one question; each is said, and can be taken back. */
export function useLearning(field: SessionField, context: ReviewContext) {
  const { actions, answers, answersNow, job, run } = context;
  const showToast = useToast();
  const saved = savedFor(field, answers, job);

  function toldKept(scope: Scope, before: SavedAnswer | null): void {
    showToast({
      text: t('learn_kept', scopeWords(scope, job.company, field.decision.type)),
      undo: () => {
        // Undo may come when this row is long gone: what counts is what is saved then.
        const now = savedFor({ ...field, source: { kind: 'person' } }, answersNow(), job);
        if (before && before.id === now?.id) void actions.putBack(before);
        else if (now) void actions.forget(now.id);
      },
    });
  }

  return {
    saved,
    toldKept,
    remember: async (scope: Scope): Promise<void> => {
      const before = saved;
      if (await run(() => actions.remember(field.description.key, scope))) toldKept(scope, before);
    },
    forget: async (): Promise<void> => {
      if (!saved) return;
      const before = saved;
      if (await run(() => actions.forget(before.id))) {
        showToast({ text: t('learn_forgotten'), undo: () => void actions.putBack(before) });
      }
    },
  };
}
