import { t } from '../../../i18n.ts';
import { Button } from '../../base/Button.tsx';
import { Notice } from '../../base/Notice.tsx';
import type { PanelActions, PanelLive } from '../model.ts';

/** Another device confirmed this draft or wants it changed. Here it is looked at, and only here approved. */
export function AskedElsewhere({
  asked,
  actions,
}: {
  asked: PanelLive['asked'];
  actions: PanelActions;
}) {
  if (!asked) return null;
  return (
    <Notice
      tone="draft"
      actions={
        <Button size="small" variant="quiet" onPress={() => void actions.seenAsked()}>
          {t('live_reviewSeen')}
        </Button>
      }
    >
      {t(asked === 'confirm' ? 'live_reviewAskedConfirm' : 'live_reviewAskedEdit')}
    </Notice>
  );
}
