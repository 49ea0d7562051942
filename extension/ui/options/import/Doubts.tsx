import { t } from '../../../i18n.ts';
import type { Doubt, ResumeText } from '../../../resume/types.ts';
import { Badge } from '../../base/Badge.tsx';
import { Card } from '../../base/Card.tsx';
import { Section } from '../../base/Section.tsx';
import { lineText } from './partWords.ts';

/** What looks like an answer and was not taken, with the reason. */
export function Doubts({ doubts, source }: { doubts: readonly Doubt[]; source: ResumeText }) {
  if (doubts.length === 0) return null;
  return (
    <Section title={t('import_doubts')} count={doubts.length}>
      <p className="text-muted">{t('import_doubtsText')}</p>
      <Card flush>
        <ul className="divide-y divide-line">
          {doubts.map((doubt, at) => (
            <li
              // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and two doubts may say the same.
              key={at}
              data-lines={doubt.lines.join(' ')}
              className="flex min-w-0 flex-col items-start gap-1 p-3"
            >
              <Badge tone="needs">{t(`import_doubt_${doubt.kind}`)}</Badge>
              <span dir="auto" className="wrap-anywhere">
                {doubt.text}
              </span>
              <span className="text-12 text-muted">{lineText(source, doubt.lines)}</span>
            </li>
          ))}
        </ul>
      </Card>
    </Section>
  );
}
