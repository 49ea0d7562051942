import { type FieldValue, isSensitive } from '@jobai/shared/fields';
import type { SessionField } from '../../../apply/session.ts';
import { t } from '../../../i18n.ts';
import { Badge } from '../../base/Badge.tsx';
import { Button } from '../../base/Button.tsx';
import { controlOf } from '../control.ts';
import { focusField } from '../fieldDom.ts';
import { FoldedText } from '../PageText.tsx';
import type { ReviewContext } from '../reviewContext.ts';
import { useRun } from '../useRun.ts';

/** What the proposed words are for this question; null: no value it can take, so the person chooses themselves. */
export function proposedValue(field: SessionField, text: string): FieldValue | null {
  const control = controlOf(field);
  const words = text.trim();
  switch (control.kind) {
    case 'text':
    case 'longText':
      return control.limit !== null && words.length > control.limit
        ? null
        : { kind: 'text', text: words };
    case 'radio':
    case 'select':
    case 'search': {
      const option = only(control.options, words);
      return option === null ? null : { kind: 'option', option };
    }
    case 'several': {
      const option = only(control.options, words);
      return option === null ? null : { kind: 'options', options: [option] };
    }
    case 'date':
    case 'lookup':
    case 'tick':
    case 'file':
      return null;
  }
}

/** The one option that says just that. */
function only(options: readonly string[], words: string): string | null {
  const same = options.filter((option) => option.trim().toLowerCase() === words.toLowerCase());
  return same.length === 1 ? (same[0] ?? null) : null;
}

/** An answer given on another device. It stands beside the question until the person takes it or not. */
export function ProposedAnswer({
  field,
  context,
}: {
  field: SessionField;
  context: ReviewContext;
}) {
  const { run, isRunning } = useRun();
  const { key } = field.description;
  const proposal = context.proposals.find((one) => one.key === key);
  // F7: such a question is never asked elsewhere, so whatever answers it is not to be believed.
  if (!proposal || isSensitive(field.decision.type)) return null;
  const { hitlId, text } = proposal;
  const value = proposedValue(field, text);
  return (
    <div className="flex min-w-0 flex-col items-start gap-1.5 rounded-md bg-draft-soft p-2">
      <Badge tone="draft">{t('live_proposalTitle')}</Badge>
      <FoldedText text={text} />
      {!value && <p className="text-12 text-muted">{t('live_proposalNoOption')}</p>}
      <div className="flex flex-wrap gap-2">
        {value && (
          <Button
            size="small"
            isPending={isRunning}
            onPress={() => void run(() => context.actions.edit(key, value, null))}
          >
            {t('live_useProposal')}
          </Button>
        )}
        <Button
          size="small"
          variant="quiet"
          onPress={() => {
            // What was pressed goes with what it was about: the question is there to be answered.
            focusField(key);
            void context.actions.dismissProposal(hitlId);
          }}
        >
          {t('live_dismissProposal')}
        </Button>
      </div>
    </div>
  );
}
