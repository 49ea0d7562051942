import type { Profile } from '@jobai/shared/profile';
import { useMemo, useRef, useState } from 'react';
import { t } from '../../../i18n.ts';
import { suggestNameSplits } from '../../../profile/names.ts';
import { Button } from '../../base/Button.tsx';
import { Card } from '../../base/Card.tsx';
import { Checkbox } from '../../base/Choices.tsx';
import { Notice } from '../../base/Notice.tsx';
import { Section } from '../../base/Section.tsx';
import { Doubts } from './Doubts.tsx';
import { type DocumentRead, isKeepable } from './documents.ts';
import { type NameAnswer, NameChoice } from './NameChoice.tsx';
import { PartCard } from './PartCard.tsx';
import { fieldId, GROUPS } from './parts.ts';
import { SourceText } from './SourceText.tsx';
import { useActiveLines } from './useActiveLines.ts';
import { useReview } from './useReview.ts';

/** A document beside what was read of it; the person chooses and corrects before anything is stored. */
export function DocumentReview({
  read: { file, text, reading },
  profile,
  onTake,
  onDiscard,
}: {
  read: DocumentRead;
  profile: Profile | null;
  /** `keep`: the file itself is wanted among the résumés. */
  onTake: (next: Profile, keep: File | null) => void;
  onDiscard: () => void;
}) {
  const review = useReview(reading, profile);
  const [keeps, setKeeps] = useState(isKeepable(file.name));
  const [split, setSplit] = useState<NameAnswer>(null);
  const fields = useRef<HTMLDivElement>(null);
  const active = useActiveLines(fields);
  const used = useMemo(() => new Set(reading.values.flatMap(({ lines }) => lines)), [reading]);
  const named = review.chosen.find(({ id }) => id === 'basics.name');
  const name = named?.fields[0]
    ? (review.states.get(named.id)?.texts.get(fieldId(named, named.fields[0])) ??
      named.fields[0].read)
    : null;
  const asksName = name !== null && !profile?.basics?.givenName;
  const splits = asksName ? suggestNameSplits({ name }) : [];
  // The name may have been corrected since.
  const own = split === 'later' ? null : splits.find((each) => each.givenName === split?.givenName);
  function take() {
    const parts = own ? Object.entries(own) : [];
    const next = review.result(parts.map(([key, value]) => ({ at: ['basics', key], value })));
    if (next) onTake(next, keeps && isKeepable(file.name) ? file : null);
  }
  return (
    <section
      aria-label={t('import_reviewTitle')}
      className="@container flex min-w-0 flex-col gap-3"
    >
      <div>
        <h2 className="text-15 font-semibold">{t('import_reviewTitle')}</h2>
        <p className="mt-0.5 text-muted wrap-anywhere">
          {t('import_doc_counts', file.name, reading.values.length)}
        </p>
      </div>
      {review.parts.length === 0 && (
        <Notice tone="needs" title={t('import_doc_nothing')}>
          {t('import_doc_nothingText')}
        </Notice>
      )}
      <div className="grid grid-cols-1 items-start gap-4 @min-[40rem]:grid-cols-2">
        <SourceText text={text} used={used} active={active} />
        <div
          ref={fields}
          // What has the focus is not left under the footer.
          className="flex min-w-0 flex-col gap-3 [&_input]:scroll-mb-32 [&_textarea]:scroll-mb-32"
        >
          {GROUPS.map((group) => {
            const own = review.parts.filter((part) => part.group === group);
            if (own.length === 0) return null;
            return (
              <Section key={group} title={t(`import_group_${group}`)} count={own.length}>
                {group === 'you' && asksName && (
                  <NameChoice name={name} value={split} onChange={setSplit} />
                )}
                <Card flush>
                  <ul className="divide-y divide-line">
                    {own.map((part) => {
                      const state = review.states.get(part.id);
                      return (
                        state && (
                          <PartCard
                            key={part.id}
                            part={part}
                            state={state}
                            source={text}
                            onTaken={(isTaken) => review.setTaken([part.id], isTaken)}
                            onText={(field, next) => review.setText(part, field, next)}
                          />
                        )
                      );
                    })}
                  </ul>
                </Card>
              </Section>
            );
          })}
          <Doubts doubts={reading.doubts} source={text} />
        </div>
      </div>
      <div className="sticky bottom-0 z-5 -mx-1 flex flex-col gap-2 border-t border-line bg-canvas px-1 py-2">
        {isKeepable(file.name) && (
          <Checkbox isSelected={keeps} onChange={setKeeps}>
            {t('import_doc_keep')}
          </Checkbox>
        )}
        {splits.length > 0 && !own && split !== 'later' && (
          <p className="text-12 text-needs">{t('import_name_open')}</p>
        )}
        {!review.isFit && <Notice tone="refused">{t('import_doc_unfit')}</Notice>}
        <div className="flex flex-wrap justify-end gap-2">
          <Button onPress={onDiscard}>{t('import_discard')}</Button>
          <Button
            variant="primary"
            isDisabled={!review.isFit || review.chosen.length === 0}
            onPress={take}
          >
            {t('import_doc_take', review.chosen.length, review.parts.length)}
          </Button>
        </div>
      </div>
    </section>
  );
}
