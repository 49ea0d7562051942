import { t } from '../../i18n.ts';
import { Button } from '../base/Button.tsx';
import { Card } from '../base/Card.tsx';
import { Notice } from '../base/Notice.tsx';
import { FooterButtons, Frame, ProblemNotice } from './Frame.tsx';
import type { PanelActions, PanelView } from './model.ts';
import { PageText } from './PageText.tsx';
import { whenPhrase } from './phrases.ts';
import { useRun } from './useRun.ts';

/** The page still shows the confirmation of the very application: it was not opened again since. */
function isStillThere({ session, page, duplicate }: PanelView): boolean {
  if (!session?.confirmation || !page || session.applicationId !== duplicate?.id) return false;
  return page.seenAt <= session.confirmation.at;
}

/** When and what was applied before; the person decides with that in view. */
export function DuplicateWarning({ view, actions }: { view: PanelView; actions: PanelActions }) {
  const { run, isRunning, problem } = useRun();
  const earlier = view.duplicate;
  if (!earlier) return null;
  const applied = earlier.history.find((move) => move.to === 'applied');
  const isOwn = isStillThere(view);
  return (
    <Frame
      footer={
        <>
          <ProblemNotice problem={problem} />
          <FooterButtons>
            <Button variant="primary" wide onPress={() => void actions.openTracker(earlier.id)}>
              {t(isOwn ? 'panel_openTracker' : 'panel_duplicateOpen')}
            </Button>
            {!isOwn && (
              <Button
                wide
                isPending={isRunning}
                onPress={() => void run(actions.startDespiteDuplicate)}
              >
                {t('panel_duplicateFill')}
              </Button>
            )}
          </FooterButtons>
        </>
      }
    >
      <Notice
        tone={isOwn ? 'verified' : 'needs'}
        title={t(isOwn ? 'panel_submittedTitle' : 'panel_duplicateTitle')}
        isUrgent={!isOwn}
      >
        <p>
          {applied
            ? t('panel_duplicateApplied', whenPhrase(applied.at))
            : t('panel_duplicateTracked', whenPhrase(earlier.createdAt))}
        </p>
        {!isOwn && <p>{t('panel_duplicateText')}</p>}
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
