import type { SavedAnswer } from '@jobai/shared/answers';
import { type FieldValue, valueText } from '@jobai/shared/fields';
import { countryName } from '@jobai/shared/rules/countries';
import { fold } from '@jobai/shared/rules/labels';
import { MessageSquareQuote, PencilLine, Trash2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { t } from '../../../i18n.ts';
import { Button } from '../../base/Button.tsx';
import { Card } from '../../base/Card.tsx';
import { EmptyState } from '../../base/EmptyState.tsx';
import { IconButton } from '../../base/IconButton.tsx';
import { SearchField } from '../../base/SearchField.tsx';
import { TextArea } from '../../base/TextArea.tsx';
import { dayText } from '../../dates.ts';
import { goToPlace } from '../goToPlace.ts';
import { PageHead } from '../PageHead.tsx';
import { YesNoField } from '../profile/SpecField.tsx';

export type AnswerActions = {
  /** Resolves to whether it was stored. */
  edit: (answer: SavedAnswer, value: FieldValue) => Promise<boolean>;
  remove: (answer: SavedAnswer) => void;
};

export function AnswersPage({
  answers,
  nameOf,
  place,
  actions,
}: {
  answers: readonly SavedAnswer[];
  /** What the employer an answer is kept for is called; null: for every employer. */
  nameOf: (answer: SavedAnswer) => string | null;
  /** Id of the answer to bring into view. */
  place?: string;
  actions: AnswerActions;
}) {
  const [query, setQuery] = useState('');
  useEffect(() => {
    if (place) goToPlace(place);
  }, [place]);
  const words = fold(query).split(' ').filter(Boolean);
  const shown = answers.filter((answer) => {
    const text = fold(`${answer.label}\n${valueText(answer.value)}\n${nameOf(answer) ?? ''}`);
    return words.every((word) => text.includes(word));
  });
  return (
    <>
      <PageHead title={t('options_answers')} text={t('options_answersText')} />
      {answers.length === 0 ? (
        <EmptyState icon={MessageSquareQuote} title={t('options_answersEmpty')}>
          {t('options_answersEmptyText')}
        </EmptyState>
      ) : (
        <>
          <div className="max-w-sm">
            <SearchField label={t('options_answersSearch')} value={query} onChange={setQuery} />
          </div>
          <p role="status" className="text-12 text-muted">
            {t('options_answersCount', shown.length, answers.length)}
          </p>
          {shown.length > 0 && (
            <Card flush>
              <ul className="divide-y divide-line">
                {shown.map((answer) => (
                  <AnswerRow
                    key={answer.id}
                    answer={answer}
                    employer={nameOf(answer)}
                    actions={actions}
                  />
                ))}
              </ul>
            </Card>
          )}
        </>
      )}
    </>
  );
}

function scopeText({ country }: SavedAnswer, employer: string | null): string {
  const whom = employer ? t('options_answerAt', employer) : t('options_answerEverywhere');
  return country ? `${whom} · ${t('options_answerCountry', countryName(country))}` : whom;
}

function AnswerRow({
  answer,
  employer,
  actions,
}: {
  answer: SavedAnswer;
  employer: string | null;
  actions: AnswerActions;
}) {
  const [editing, setEditing] = useState<FieldValue | null>(null);
  return (
    <li data-place={answer.id} className="flex flex-col gap-2 p-3">
      <div className="flex items-start gap-1">
        <div className="min-w-0 flex-1">
          <p dir="auto" className="line-clamp-3 font-medium">
            {answer.label}
          </p>
          {!editing && (
            <p dir="auto" className="mt-0.5 line-clamp-6 whitespace-pre-line">
              {answer.value.kind === 'checked'
                ? t(answer.value.checked ? 'profile_yes' : 'profile_no')
                : valueText(answer.value)}
            </p>
          )}
          <p className="mt-1 text-12 text-muted">
            {scopeText(answer, employer)} · {t('options_answerFrom', dayText(answer.updatedAt))}
          </p>
        </div>
        <IconButton
          icon={PencilLine}
          label={t('options_answerEdit', answer.label.slice(0, 80))}
          onPress={() => setEditing(answer.value)}
        />
        <IconButton
          icon={Trash2}
          label={t('options_answerRemove', answer.label.slice(0, 80))}
          onPress={() => actions.remove(answer)}
        />
      </div>
      {editing && (
        <>
          <ValueEditor value={editing} onChange={setEditing} />
          <div className="flex gap-2">
            <Button
              variant="primary"
              size="small"
              onPress={async () => {
                if (await actions.edit(answer, editing)) setEditing(null);
              }}
            >
              {t('options_answerSave')}
            </Button>
            <Button size="small" onPress={() => setEditing(null)}>
              {t('base_cancel')}
            </Button>
          </div>
        </>
      )}
    </li>
  );
}

function ValueEditor({
  value,
  onChange,
}: {
  value: FieldValue;
  onChange: (value: FieldValue) => void;
}) {
  const label = t('options_answerValue');
  switch (value.kind) {
    case 'text':
      return (
        <TextArea
          label={label}
          autoFocus
          value={value.text}
          onChange={(text) => onChange({ kind: 'text', text })}
        />
      );
    case 'option':
      return (
        <TextArea
          label={label}
          autoFocus
          rows={1}
          value={value.option}
          onChange={(option) => onChange({ kind: 'option', option })}
        />
      );
    case 'options':
      return (
        <TextArea
          label={t('options_answerLines')}
          autoFocus
          value={value.options.join('\n')}
          onChange={(text) => onChange({ kind: 'options', options: text.split('\n') })}
        />
      );
    case 'checked':
      return (
        <YesNoField
          label={label}
          value={value.checked}
          onChange={(checked) => onChange({ kind: 'checked', checked: checked === true })}
        />
      );
    // Files are never remembered.
    case 'file':
      return null;
  }
}
