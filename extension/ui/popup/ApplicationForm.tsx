import { APPLICATION_STATUSES, type Application } from '@jobai/shared/application';
import { jobIdentityFromUrl } from '@jobai/shared/rules/jobUrl';
import { ArrowLeft } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { t } from '../../i18n.ts';
import { Badge } from '../base/Badge.tsx';
import { Button } from '../base/Button.tsx';
import { DateField } from '../base/DateField.tsx';
import { IconButton } from '../base/IconButton.tsx';
import { Select } from '../base/Select.tsx';
import { TextArea } from '../base/TextArea.tsx';
import { TextField } from '../base/TextField.tsx';

/** What the form holds, as typed. */
export type ApplicationDraft = Pick<
  Application,
  'company' | 'title' | 'status' | 'priority' | 'nextStep' | 'notes'
> & { url: string; dueOn: string };

export function draftOf(application: Application | null): ApplicationDraft {
  return {
    company: application?.company ?? '',
    title: application?.title ?? '',
    status: application?.status ?? 'saved',
    priority: application?.priority ?? 'medium',
    nextStep: application?.nextStep ?? '',
    notes: application?.notes ?? '',
    url: application?.url ?? '',
    dueOn: application?.dueOn ?? '',
  };
}

export const PRIORITIES = ['high', 'medium', 'low'] as const;

export function urlFault(url: string): string | undefined {
  if (!url.trim()) return undefined;
  const parsed = URL.canParse(url.trim()) ? new URL(url.trim()) : null;
  return parsed && /^https?:$/.test(parsed.protocol) ? undefined : t('tracker_linkFault');
}

/** Adds an application by hand, or edits one. `isNew`: the status is chosen here; later it moves by its own menu. */
export function ApplicationForm({
  initial,
  isNew,
  onSave,
  onClose,
}: {
  initial: ApplicationDraft;
  isNew: boolean;
  onSave: (draft: ApplicationDraft) => Promise<boolean>;
  onClose: () => void;
}) {
  const [draft, setDraft] = useState(initial);
  const [wasTried, setWasTried] = useState(false);
  const set = (change: Partial<ApplicationDraft>) => setDraft((old) => ({ ...old, ...change }));
  const missing = (text: string) => (wasTried && !text.trim() ? t('tracker_needed') : undefined);
  const linkFault = urlFault(draft.url);
  const isKnownLink = jobIdentityFromUrl(draft.url) !== null;

  async function submit(event: FormEvent) {
    event.preventDefault();
    setWasTried(true);
    if (!draft.company.trim() || !draft.title.trim() || linkFault) return;
    if (await onSave(draft)) onClose();
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
            error={linkFault}
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
            error={missing(draft.company)}
          />
          <TextField
            label={t('tracker_title')}
            isRequired
            maxLength={500}
            value={draft.title}
            onChange={(title) => set({ title })}
            error={missing(draft.title)}
          />
          <div className="grid grid-cols-2 gap-3">
            {isNew && (
              <Select
                label={t('tracker_status')}
                choices={APPLICATION_STATUSES.map((value) => ({
                  value,
                  label: t(`status_${value}`),
                }))}
                value={draft.status}
                onChange={(status) => set({ status })}
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
            onChange={(notes) => set({ notes: notes.slice(0, 20_000) })}
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
