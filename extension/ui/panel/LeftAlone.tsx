import { Locate } from 'lucide-react';
import { memo, type ReactNode } from 'react';
import type { SessionField } from '../../apply/session.ts';
import { t } from '../../i18n.ts';
import { Card } from '../base/Card.tsx';
import { IconButton } from '../base/IconButton.tsx';
import { Section } from '../base/Section.tsx';
import { fieldDomId } from './fieldDom.ts';
import type { PanelActions } from './model.ts';
import { PageText } from './PageText.tsx';
import { reasonSentence } from './phrases.ts';
import { WhyButton } from './why/WhyContext.tsx';

function Row({ field, aside }: { field: SessionField; aside?: ReactNode }) {
  const { key, label } = field.description;
  return (
    <li id={fieldDomId(key)} className="flex min-w-0 items-start gap-2 px-3 py-2">
      <div className="flex min-w-0 flex-1 flex-col">
        <h3>
          <PageText text={label} />
        </h3>
        <p className="text-12 text-muted">
          {reasonSentence(field)} <WhyButton fieldKey={key} label={label} />
        </p>
      </div>
      {aside && <div className="-my-1 -me-1">{aside}</div>}
    </li>
  );
}

/** Empty on purpose: sensitive and optional things, each with its reason. */
export const LeftAlone = memo(function LeftAlone({
  fields,
  actions,
}: {
  fields: readonly SessionField[];
  actions: PanelActions;
}) {
  return (
    <Section title={t('panel_leftAlone')} count={fields.length}>
      <p className="text-12 text-muted">{t('panel_leftAloneHelp')}</p>
      <Card flush>
        <ul className="divide-y divide-line">
          {fields.map((field) => {
            const { key, label } = field.description;
            return (
              <Row
                key={key}
                field={field}
                aside={
                  <IconButton
                    icon={Locate}
                    label={t('panel_showNamed', label)}
                    onPress={() => void actions.show(key)}
                  />
                }
              />
            );
          })}
        </ul>
      </Card>
    </Section>
  );
});

/** Technical and hidden fields: folded away, but not hidden. */
export const NotTouched = memo(function NotTouched({
  fields,
}: {
  fields: readonly SessionField[];
}) {
  return (
    <Section title={t('panel_notTouched')} count={fields.length} isOpenAtFirst={false}>
      <p className="text-12 text-muted">{t('panel_notTouchedHelp')}</p>
      <Card flush>
        <ul className="divide-y divide-line">
          {fields.map((field) => (
            <Row key={field.description.key} field={field} />
          ))}
        </ul>
      </Card>
    </Section>
  );
});
