import { Check, CircleDashed } from 'lucide-react';
import { t } from '../../../i18n.ts';
import { PageText } from '../PageText.tsx';

const SHOWN = 8;

/** Skills of the posting that the profile has, or lacks. */
export function SkillLine({
  kind,
  skills,
}: {
  kind: 'matching' | 'missing';
  skills: readonly string[];
}) {
  if (skills.length === 0) return null;
  const Icon = kind === 'matching' ? Check : CircleDashed;
  const more = skills.length - SHOWN;
  return (
    <div className="flex min-w-0 items-start gap-2">
      <Icon
        aria-hidden
        size="1rem"
        className={`mt-0.5 shrink-0 ${kind === 'matching' ? 'text-verified' : 'text-muted'}`}
      />
      <p className="min-w-0">
        <span className="text-muted">{t(`fit_${kind}`)} </span>
        <PageText text={skills.slice(0, SHOWN).join(', ')} />
        {more > 0 && <span className="text-muted"> {t('fit_more', more)}</span>}
      </p>
    </div>
  );
}
