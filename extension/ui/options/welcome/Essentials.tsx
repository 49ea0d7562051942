import type { Profile } from '@jobai/shared/profile';
import { type FormEvent, useState } from 'react';
import { t } from '../../../i18n.ts';
import { checkDraft } from '../../../profile/draft.ts';
import { getIn, isBlank, pathText, setIn } from '../../../profile/paths.ts';
import { Button } from '../../base/Button.tsx';
import type { Editing } from '../profile/editing.ts';
import { SpecFields } from '../profile/SpecField.tsx';
import { GROUPS } from '../profile/specs.ts';

const pick = (fields: (typeof GROUPS)[keyof typeof GROUPS]['fields'], keys: readonly string[]) =>
  fields.filter((spec) => keys.includes(spec.key));

// One below the other: the help under one of a pair would leave a hole beside it.
const wide = (spec: (typeof GROUPS)[keyof typeof GROUPS]['fields'][number]) => ({
  ...spec,
  isWide: true,
});

const NAME = pick(GROUPS.name.fields, ['givenName', 'familyName']);
const CONTACT = pick(GROUPS.contact.fields, ['email', 'phone']).map(wide);
const COUNTRY = pick(GROUPS.location.fields, ['countryCode']).map(wide);

/** The five facts nearly every form asks for. */
export function Essentials({
  stored,
  onSave,
}: {
  stored: Profile;
  onSave: (profile: Profile) => void;
}) {
  const [draft, setDraft] = useState<unknown>(stored);
  const [wasTried, setWasTried] = useState(false);
  const { faults } = checkDraft(draft, stored);
  const editing: Editing = {
    draft,
    change: (path, value) => setDraft((old: unknown) => setIn(old, path, value)),
    errorAt: (path) => {
      const problem = wasTried && faults.get(pathText(path));
      return problem ? t(`profile_problem_${problem}`) : undefined;
    },
  };
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    setWasTried(true);
    if (faults.size > 0) {
      // The fault stands beside its field only once it is drawn.
      const form = event.currentTarget;
      setTimeout(() => form.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
      return;
    }
    const { givenName, familyName, name } = (getIn(draft, ['basics']) ?? {}) as Record<
      string,
      string | undefined
    >;
    // Both parts are the person's own words here, so the full name follows from them.
    const whole = isBlank(name) && givenName && familyName;
    const named = whole ? setIn(draft, ['basics', 'name'], `${givenName} ${familyName}`) : draft;
    onSave(checkDraft(named, stored).savable);
  }
  return (
    <form noValidate onSubmit={submit} className="flex flex-col gap-3">
      <SpecFields fields={NAME} path={['basics']} editing={editing} />
      <SpecFields fields={CONTACT} path={['basics']} editing={editing} />
      <SpecFields fields={COUNTRY} path={['basics', 'location']} editing={editing} />
      <div className="flex justify-end">
        <Button type="submit" variant="primary">
          {t('firstrun_saveContinue')}
        </Button>
      </div>
    </form>
  );
}
