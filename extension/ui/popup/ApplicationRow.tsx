import type { Application } from '@jobai/shared/application';
import { dayOf } from '@jobai/shared/rules/days';
import {
  EllipsisVertical,
  ExternalLink,
  PencilLine,
  ReceiptText,
  SquareKanban,
  Trash2,
} from 'lucide-react';
import { t } from '../../i18n.ts';
import { Menu, type MenuEntry } from '../base/Menu.tsx';
import { DueBadge } from './DueBadge.tsx';
import { shortDay } from './days.ts';
import type { PopupActions } from './model.ts';
import { StatusMenu } from './StatusMenu.tsx';

export function ApplicationRow({
  application,
  today,
  actions,
  onEdit,
}: {
  application: Application;
  today: string;
  actions: PopupActions;
  onEdit: () => void;
}) {
  const { company, title, url, receiptId } = application;
  // When it came into the status beside it.
  const since = application.history.at(-1)?.at ?? application.createdAt;
  const entries: MenuEntry[] = [
    {
      id: 'details',
      label: t('tracker_openDetails'),
      icon: SquareKanban,
      onAction: () => actions.openDetails(application.id),
    },
    { id: 'edit', label: t('tracker_edit'), icon: PencilLine, onAction: onEdit },
    {
      id: 'posting',
      label: t('tracker_openPosting'),
      icon: ExternalLink,
      isDisabled: !url,
      onAction: () => url && actions.openPosting(url),
    },
    {
      id: 'receipt',
      label: t('tracker_openReceipt'),
      icon: ReceiptText,
      isDisabled: !receiptId,
      onAction: () => receiptId && actions.openReceipt(receiptId),
    },
    {
      id: 'remove',
      label: t('tracker_remove'),
      icon: Trash2,
      isDanger: true,
      onAction: () => actions.remove(application),
    },
  ];
  return (
    <li className="flex items-start gap-1 py-2 ps-3 pe-1">
      <div className="flex min-w-0 flex-1 flex-col gap-1">
        <div className="min-w-0">
          <p dir="auto" className="line-clamp-2 font-medium" title={title}>
            {title}
          </p>
          <p dir="auto" className="line-clamp-1 text-12 text-muted" title={company}>
            {company}
          </p>
        </div>
        {application.nextStep && (
          <p dir="auto" className="line-clamp-2 text-12">
            {t('tracker_next', application.nextStep)}
          </p>
        )}
        <div className="flex flex-wrap items-center gap-1.5">
          <StatusMenu
            name={t('tracker_titleAtCompany', title, company)}
            status={application.status}
            onMove={(to) => actions.move(application, to)}
          />
          {application.dueOn && <DueBadge dueOn={application.dueOn} today={today} />}
          <span className="text-12 text-muted">{shortDay(dayOf(new Date(since)), today)}</span>
        </div>
      </div>
      <Menu
        icon={EllipsisVertical}
        label={t('tracker_more', t('tracker_titleAtCompany', title, company))}
        entries={entries}
      />
    </li>
  );
}
