import { Keyboard, ShieldCheck } from 'lucide-react';
import { t } from '../../../i18n.ts';
import { Badge } from '../../base/Badge.tsx';
import { Button } from '../../base/Button.tsx';
import { Card } from '../../base/Card.tsx';
import { PageHead } from '../PageHead.tsx';

export function AboutPage({
  version,
  shortcut,
  openShortcuts,
  openFirstRun,
}: {
  version: string;
  /** As Chrome writes it; '' when the person removed it or another extension has it. */
  shortcut: string;
  openShortcuts: () => void;
  openFirstRun: () => void;
}) {
  return (
    <>
      <PageHead title={t('options_about')} text={t('options_version', version)} />
      <Card>
        <div className="flex flex-col items-start gap-2">
          <Badge tone="verified" icon={ShieldCheck}>
            {t('options_leavesNothing')}
          </Badge>
          <p className="max-w-lg">{t('options_leavesText')}</p>
          <p className="max-w-lg text-muted">{t('options_leavesSubmit')}</p>
        </div>
      </Card>
      <Card>
        <div className="flex flex-col items-start gap-2">
          <h2 className="flex items-center gap-2 font-semibold">
            <Keyboard aria-hidden size="1rem" />
            {t('options_shortcut')}
          </h2>
          <p>
            {shortcut ? (
              <>
                <kbd className="rounded-sm border border-control px-1 font-mono text-12">
                  {shortcut}
                </kbd>{' '}
                {t('options_shortcutText')}
              </>
            ) : (
              t('options_shortcutNone')
            )}
          </p>
          <Button size="small" onPress={openShortcuts}>
            {t(shortcut ? 'options_shortcutChange' : 'options_shortcutSet')}
          </Button>
        </div>
      </Card>
      <div>
        <Button size="small" variant="quiet" flush onPress={openFirstRun}>
          {t('options_firstRunAgain')}
        </Button>
      </div>
    </>
  );
}
