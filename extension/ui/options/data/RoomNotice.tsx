import type { Room } from '../../../db/room.ts';
import { t } from '../../../i18n.ts';
import { Notice } from '../../base/Notice.tsx';
import { sizeText } from '../sizeText.ts';

/** Says that space runs out, before anything is lost; nothing while there is enough. */
export function RoomNotice({ room }: { room: Room | null }) {
  if (!room || room.level === 'ok' || room.left === null) return null;
  const isFull = room.level === 'full';
  return (
    <Notice
      tone={isFull ? 'refused' : 'needs'}
      isUrgent={isFull}
      title={t(isFull ? 'keep_fullTitle' : 'keep_lowTitle')}
    >
      {t(isFull ? 'keep_full' : 'keep_low', sizeText(room.left))}
    </Notice>
  );
}
