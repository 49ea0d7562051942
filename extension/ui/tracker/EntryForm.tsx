import type { Application } from '@jobai/shared/application';
import { type FormEvent, useEffect, useMemo, useRef, useState } from 'react';
import { t } from '../../i18n.ts';
import { entriesFor } from '../../tracker/postings.ts';
import { Button } from '../base/Button.tsx';
import { Card } from '../base/Card.tsx';
import { EntryFields } from './EntryFields.tsx';
import { draftOf, type EntryDraft, editOf, readDraft } from './entryDraft.ts';
import { KnownPosting } from './KnownPosting.tsx';
import type { TrackerActions } from './model.ts';

/** Edits one entry. Leaving the page saves what is valid, with an undo: nothing typed is lost on the way. */
export function EntryForm({
  row,
  rows,
  actions,
}: {
  row: Application;
  rows: readonly Application[];
  actions: Pick<TrackerActions, 'edit'>;
}) {
  // Only what the person changed: everything else follows the stored row.
  const [changes, setChanges] = useState<Partial<EntryDraft>>({});
  const draft = { ...draftOf(row), ...changes };
  const { stored, faults } = readDraft(draft);
  const edit = editOf(row, stored);
  const isDirty = Object.keys(changes).length > 0 && JSON.stringify(draft) !== draftText(row);
  const known = useMemo(() => entriesFor(rows, draft.url, row.id), [rows, draft.url, row.id]);

  async function save(): Promise<void> {
    if (Object.keys(faults).length > 0) return;
    if (Object.keys(edit).length === 0 || (await actions.edit(row, edit))) setChanges({});
  }

  const leaving = useRef<() => void>(() => undefined);
  leaving.current = () => {
    if (isDirty) void save();
  };
  useEffect(() => () => leaving.current(), []);
  useEffect(() => {
    if (!isDirty) return;
    const stop = new AbortController();
    window.addEventListener('beforeunload', (event) => event.preventDefault(), stop);
    return () => stop.abort();
  }, [isDirty]);

  return (
    <form
      noValidate
      aria-label={t('tracker_details')}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void save();
      }}
      className="flex min-w-0 flex-col gap-3"
    >
      <KnownPosting entries={known} />
      <Card>
        <EntryFields
          isNew={false}
          draft={draft}
          faults={isDirty ? faults : {}}
          onChange={(change) => setChanges((old) => ({ ...old, ...change }))}
        />
      </Card>
      {isDirty && (
        <div className="flex flex-wrap items-center justify-end gap-2">
          <span className="me-auto text-muted">{t('tracker_unsaved')}</span>
          <Button onPress={() => setChanges({})}>{t('tracker_discard')}</Button>
          <Button type="submit" variant="primary">
            {t('tracker_save')}
          </Button>
        </div>
      )}
    </form>
  );
}

const draftText = (row: Application) => JSON.stringify(draftOf(row));
