import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react';
import { type TextKey, t } from '../../../i18n.ts';
import { getIn, isBlank } from '../../../profile/paths.ts';
import { Badge } from '../../base/Badge.tsx';
import { Button } from '../../base/Button.tsx';
import { Card } from '../../base/Card.tsx';
import { IconButton } from '../../base/IconButton.tsx';
import { Section } from '../../base/Section.tsx';
import type { Editing } from './editing.ts';
import { SpecFields } from './SpecField.tsx';
import { LISTS, type ListId } from './specs.ts';

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
    <Section title={t(title)} count={entries.length}>
      {entries.length === 0 && <p className="text-muted">{t(`profile_none_${id}`)}</p>}
      {entries.map((entry, at) => {
        const name = nameOf(entry, at);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: an entry is its place; its fields hold no state of their own.
          <Card key={at}>
            <div className="mb-2 flex items-center gap-1">
              <h3 dir="auto" className="line-clamp-2 min-w-0 flex-1 font-semibold">
                {name}
              </h3>
              {id === 'work' && !isBlank(entry) && isBlank(getIn(entry, ['endDate'])) && (
                <Badge tone="verified">{t('profile_currentJob')}</Badge>
              )}
              <IconButton
                icon={ArrowUp}
                label={t('profile_moveUp', name)}
                isDisabled={at === 0}
                onPress={() => set(moved(entries, at, at - 1))}
              />
              <IconButton
                icon={ArrowDown}
                label={t('profile_moveDown', name)}
                isDisabled={at === entries.length - 1}
                onPress={() => set(moved(entries, at, at + 1))}
              />
              <IconButton
                icon={Trash2}
                label={t('profile_removeEntry', name)}
                onPress={() => set(entries.filter((_, other) => other !== at))}
              />
            </div>
            <SpecFields fields={fields} path={[...path, at]} editing={editing} />
          </Card>
        );
      })}
      <div>
        <Button icon={Plus} size="small" onPress={() => set([...entries, {}])}>
          {t(`profile_add_${id}`)}
        </Button>
      </div>
    </Section>
  );
}
