import type { Application } from '@jobai/shared/application';
import { ListChecks, Plus, SearchX, Settings, SquareKanban } from 'lucide-react';
import { startTransition, useEffect, useState } from 'react';
import { t } from '../../i18n.ts';
import { Button } from '../base/Button.tsx';
import { Card } from '../base/Card.tsx';
import { EmptyState } from '../base/EmptyState.tsx';
import { IconButton } from '../base/IconButton.tsx';
import { Notice } from '../base/Notice.tsx';
import { SearchField } from '../base/SearchField.tsx';
import { ApplicationForm } from './ApplicationForm.tsx';
import { ApplicationRow } from './ApplicationRow.tsx';
import { ApplyBar } from './ApplyBar.tsx';
import type { PopupActions, PopupView } from './model.ts';

/** As many rows as a popup's height holds. */
const FIRST_ROWS = 6;

type Editing = { application: Application | null } | null;

export function Popup({ view, actions }: { view: PopupView; actions: PopupActions }) {
  const [editing, setEditing] = useState<Editing>(null);
  if (editing) {
    const { application } = editing;
    return (
      <ApplicationForm
        application={application}
        onAdd={actions.add}
        onEdit={actions.edit}
        onClose={() => setEditing(null)}
      />
    );
  }
  const list = (title: string, rows: Application[]) => (
    <List
      title={title}
      rows={rows}
      view={view}
      actions={actions}
      onEdit={(application) => setEditing({ application })}
    />
  );
  const { due, recent, found } = view;
  const dueIds = new Set(due.map((each) => each.id));
  return (
    <div className="flex min-h-0 flex-col">
      <header className="flex items-center gap-1 border-b border-line bg-surface py-2 ps-3 pe-2">
        <h1 className="flex-1 text-15 font-semibold">{t('extName')}</h1>
        <Button
          variant="quiet"
          size="small"
          icon={Plus}
          onPress={() => setEditing({ application: null })}
        >
          {t('popup_add')}
        </Button>
        <IconButton icon={SquareKanban} label={t('tracker_open')} onPress={actions.openTracker} />
        <IconButton icon={Settings} label={t('popup_options')} onPress={actions.openOptions} />
      </header>
      <ApplyBar {...view} actions={actions} />
      <main className="flex flex-col gap-3 p-3">
        {view.openOutcomes.map((outcome) => (
          <Notice
            key={outcome.sessionId}
            tone="needs"
            title={t('popup_outcomeTitle', outcome.company)}
            actions={
              <>
                <Button size="small" onPress={() => actions.resolve(outcome, 'applied')}>
                  {t('panel_applied')}
                </Button>
                <Button size="small" onPress={() => actions.resolve(outcome, 'notApplied')}>
                  {t('panel_notApplied')}
                </Button>
              </>
            }
          >
            {t('popup_outcomeText', outcome.title)}
          </Notice>
        ))}
        {view.needsFirstRun && (
          <Notice
            title={t('popup_setupTitle')}
            actions={
              <Button size="small" onPress={actions.openFirstRun}>
                {t('popup_setup')}
              </Button>
            }
          >
            {t('popup_setupText')}
          </Notice>
        )}
        {view.brokenCount > 0 && (
          <Notice tone="refused">{t('popup_broken', view.brokenCount)}</Notice>
        )}
        {(recent.length > 0 || due.length > 0 || view.query) && (
          <SearchField label={t('popup_search')} value={view.query} onChange={actions.search} />
        )}
        {found && <Found found={found}>{list}</Found>}
        {!found && due.length > 0 && list(t('popup_due'), due)}
        {!found && view.dueCount > due.length && (
          <div>
            <Button variant="quiet" size="small" flush onPress={actions.openTracker}>
              {t('tracker_openAll', view.dueCount)}
            </Button>
          </div>
        )}
        {!found &&
          recent.length > 0 &&
          list(
            t('popup_recent'),
            recent.filter((each) => !dueIds.has(each.id)),
          )}
        {!found && recent.length === 0 && due.length === 0 && (
          <EmptyState
            icon={ListChecks}
            title={t('popup_emptyTitle')}
            actions={
              <Button icon={Plus} onPress={() => setEditing({ application: null })}>
                {t('popup_addFirst')}
              </Button>
            }
          >
            {t('popup_emptyText')}
          </EmptyState>
        )}
      </main>
    </div>
  );
}

function Found({
  found,
  children,
}: {
  found: NonNullable<PopupView['found']>;
  children: (title: string, rows: Application[]) => React.ReactNode;
}) {
  return (
    <div role="status">
      {found.rows.length === 0 ? (
        <EmptyState icon={SearchX} title={t('popup_nothingFound')}>
          {t('popup_nothingFoundText')}
        </EmptyState>
      ) : (
        children(
          t(found.hasMore ? 'popup_foundFirst' : 'popup_found', found.rows.length),
          found.rows,
        )
      )}
    </div>
  );
}

function List({
  title,
  rows,
  view,
  actions,
  onEdit,
}: {
  title: string;
  rows: Application[];
  view: PopupView;
  actions: PopupActions;
  onEdit: (application: Application) => void;
}) {
  // What fits the popup stands there at once; the rest follows without holding that up.
  const [isWhole, setWhole] = useState(false);
  useEffect(() => startTransition(() => setWhole(true)), []);
  if (rows.length === 0) return null;
  return (
    <section className="flex flex-col gap-1.5">
      <h2 className="text-12 font-semibold text-muted">{title}</h2>
      <Card flush>
        <ul className="divide-y divide-line">
          {(isWhole ? rows : rows.slice(0, FIRST_ROWS)).map((application) => (
            <ApplicationRow
              key={application.id}
              application={application}
              today={view.today}
              actions={actions}
              onEdit={() => onEdit(application)}
            />
          ))}
        </ul>
      </Card>
    </section>
  );
}
