import { HOLDS } from '@jobai/shared/fields';
import { Locate } from 'lucide-react';
import { memo } from 'react';
import type { SessionField } from '../../apply/session.ts';
import { t } from '../../i18n.ts';
import { Badge } from '../base/Badge.tsx';
import { Button } from '../base/Button.tsx';
import { Card } from '../base/Card.tsx';
import { IconButton } from '../base/IconButton.tsx';
import { AnswerForm } from './AnswerForm.tsx';
import { ConfirmValue } from './ConfirmValue.tsx';
import { DraftedAnswer } from './drafts/DraftedAnswer.tsx';
import { FileForm } from './FileForm.tsx';
import { filesFor } from './FileSwitch.tsx';
import { fieldDomId } from './fieldDom.ts';
import { askedAfter } from './groups.ts';
import { ProposedAnswer } from './live/ProposedAnswer.tsx';
import { FoldedText, PageText } from './PageText.tsx';
import { reasonSentence, valuePhrase } from './phrases.ts';
import { answeredInPage } from './remember.ts';
import { isSameRow, type ReviewContext } from './reviewContext.ts';
import { WhyButton } from './why/WhyContext.tsx';

/** When the form was read there was no file for it; one was stored since. */
function isStoredByNow(field: SessionField, { files }: ReviewContext): boolean {
  const { decision, error } = field;
  if (error || decision.action !== 'ask' || decision.reason !== 'noFile') return false;
  return filesFor(field, files).length > 0;
}

/** A question that waits for the person: what is asked, why it is asked, and the right control. */
export const QuestionCard = memo(function QuestionCard({
  field,
  context,
}: {
  field: SessionField;
  context: ReviewContext;
}) {
  const { key, label, description, required } = field.description;
  const { show } = context.actions;
  const reason = isStoredByNow(field, context) ? t('panel_fileByNow') : reasonSentence(field);
  const after = askedAfter(context.form, field);
  const isInPage = answeredInPage(field);
  return (
    <li id={fieldDomId(key)}>
      <Card>
        <div className="flex min-w-0 flex-col gap-2">
          <div className="flex items-start gap-2">
            <h3 className="min-w-0 flex-1 font-semibold">
              <PageText text={label} />
            </h3>
            {!isInPage && (
              <div className="-my-1 -me-1">
                <IconButton
                  icon={Locate}
                  label={t('panel_showNamed', label)}
                  onPress={() => void show(key)}
                />
              </div>
            )}
          </div>
          {after && (
            <p dir="auto" className="line-clamp-2 text-12 text-muted" title={after}>
              {t('panel_askedAfter', after)}
            </p>
          )}
          {description && <FoldedText text={description} className="text-12 text-muted" />}
          <p className="text-12 text-muted">
            {required ? (
              <>
                <Badge tone="needs">{t('panel_required')}</Badge>{' '}
              </>
            ) : (
              `${t('panel_optional')} `
            )}
            {reason} <WhyButton fieldKey={key} label={label} />
          </p>
          {field.error && (
            <p className="text-12 text-refused">{t('panel_siteSays', field.error)}</p>
          )}
          <ProposedAnswer field={field} context={context} />
          <div data-answer className="flex min-w-0 flex-col gap-2">
            <DraftedAnswer field={field} context={context}>
              <Answer field={field} context={context} />
            </DraftedAnswer>
          </div>
          <ConfirmValue field={field} context={context} />
        </div>
      </Card>
    </li>
  );
}, isSameRow);

function Answer({ field, context }: { field: SessionField; context: ReviewContext }) {
  const { key, widget } = field.description;
  if (answeredInPage(field)) {
    return (
      <>
        {field.value && <FoldedText text={valuePhrase(field.value)} />}
        <div>
          <Button size="small" icon={Locate} onPress={() => void context.actions.show(key)}>
            {t('panel_answerInPage')}
          </Button>
        </div>
      </>
    );
  }
  return HOLDS[widget] === 'file' ? (
    <FileForm field={field} context={context} />
  ) : (
    <AnswerForm field={field} context={context} />
  );
}
