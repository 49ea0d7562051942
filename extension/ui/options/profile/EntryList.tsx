import { Plus } from 'lucide-react';
import { type TextKey, t } from '../../../i18n.ts';
import { getIn, isBlank, pathText } from '../../../profile/paths.ts';
import { Button } from '../../base/Button.tsx';
import { Section } from '../../base/Section.tsx';
import { EntryCard } from './EntryCard.tsx';
import type { Editing } from './editing.ts';
import { LISTS, type ListId } from './listSpecs.ts';
import { SpecFields } from './SpecField.tsx';

function moved(list: readonly unknown[], from: number, to: number): unknown[] {
  const next = [...list];
  next.splice(to, 0, ...next.splice(from, 1));
  return next;
}

/** Entries of one list: add, edit, reorder, remove (the editor's undo brings one back). */
export function EntryList({ id, editing }: { id: ListId; editing: Editing }) {
  const { path, fields, titleKeys } = LISTS[id];
  const value = getIn(editing.draft, path);
  const entries: unknown[] = Array.isArray(value) ? value : [];
  const title: TextKey = `profile_section_${id}`;
  const set = (next: unknown[]) => editing.change(path, next);
  const nameOf = (entry: unknown, at: number) =>
    titleKeys
      .map((key) => getIn(entry, [key]))
      .filter((part) => !isBlank(part))
      .join(' · ') || t('profile_entry', at + 1);
  return (
    <div data-place={pathText(path)}>
      <Section title={t(title)} count={entries.length}>
        {entries.length === 0 && <p className="text-muted">{t(`profile_none_${id}`)}</p>}
        {entries.map((entry, at) => (
          <EntryCard
            // biome-ignore lint/suspicious/noArrayIndexKey: an entry is its place; there is nothing else to know it by.
            key={at}
            name={nameOf(entry, at)}
            isNew={isBlank(entry)}
            isCurrentJob={id === 'work' && !isBlank(entry) && isBlank(getIn(entry, ['endDate']))}
            onUp={at > 0 ? () => set(moved(entries, at, at - 1)) : null}
            onDown={at < entries.length - 1 ? () => set(moved(entries, at, at + 1)) : null}
            onRemove={() => set(entries.filter((_, other) => other !== at))}
          >
            <SpecFields fields={fields} path={[...path, at]} editing={editing} />
          </EntryCard>
        ))}
        <div>
          <Button icon={Plus} size="small" onPress={() => set([...entries, {}])}>
            {t(`profile_add_${id}`)}
          </Button>
        </div>
      </Section>
    </div>
  );
}
