import type { Application } from '@jobai/shared/application';
import { useLiveQuery } from 'dexie-react-hooks';
import { SearchX } from 'lucide-react';
import { useRef } from 'react';
import { browser } from 'wxt/browser';
import { getReceipt } from '../../db/receipts.ts';
import { t } from '../../i18n.ts';
import { EmptyState } from '../../ui/base/EmptyState.tsx';
import { Skeleton } from '../../ui/base/Skeleton.tsx';
import { faultText } from '../../ui/options/faultText.ts';
import { DetailPage } from '../../ui/tracker/DetailPage.tsx';
import type { TrackerActions } from '../../ui/tracker/model.ts';
import { trackerHref, type View } from '../../ui/tracker/routes.ts';

async function readReceipt(id: string | null) {
  try {
    return { receipt: id ? await getReceipt(id) : null, receiptFault: null };
  } catch (fault) {
    return { receipt: null, receiptFault: faultText(fault) };
  }
}

export function DetailRoute({
  id,
  rows,
  ...props
}: {
  id: string;
  rows: readonly Application[];
  now: Date;
  today: string;
  followUpDays: number;
  back: View;
  actions: TrackerActions;
}) {
  const gone = useRef<string | null>(null);
  const row = rows.find((each) => each.id === id);
  const receiptId = row?.receiptId ?? null;
  const read = useLiveQuery(() => readReceipt(receiptId), [receiptId]);
  if (!row) {
    return (
      <>
        <h1 className="sr-only">{t('tracker_details')}</h1>
        <EmptyState
          icon={SearchX}
          title={t('tracker_gone')}
          actions={
            <a href={trackerHref({ view: props.back })} className="text-accent underline">
              {t(`tracker_${props.back}`)}
            </a>
          }
        >
          {t('tracker_goneText')}
        </EmptyState>
      </>
    );
  }
  if (!read) return <Skeleton rows={8} />;
  return (
    <DetailPage
      {...props}
      {...read}
      actions={{
        ...props.actions,
        // Leaving the page would save what was typed to an entry that is gone.
        edit: async (row, edit) => gone.current === row.id || props.actions.edit(row, edit),
        remove: (removed) => {
          gone.current = removed.id;
          props.actions.remove(removed);
          // Nothing of it is left to look at here; the undo stands in the toast.
          location.hash = trackerHref({ view: props.back });
        },
      }}
      row={row}
      rows={rows}
      openPosting={(url) => {
        // A stored link is as hostile as the page it came from.
        if (/^https?:/i.test(url)) void browser.tabs.create({ url });
      }}
    />
  );
}
