import type { ApplySession } from '../../../apply/session.ts';
import { t } from '../../../i18n.ts';
import { Badge } from '../../base/Badge.tsx';
import { Card } from '../../base/Card.tsx';
import { PageText } from '../PageText.tsx';
import { draftPhrase } from '../phrases.ts';
import { DraftText } from './DraftText.tsx';
import { draftableFields, questionDraft } from './model.ts';

/** Drafts that came while the form is still being filled: to read, not yet to take. */
export function ComingDrafts({ session }: { session: ApplySession }) {
  const came = draftableFields(session.fields).flatMap((field) => {
    const { draft } = questionDraft(session.drafts, field);
    return draft ? [{ label: field.description.label, draft }] : [];
  });
  if (came.length === 0) return null;
  return (
    <Card flush>
      <h2 className="sr-only">{t('draft_line_readyOther', came.length)}</h2>
      <ul className="divide-y divide-line">
        {came.map(({ label, draft }) => (
          <li key={draft.id} className="flex min-w-0 flex-col items-start gap-1 px-3 py-2">
            <h3 className="text-12 text-muted">
              <PageText text={label} />
            </h3>
            <Badge tone="draft">{draftPhrase({ ...draft, isEdited: false })}</Badge>
            <DraftText draft={draft} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
