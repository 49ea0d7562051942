import { Plus } from 'lucide-react';
import { useEffect, useState } from 'react';
import { t } from '../../../i18n.ts';
import { getIn, isGroup, pathText } from '../../../profile/paths.ts';
import { Button } from '../../base/Button.tsx';
import { Section } from '../../base/Section.tsx';
import { TextArea } from '../../base/TextArea.tsx';
import { EntryCard } from './EntryCard.tsx';
import type { Editing } from './editing.ts';

const PATH = ['preferences', 'behavioralAnswers'] as const;

type Pair = { question: string; answer: string };

function pairsOf(value: unknown): Pair[] {
  if (!isGroup(value)) return [];
  return Object.entries(value).map(([question, answer]) => ({ question, answer: String(answer) }));
}

/** As the profile keeps them; one that is not whole yet, or asks what an earlier one asks, is not kept. */
function kept(pairs: readonly Pair[]): Record<string, string> | undefined {
  const answers: Record<string, string> = {};
  for (const { question, answer } of pairs) {
    const asked = question.trim();
    if (asked && answer.trim() && !Object.hasOwn(answers, asked)) answers[asked] = answer;
  }
  return Object.keys(answers).length > 0 ? answers : undefined;
}

/** What the person says to questions that come again and again: facts for drafts and suggestions, in their own words. */
export function OwnAnswers({ editing }: { editing: Editing }) {
  const stored = getIn(editing.draft, PATH);
  const storedText = JSON.stringify(stored ?? null);
  const [pairs, setPairs] = useState(() => pairsOf(stored));
  useEffect(() => {
    const now: unknown = JSON.parse(storedText);
    // Changed elsewhere, or taken back: what is half typed here stays otherwise.
    setPairs((typed) =>
      JSON.stringify(kept(typed) ?? null) === storedText ? typed : pairsOf(now),
    );
  }, [storedText]);
  const set = (next: Pair[]) => {
    setPairs(next);
    editing.change(PATH, kept(next));
  };
  const change = (at: number, part: Partial<Pair>) =>
    set(pairs.map((pair, other) => (other === at ? { ...pair, ...part } : pair)));
  const isTwice = ({ question }: Pair, at: number) =>
    question.trim() !== '' &&
    pairs.findIndex((other) => other.question.trim() === question.trim()) < at;
  return (
    <div data-place={pathText(PATH)}>
      <Section title={t('profile_section_ownAnswers')} count={pairs.length}>
        <p className="text-muted">{t('profile_ownAnswersHelp')}</p>
        {pairs.map((pair, at) => (
          <EntryCard
            // biome-ignore lint/suspicious/noArrayIndexKey: a pair is its place; its question is being typed.
            key={at}
            name={pair.question.trim() || t('profile_entry', at + 1)}
            isNew={!pair.question && !pair.answer}
            isCurrentJob={false}
            onRemove={() => set(pairs.filter((_, other) => other !== at))}
          >
            <div className="flex flex-col gap-3">
              <TextArea
                label={t('profile_ownAnswers_question')}
                rows={1}
                error={isTwice(pair, at) ? t('profile_ownAnswers_twice') : undefined}
                value={pair.question}
                onChange={(question) => change(at, { question: question.replace(/\n/g, ' ') })}
              />
              <TextArea
                label={t('profile_ownAnswers_answer')}
                rows={4}
                value={pair.answer}
                onChange={(answer) => change(at, { answer })}
              />
            </div>
          </EntryCard>
        ))}
        <div>
          <Button
            icon={Plus}
            size="small"
            onPress={() => setPairs([...pairs, { question: '', answer: '' }])}
          >
            {t('profile_add_ownAnswers')}
          </Button>
        </div>
      </Section>
    </div>
  );
}
