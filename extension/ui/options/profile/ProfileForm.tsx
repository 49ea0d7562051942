import type { Profile } from '@jobai/shared/profile';
import type { ReactNode } from 'react';
import { type TextKey, t } from '../../../i18n.ts';
import { getIn, pathText, setIn } from '../../../profile/paths.ts';
import { Notice } from '../../base/Notice.tsx';
import { Section } from '../../base/Section.tsx';
import { EntryList } from './EntryList.tsx';
import type { Editing } from './editing.ts';
import { NameSplits } from './NameSplits.tsx';
import { OwnAnswers } from './OwnAnswers.tsx';
import { PermissionList } from './PermissionList.tsx';
import { SalaryFields } from './SalaryFields.tsx';
import { SaveBar } from './SaveBar.tsx';
import { SpecFields } from './SpecField.tsx';
import { GROUPS } from './specs.ts';
import { useProfileDraft } from './useProfileDraft.ts';

/** The whole profile, part by part, saved as it is typed. */
export function ProfileForm({
  stored,
  save,
}: {
  stored: Profile;
  save: (profile: Profile) => Promise<void>;
}) {
  const draft = useProfileDraft(stored, save);
  const editing: Editing = {
    draft: draft.draft,
    change: draft.change,
    errorAt: (path) => {
      const problem = draft.faults.get(pathText(path));
      return problem && t(`profile_problem_${problem}`);
    },
  };
  const group = (id: keyof typeof GROUPS) => (
    <SpecFields fields={GROUPS[id].fields} path={GROUPS[id].path} editing={editing} />
  );
  const basics = getIn(draft.draft, ['basics']) as Profile['basics'];
  return (
    <div className="flex flex-col gap-4">
      <SaveBar draft={draft} />
      <Part title="profile_section_basics">
        {group('name')}
        <NameSplits
          basics={basics}
          onChoose={({ givenName, familyName }) =>
            draft.change(
              ['basics'],
              setIn(setIn(basics, ['givenName'], givenName), ['familyName'], familyName),
            )
          }
        />
        {group('contact')}
        {group('about')}
      </Part>
      <Part title="profile_section_location">{group('location')}</Part>
      <EntryList id="profiles" editing={editing} />
      <EntryList id="work" editing={editing} />
      <EntryList id="education" editing={editing} />
      <EntryList id="projects" editing={editing} />
      <EntryList id="certificates" editing={editing} />
      <EntryList id="skills" editing={editing} />
      <EntryList id="languages" editing={editing} />
      <PermissionList editing={editing} />
      <Part title="profile_section_terms">
        <SalaryFields editing={editing} />
        {group('terms')}
      </Part>
      <OwnAnswers editing={editing} />
      <Part title="profile_section_eeo" isOpenAtFirst={false}>
        <Notice>{t('profile_eeoHelp')}</Notice>
        {group('eeo')}
      </Part>
    </div>
  );
}

function Part({
  title,
  isOpenAtFirst,
  children,
}: {
  title: TextKey;
  isOpenAtFirst?: boolean;
  children: ReactNode;
}) {
  return (
    <Section title={t(title)} isOpenAtFirst={isOpenAtFirst}>
      <div className="flex flex-col gap-3 rounded-lg border border-line bg-surface p-3 shadow-raised">
        {children}
      </div>
    </Section>
  );
}
