import { isUnreviewed } from '@jobai/shared/drafting';
import type { ApplySession, SessionField } from '../../apply/session.ts';
import { doubtfulFields, groupOf, openRequired } from './groups.ts';
import type { PanelView } from './model.ts';

/** Why *Approve & submit* is not possible now; null: it is. In the order in which they are told. */
export type ApproveBlock =
  | { code: 'required'; count: number }
  | { code: 'unsaved'; count: number }
  | { code: 'pending'; count: number }
  | { code: 'doubtful'; fields: SessionField[] }
  | { code: 'unreviewed'; fields: SessionField[] }
  | { code: 'offline' }
  | { code: 'unreadable' }
  | { code: 'reading' }
  | { code: 'busy' };

/**
 * `unsaved`: how many answers are typed in the panel but not written to the page; `confirmed`: keys of doubtful values the
 * person stands by.
 */
export function approveBlock(
  view: PanelView,
  unsaved: number,
  confirmed: readonly string[],
): ApproveBlock | null {
  const { session } = view;
  if (!session) return { code: 'reading' };
  const required = openRequired(session.fields).length;
  if (required > 0) return { code: 'required', count: required };
  if (unsaved > 0) return { code: 'unsaved', count: unsaved };
  const pending = session.fields.filter((field) => field.verdict?.state === 'pending').length;
  if (pending > 0) return { code: 'pending', count: pending };
  const doubtful = doubtfulFields(session.fields).filter(
    ({ description }) => !confirmed.includes(description.key),
  );
  if (doubtful.length > 0) return { code: 'doubtful', fields: doubtful };
  const unreviewed = unreviewedFields(session);
  if (unreviewed.length > 0) return { code: 'unreviewed', fields: unreviewed };
  if (!view.online) return { code: 'offline' };
  if (session.hash === null) {
    return { code: session.problem === 'formUnreadable' ? 'unreadable' : 'reading' };
  }
  return view.busy === null ? null : { code: 'busy' };
}

/** Drafted texts that stand in the form with marked parts nobody looked at. */
function unreviewedFields({ fields, drafts }: ApplySession): SessionField[] {
  return fields.filter((field) => isUnreviewed(field, drafts?.drafts ?? []));
}

/** What an approval sends, counted for the sentence beside the button. */
export function sentCounts(view: PanelView): { answers: number; files: number } {
  const standing = (view.session?.fields ?? []).filter(
    (field) => field.value !== null && groupOf(field) !== 'notTouched',
  );
  const files = standing.filter((field) => field.value?.kind === 'file').length;
  return { answers: standing.length - files, files };
}
