import type { ReactNode } from 'react';
import type { ApplySession, SessionField } from '../../../apply/session.ts';
import { t } from '../../../i18n.ts';
import { Button } from '../../base/Button.tsx';
import { Dialog } from '../../base/Dialog.tsx';
import { goToField } from '../fieldDom.ts';
import type { PanelActions } from '../model.ts';
import { FoldedText, PageText } from '../PageText.tsx';
import { profilePlace, type Step, stepsFor } from './steps.ts';
import {
  askedText,
  choiceText,
  evidenceText,
  plannedText,
  standsText,
  verdictText,
} from './words.ts';

function Part({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="flex min-w-0 flex-col gap-0.5">
      <dt className="text-12 font-semibold text-muted">{name}</dt>
      <dd className="flex min-w-0 flex-col gap-1">{children}</dd>
    </div>
  );
}

/** One decision in plain words: what is asked, how it was understood, what was chosen, what is known, what to do. */
export function WhyDialog({
  field,
  session,
  actions,
  onEdit,
  onClose,
}: {
  field: SessionField;
  session: ApplySession;
  actions: PanelActions;
  /** Asks the field's row to open for editing. */
  onEdit: (key: string) => void;
  onClose: () => void;
}) {
  const { label, description } = field.description;
  const { company } = session.job;
  const planned = plannedText(field);
  const stands = standsText(field);
  const isOpen = session.state === 'review' || session.state === 'siteAsks';
  return (
    <Dialog
      isOpen
      title={t('why_title')}
      onClose={onClose}
      actions={<Button onPress={onClose}>{t('base_close')}</Button>}
    >
      <dl className="flex flex-col gap-3">
        <Part name={t('why_part_asks')}>
          <p className="font-medium">
            <PageText text={label} />
          </p>
          {description && <FoldedText text={description} className="text-12 text-muted" />}
          <p className="text-12 text-muted">{askedText(field)}</p>
        </Part>
        <Part name={t('why_part_understood')}>
          <p>{t(`why_type_${field.decision.type}`)}</p>
          <p className="text-12 text-muted">{evidenceText(field)}</p>
        </Part>
        <Part name={t(planned === null ? 'why_part_decided' : 'why_part_chosen')}>
          {planned !== null && <FoldedText text={planned} />}
          <p className={planned === null ? undefined : 'text-12 text-muted'}>
            {choiceText(field, company)}
          </p>
        </Part>
        <Part name={t('why_part_known')}>
          <p>{verdictText(field)}</p>
          {stands && <FoldedText text={t('why_stands', stands)} className="text-12 text-muted" />}
          {field.error && (
            <p className="text-12 text-refused">{t('panel_siteSays', field.error)}</p>
          )}
        </Part>
        <Steps field={field} isOpen={isOpen} actions={actions} onEdit={onEdit} onClose={onClose} />
      </dl>
    </Dialog>
  );
}

function Steps({
  field,
  isOpen,
  actions,
  onEdit,
  onClose,
}: {
  field: SessionField;
  isOpen: boolean;
  actions: PanelActions;
  onEdit: (key: string) => void;
  onClose: () => void;
}) {
  const { key } = field.description;
  const steps = stepsFor(field, isOpen);
  if (steps.length === 0) return null;
  const { decision } = field;
  const answerId =
    decision.action === 'fill' && decision.source.kind === 'answer' ? decision.source.id : '';
  const open = (route: string) => void actions.openOptions(route);
  const act = {
    edit: () => {
      onClose();
      onEdit(key);
      // Closing gives the focus back first.
      setTimeout(() => goToField(key));
    },
    show: () => {
      onClose();
      void actions.show(key);
    },
    profile: () => open(`profile/${encodeURIComponent(profilePlace(field) ?? '')}`),
    presets: () => open(`profile/${encodeURIComponent(profilePlace(field) ?? '')}`),
    answers: () => open(`answers/${encodeURIComponent(answerId)}`),
    files: () => open('files'),
  } satisfies Record<Exclude<Step, 'teach'>, () => void>;
  return (
    <Part name={t('why_part_do')}>
      {steps.includes('teach') && <p className="text-12 text-muted">{t('why_teach')}</p>}
      <div className="flex flex-wrap gap-2">
        {steps.map(
          (step) =>
            step !== 'teach' && (
              <Button key={step} size="small" onPress={act[step]}>
                {t(step === 'edit' && field.value === null ? 'why_do_answer' : `why_do_${step}`)}
              </Button>
            ),
        )}
      </div>
    </Part>
  );
}
