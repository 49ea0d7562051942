import { t } from '../../../i18n.ts';
import { Checkbox } from '../../base/Choices.tsx';
import { Section } from '../../base/Section.tsx';
import { PageHead } from '../PageHead.tsx';
import { ConsentList } from './ConsentList.tsx';
import type { AssistantActions, AssistantView } from './model.ts';
import { OwnKeyList } from './OwnKeyList.tsx';
import { Usage } from './Usage.tsx';

/** What models may do for the person, on whose keys, and what it took. */
export function AssistantPage({
  view,
  actions,
}: {
  view: AssistantView;
  actions: AssistantActions;
}) {
  return (
    <>
      <PageHead title={t('options_assistant')} text={t('assistant_pageText')} />
      <Section title={t('assistant_localTitle')}>
        <Checkbox isSelected={view.isLocalOnly} onChange={actions.setLocalOnly}>
          {t('assistant_local')}
        </Checkbox>
        <p className="max-w-lg text-12 text-muted">{t('assistant_localText')}</p>
      </Section>
      <ConsentList view={view} say={actions.say} />
      <OwnKeyList view={view} actions={actions} />
      <Usage usage={view.usage} read={actions.readUsage} />
    </>
  );
}
