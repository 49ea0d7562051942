import { Sparkles } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { SessionField } from '../../../apply/session.ts';
import { t } from '../../../i18n.ts';
import { Button } from '../../base/Button.tsx';
import { Skeleton } from '../../base/Skeleton.tsx';
import type { ReviewContext } from '../reviewContext.ts';
import { useRun } from '../useRun.ts';
import { DraftCard } from './DraftCard.tsx';
import { mayDraft, mayShowDraft, questionDraft } from './model.ts';

/** A question's draft, where there is one, before the person's own answer (`children`), which is never lost to it. */
export function DraftedAnswer({
  field,
  context,
  children,
}: {
  field: SessionField;
  context: ReviewContext;
  children: ReactNode;
}) {
  const { key } = field.description;
  const { drafts: view, book, unsaved } = context;
  const [isOwnShown, setOwnShown] = useState(false);
  if (!view || field.value !== null || !mayShowDraft(field)) return children;
  const { draft, round, left } = questionDraft(book, field);
  if (!draft && !mayDraft(field)) return children;
  const isWaiting = round?.state === 'asking';
  const hasOwn = unsaved.has(key);
  const canAsk = view.way === 'on';
  const showsOwn = !draft || isOwnShown || hasOwn;
  return (
    <>
      {draft && (
        <DraftCard
          {...{ field, draft, context, isWaiting, canAsk, hasOwn }}
          failed={round?.state === 'failed' ? round.problem : null}
          drafts={context.actions.drafts}
        />
      )}
      {!draft && isWaiting && (
        <div className="flex flex-col gap-1 text-12 text-muted" aria-busy>
          {t('draft_waiting')}
          <Skeleton rows={3} />
        </div>
      )}
      {left && <p className="text-12 text-muted">{t(`draft_left_${left}`)}</p>}
      {draft && !showsOwn && (
        <div>
          <Button size="small" variant="quiet" flush onPress={() => setOwnShown(true)}>
            {t('draft_own')}
          </Button>
        </div>
      )}
      {/* Kept while it is out of sight: what was typed into it stays, whatever comes. */}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would draw itself */}
      <div
        role="group"
        hidden={!showsOwn}
        className="flex min-w-0 flex-col gap-2"
        onFocus={() => setOwnShown(true)}
      >
        {children}
      </div>
      {!draft && !isWaiting && !left && canAsk && <AskOne field={field} context={context} />}
    </>
  );
}

function AskOne({ field, context }: { field: SessionField; context: ReviewContext }) {
  const { key, label } = field.description;
  const { run, isRunning } = useRun();
  return (
    <div>
      <Button
        size="small"
        icon={Sparkles}
        isPending={isRunning}
        aria-label={t('draft_askNamed', label.slice(0, 200))}
        onPress={() => void run(() => context.actions.drafts.ask([key], ''))}
      >
        {t('draft_ask')}
      </Button>
    </div>
  );
}
