import {
  APPLICATION_STATUSES,
  type Application,
  type ApplicationStatus,
} from '@jobai/shared/application';
import { jobIdentityFromUrl } from '@jobai/shared/rules/jobUrl';
import { ArrowLeft } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import type { ApplicationEdit, NewApplication } from '../../db/applications.ts';
import { t } from '../../i18n.ts';
import { Badge } from '../base/Badge.tsx';
import { Button } from '../base/Button.tsx';
import { DateField } from '../base/DateField.tsx';
import { IconButton } from '../base/IconButton.tsx';
import { Select } from '../base/Select.tsx';
import { TextArea } from '../base/TextArea.tsx';
import { TextField } from '../base/TextField.tsx';
import {
  draftOf,
  type EntryDraft,
  editOf,
  NOTES_LIMIT,
  newEntryOf,
  PRIORITIES,
  readDraft,
} from '../tracker/entryDraft.ts';

/** Adds an application by hand, or edits one. A new one's status is chosen here; later it moves by its own menu. */
export function ApplicationForm({
  application,
  onAdd,
  onEdit,
  onClose,
}: {
  /** null: a new one. */
  application: Application | null;
  onAdd: (entry: NewApplication) => Promise<boolean>;
  onEdit: (id: string, edit: ApplicationEdit) => Promise<boolean>;
  onClose: () => void;
}) {
  const [draft, setDraft] = useState(() => draftOf(application));
  const [status, setStatus] = useState<ApplicationStatus>('saved');
  const [wasTried, setWasTried] = useState(false);
  const set = (change: Partial<EntryDraft>) => setDraft((old) => ({ ...old, ...change }));
  const isNew = application === null;
  const { stored, faults } = readDraft(draft);
  const fault = (key: 'company' | 'title' | 'url') => {
    const code = faults[key];
    if (!code || code === 'notes' || (code === 'missing' && !wasTried)) return undefined;
    return t(`tracker_fault_${code}`);
  };
  const isKnownLink = jobIdentityFromUrl(draft.url) !== null;

  async function save(): Promise<boolean> {
    if (!application) return onAdd(newEntryOf(stored, status, ''));
    const edit = editOf(application, stored);
    return Object.keys(edit).length === 0 || onEdit(application.id, edit);
  }
  async function submit(event: FormEvent) {
    event.preventDefault();
    setWasTried(true);
    if (Object.keys(faults).length === 0 && (await save())) onClose();
  }

  return (
    <main>
      <form noValidate onSubmit={submit} className="flex min-h-0 flex-col">
        <header className="flex items-center gap-1 border-b border-line bg-surface px-2 py-2">
          <IconButton icon={ArrowLeft} label={t('tracker_back')} onPress={onClose} />
          <h1 className="text-15 font-semibold">
            {isNew ? t('tracker_addTitle') : t('tracker_editTitle')}
          </h1>
        </header>
        <div className="flex flex-col gap-3 p-3">
          <TextField
            label={t('tracker_link')}
            type="url"
            autoFocus={isNew}
            value={draft.url}
            onChange={(url) => set({ url })}
            error={fault('url')}
            description={isKnownLink ? undefined : t('tracker_linkHelp')}
          />
          {isKnownLink && (
            <div>
              <Badge tone="verified">{t('tracker_linkKnown')}</Badge>
            </div>
          )}
          <TextField
            label={t('tracker_company')}
            isRequired
            maxLength={300}
            value={draft.company}
            onChange={(company) => set({ company })}
            error={fault('company')}
          />
          <TextField
            label={t('tracker_title')}
            isRequired
            maxLength={500}
            value={draft.title}
            onChange={(title) => set({ title })}
            error={fault('title')}
          />
          <div className="grid grid-cols-2 gap-3">
            {isNew && (
              <Select
                label={t('tracker_status')}
                choices={APPLICATION_STATUSES.map((value) => ({
                  value,
                  label: t(`status_${value}`),
                }))}
                value={status}
                onChange={setStatus}
              />
            )}
            <Select
              label={t('tracker_priority')}
              choices={PRIORITIES.map((value) => ({
                value,
                label: t(`tracker_priority_${value}`),
              }))}
              value={draft.priority}
              onChange={(priority) => set({ priority })}
            />
            <DateField
              label={t('tracker_due')}
              value={draft.dueOn}
              onChange={(dueOn) => set({ dueOn })}
            />
          </div>
          <TextField
            label={t('tracker_nextStep')}
            maxLength={1000}
            value={draft.nextStep}
            onChange={(nextStep) => set({ nextStep })}
          />
          <TextArea
            label={t('tracker_notes')}
            value={draft.notes}
            onChange={(notes) => set({ notes: notes.slice(0, NOTES_LIMIT) })}
          />
        </div>
        <footer className="sticky bottom-0 flex justify-end gap-2 border-t border-line bg-surface p-3">
          <Button onPress={onClose}>{t('base_cancel')}</Button>
          <Button type="submit" variant="primary">
            {isNew ? t('tracker_add') : t('tracker_save')}
          </Button>
        </footer>
      </form>
    </main>
  );
}
