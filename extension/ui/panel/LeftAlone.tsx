import { Locate } from 'lucide-react';
import type { SessionField } from '../../apply/session.ts';
import { t } from '../../i18n.ts';
import { Button } from '../base/Button.tsx';
import { Card } from '../base/Card.tsx';
import { Section } from '../base/Section.tsx';
import { fieldDomId } from './fieldDom.ts';
import { PageText } from './PageText.tsx';
import { reasonSentence } from './phrases.ts';
import type { ReviewContext } from './reviewContext.ts';

function Row({ field, onShow }: { field: SessionField; onShow: (() => void) | null }) {
  const { key, label } = field.description;
  return (
    <li id={fieldDomId(key)} className="flex min-w-0 flex-col gap-1 px-3 py-2">
      <h3 className="font-medium">
        <PageText text={label} />
      </h3>
      <p className="text-12 text-muted">{reasonSentence(field)}</p>
      {onShow && (
        <div className="-ms-2">
          <Button
            variant="quiet"
            size="small"
            icon={Locate}
            onPress={onShow}
            aria-label={`${t('panel_showInPage')}: ${label}`}
          >
            {t('panel_showInPage')}
          </Button>
        </div>
      )}
    </li>
  );
}

/** Empty on purpose: sensitive and optional things, each with its reason. */
export function LeftAlone({
  fields,
  context,
}: {
  fields: readonly SessionField[];
  context: ReviewContext;
}) {
  return (
    <Section title={t('panel_leftAlone')} count={fields.length}>
      <p className="text-12 text-muted">{t('panel_leftAloneHelp')}</p>
      <Card flush>
        <ul className="divide-y divide-line">
          {fields.map((field) => {
            const { key } = field.description;
            return <Row key={key} field={field} onShow={() => void context.actions.show(key)} />;
          })}
        </ul>
      </Card>
    </Section>
  );
}

/** Technical and hidden fields: folded away, but not hidden. */
export function NotTouched({ fields }: { fields: readonly SessionField[] }) {
  return (
    <Section title={t('panel_notTouched')} count={fields.length} isOpenAtFirst={false}>
      <p className="text-12 text-muted">{t('panel_notTouchedHelp')}</p>
      <Card flush>
        <ul className="divide-y divide-line">
          {fields.map((field) => (
            <Row key={field.description.key} field={field} onShow={null} />
          ))}
        </ul>
      </Card>
    </Section>
  );
}
