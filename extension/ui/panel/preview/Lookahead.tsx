import type { Preview } from '@jobai/shared/preview';
import { t } from '../../../i18n.ts';
import { Button } from '../../base/Button.tsx';
import { Notice } from '../../base/Notice.tsx';
import { ProgressBar } from '../../base/ProgressBar.tsx';
import { Skeleton } from '../../base/Skeleton.tsx';
import type { PanelActions, PanelView } from '../model.ts';
import { counted } from '../phrases.ts';
import { DecidingList } from './DecidingList.tsx';
import { LeftList, WaitingLists } from './Lists.tsx';
import { ClosedNotice, DeadlineLine, LimitNotice } from './Signs.tsx';
import { neededSentence } from './words.ts';

/** What awaits on this page, before anything is filled. */
export function Lookahead({ view, actions }: { view: PanelView; actions: PanelActions }) {
  const { preview } = view;
  if (!preview) return null;
  if (preview === 'loading') return <Skeleton rows={5} />;
  if (preview === 'failed') {
    return (
      <Notice
        actions={
          <Button size="small" onPress={() => void actions.lookAgain()}>
            {t('scan_again')}
          </Button>
        }
      >
        {t('scan_failed')}
      </Notice>
    );
  }
  return (
    <>
      <ClosedNotice signs={preview.signs} />
      <LimitNotice limit={preview.signs.limit} />
      {preview.hasForm ? <FormSummary preview={preview} /> : <PostingSummary preview={preview} />}
      <DecidingList deciding={preview.deciding} actions={actions} />
      <WaitingLists waiting={preview.waiting} />
      <LeftList left={preview.left} />
    </>
  );
}

function FormSummary({ preview }: { preview: Preview }) {
  const { fills, total, presets, standing } = preview;
  const needed = neededSentence(preview);
  if (total === 0) return <p className="text-muted">{t('scan_emptyForm')}</p>;
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <ProgressBar
        label={t('scan_fillsLabel')}
        value={fills}
        max={total}
        valueLabel={t('scan_fillsOf', fills, total)}
      />
      {fills === 0 && <p>{t('scan_fillsNone')}</p>}
      <p>{needed ? t('scan_need', needed) : t('scan_needNothing')}</p>
      {presets > 0 && (
        <p className="text-12 text-muted">
          {counted(presets, 'scan_presetsOne', 'scan_presetsOther')}
        </p>
      )}
      {standing > 0 && (
        <p className="text-12 text-muted">
          {counted(standing, 'scan_standingOne', 'scan_standingOther')}
        </p>
      )}
      <DeadlineLine signs={preview.signs} />
    </div>
  );
}

/** The form is another page: what its questions are is not known here. */
function PostingSummary({ preview }: { preview: Preview }) {
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <p>{t('scan_postingOnly')}</p>
      {!preview.deciding.some(({ stance }) => stance !== 'fits') && (
        <p className="text-12 text-muted">{t('scan_postingQuiet')}</p>
      )}
      <DeadlineLine signs={preview.signs} />
    </div>
  );
}
