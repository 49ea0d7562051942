import { CircleCheck, CloudOff, PencilLine, Undo2 } from 'lucide-react';
import { t } from '../../../i18n.ts';
import { Badge } from '../../base/Badge.tsx';
import { Button } from '../../base/Button.tsx';
import { faultText } from '../faultText.ts';
import type { ProfileDraft } from './useProfileDraft.ts';

/** Always in view: whether what was typed is kept. */
export function SaveBar({ draft }: { draft: ProfileDraft }) {
  const held = draft.faults.size;
  return (
    <div className="sticky top-0 z-5 -mx-1 flex flex-wrap items-center gap-2 bg-canvas px-1 py-2">
      <div role="status" className="min-w-0 flex-1">
        {draft.state === 'editing' && (
          <Badge tone="draft" icon={PencilLine}>
            {t('profile_editing')}
          </Badge>
        )}
        {draft.state === 'failed' && (
          <Badge tone="refused" icon={CloudOff}>
            {t('profile_notSaved', faultText(draft.fault))}
          </Badge>
        )}
        {draft.state === 'saved' &&
          (held > 0 ? (
            <Badge tone="needs">
              {held === 1 ? t('profile_savedExceptOne') : t('profile_savedExcept', held)}
            </Badge>
          ) : (
            <Badge tone="verified" icon={CircleCheck}>
              {t('profile_saved')}
            </Badge>
          ))}
      </div>
      {draft.state === 'failed' && (
        <Button size="small" onPress={draft.retry}>
          {t('profile_retry')}
        </Button>
      )}
      <Button size="small" icon={Undo2} isDisabled={!draft.canUndo} onPress={draft.undo}>
        {t('base_undo')}
      </Button>
    </div>
  );
}
