import type { StoredDraft } from '../../../apply/drafts.ts';
import { t } from '../../../i18n.ts';
import { Fold } from './Fold.tsx';
import { factPlace } from './factPlace.ts';

/** Sentence by sentence, what the profile says to it; shown when it is asked for. */
export function DraftFacts({ draft }: { draft: StoredDraft }) {
  const facts = new Map(draft.facts.map((fact) => [fact.id, fact]));
  return (
    <Fold title={t('draft_facts')}>
      <ol className="flex flex-col gap-2">
        {draft.sentences.map((sentence, at) => {
          const cited = sentence.facts.flatMap((id) => facts.get(id) ?? []);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a draft's sentences never change their order
            <li key={at} className="flex min-w-0 flex-col gap-0.5 text-12">
              <p dir="auto" className="wrap-anywhere">
                {sentence.text}
              </p>
              <ul className="flex flex-col gap-0.5 border-s-2 border-line ps-2 text-muted">
                {cited.map((fact) => (
                  <li key={fact.id} className="min-w-0 wrap-anywhere">
                    <span className="font-medium">{factPlace(fact.path)}: </span>
                    <bdi dir="auto">{fact.text}</bdi>
                  </li>
                ))}
                {cited.length === 0 && <li>{t('draft_factsUncited')}</li>}
              </ul>
            </li>
          );
        })}
      </ol>
    </Fold>
  );
}
