import { t } from '../../../i18n.ts';
import { Button } from '../../base/Button.tsx';
import { Card } from '../../base/Card.tsx';
import { ProgressBar } from '../../base/ProgressBar.tsx';

/** While a document is read: how far it is, and a way out. `total` is 0 until it is known. */
export function Reading({
  name,
  done,
  total,
  onCancel,
}: {
  name: string;
  done: number;
  total: number;
  onCancel: () => void;
}) {
  return (
    <Card>
      <div className="flex flex-col gap-3">
        <ProgressBar
          label={t('import_reading', name)}
          value={done}
          max={total}
          valueLabel={total > 0 ? t('import_readingPage', done, total) : ''}
        />
        <div className="flex justify-end">
          <Button onPress={onCancel} autoFocus>
            {t('import_cancel')}
          </Button>
        </div>
      </div>
    </Card>
  );
}
