import { t } from '../../i18n.ts';
import { Button } from '../base/Button.tsx';
import { Card } from '../base/Card.tsx';
import { Notice } from '../base/Notice.tsx';
import { instantText } from '../dates.ts';
import { FooterButtons, Frame, ProblemNotice } from './Frame.tsx';
import type { PanelActions, PanelView } from './model.ts';
import { PageText } from './PageText.tsx';
import { useRun } from './useRun.ts';

/** Sent while this very page was open: most likely it shows the confirmation, and nobody is about to apply again. */
function isJustSent({ page, duplicate }: PanelView): boolean {
  const sent = duplicate?.history.find(({ to }) => to === 'applied');
  return duplicate?.origin === 'apply' && Boolean(page && sent && sent.at >= page.seenAt);
}

/** When and what was applied before; the person decides with that in view. */
export function DuplicateWarning({ view, actions }: { view: PanelView; actions: PanelActions }) {
  const { run, isRunning, problem } = useRun();
  const earlier = view.duplicate;
  if (!earlier) return null;
  const applied = earlier.history.find((move) => move.to === 'applied');
  const isSent = isJustSent(view);
  return (
    <Frame
      footer={
        <>
          <ProblemNotice problem={problem} />
          <FooterButtons>
            <Button variant="primary" wide onPress={() => void actions.openTracker(earlier.id)}>
              {t(isSent ? 'panel_openTracker' : 'panel_duplicateOpen')}
            </Button>
            <Button
              wide
              isPending={isRunning}
              onPress={() => void run(actions.startDespiteDuplicate)}
            >
              {t('panel_duplicateFill')}
            </Button>
          </FooterButtons>
        </>
      }
    >
      <Notice
        tone={isSent ? 'verified' : 'needs'}
        title={t(isSent ? 'panel_submittedTitle' : 'panel_duplicateTitle')}
        isUrgent={!isSent}
      >
        <p>
          {applied
            ? t('panel_duplicateApplied', instantText(applied.at))
            : t('panel_duplicateTracked', instantText(earlier.createdAt))}
        </p>
        <p>{t('panel_duplicateText')}</p>
      </Notice>
      <Card>
        <h2 className="font-medium">
          <PageText text={earlier.title} />
        </h2>
        <p className="text-muted">
          <PageText text={[earlier.company, earlier.location].filter(Boolean).join(' · ')} />
        </p>
        {earlier.url && (
          <p className="mt-1 text-12 text-muted">
            <PageText text={earlier.url} />
          </p>
        )}
        {earlier.notes && (
          <p dir="auto" className="mt-2 line-clamp-4 whitespace-pre-line">
            {earlier.notes}
          </p>
        )}
      </Card>
    </Frame>
  );
}
