import { Plus } from 'lucide-react';
import { useMemo } from 'react';
import type { SessionField } from '../../../apply/session.ts';
import { t } from '../../../i18n.ts';
import { Button } from '../../base/Button.tsx';
import { FoldedText } from '../PageText.tsx';
import type { ReviewContext } from '../reviewContext.ts';
import { Fold } from './Fold.tsx';
import { factPlace } from './factPlace.ts';
import { mayDraft, questionDraft } from './model.ts';
import { type Suggestion, suggestions } from './suggest.ts';

function originText(one: Suggestion): string {
  switch (one.from) {
    case 'answer':
      return t('draft_own_answer', one.label);
    case 'rules':
      return t('draft_own_rules');
    case 'fact':
      return `${t('draft_own_fact')} · ${factPlace(one.path)}`;
  }
}

/** Texts of the person's own, each one press away from the box below them. Nothing here was written by a model. */
export function Suggestions({
  field,
  context,
  onInsert,
}: {
  field: SessionField;
  context: ReviewContext;
  onInsert: (text: string) => void;
}) {
  const { drafts, answers, job, book } = context;
  const { draft, round } = questionDraft(book, field);
  // With a draft there, or on its way, they only stand in the way.
  const isWanted = !draft && round?.state !== 'asking';
  const found = useMemo(
    () =>
      drafts && isWanted && mayDraft(field)
        ? suggestions(field, { facts: drafts.facts, jobFacts: drafts.jobFacts, answers, job })
        : [],
    [field, drafts, answers, job, isWanted],
  );
  if (found.length === 0) return null;
  return (
    <Fold title={t('draft_own_title', found.length)}>
      <ul className="flex flex-col gap-1.5">
        {found.map((one) => (
          <li
            key={`${one.from} ${one.id}`}
            className="flex min-w-0 flex-col items-start gap-1 rounded-md bg-sunken p-2"
          >
            <p className="text-12 text-muted wrap-anywhere">{originText(one)}</p>
            <FoldedText text={one.text} />
            <Button
              size="small"
              icon={Plus}
              aria-label={t('draft_insertNamed', one.text.slice(0, 80))}
              onPress={() => onInsert(one.text)}
            >
              {t('draft_insert')}
            </Button>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
