import {
  APPLICATION_STATUSES,
  type Application,
  type ApplicationStatus,
} from '@jobai/shared/application';
import { type FormEvent, useMemo, useState } from 'react';
import { t } from '../../i18n.ts';
import { entriesFor } from '../../tracker/postings.ts';
import { Button } from '../base/Button.tsx';
import { Card } from '../base/Card.tsx';
import { DateField } from '../base/DateField.tsx';
import { Select } from '../base/Select.tsx';
import { PageHead } from '../options/PageHead.tsx';
import { EntryFields } from './EntryFields.tsx';
import { draftOf, newEntryOf, readDraft } from './entryDraft.ts';
import { KnownPosting } from './KnownPosting.tsx';
import type { TrackerActions } from './model.ts';

/** Adds an application made elsewhere, or a posting to keep in mind. */
export function NewEntry({
  rows,
  today,
  actions,
  onClose,
}: {
  rows: readonly Application[];
  today: string;
  actions: Pick<TrackerActions, 'add'>;
  onClose: () => void;
}) {
  const [draft, setDraft] = useState(() => draftOf(null));
  const [status, setStatus] = useState<ApplicationStatus>('applied');
  const [since, setSince] = useState(today);
  const [wasTried, setWasTried] = useState(false);
  const { stored, faults } = readDraft(draft);
  const known = useMemo(() => entriesFor(rows, draft.url, null), [rows, draft.url]);

  async function submit(event: FormEvent) {
    event.preventDefault();
    setWasTried(true);
    if (Object.keys(faults).length > 0) return;
    // Of today is now: an order of the same day stays what it was.
    const day = since === today ? '' : since;
    if (await actions.add(newEntryOf(stored, status, day))) onClose();
  }

  return (
    <form noValidate onSubmit={submit} className="flex max-w-lg flex-col gap-4">
      <PageHead title={t('tracker_addTitle')} text={t('tracker_addText')} />
      <KnownPosting entries={known} />
      <Card>
        <EntryFields
          isNew
          draft={draft}
          faults={wasTried ? faults : {}}
          onChange={(change) => setDraft((old) => ({ ...old, ...change }))}
        >
          <Select
            label={t('tracker_status')}
            choices={APPLICATION_STATUSES.map((value) => ({
              value,
              label: t(`status_${value}`),
            }))}
            value={status}
            onChange={setStatus}
          />
          <DateField label={t('tracker_since')} value={since} onChange={setSince} />
        </EntryFields>
      </Card>
      <div className="flex justify-end gap-2">
        <Button onPress={onClose}>{t('base_cancel')}</Button>
        <Button type="submit" variant="primary">
          {t('tracker_add')}
        </Button>
      </div>
    </form>
  );
}
