import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Tag, TagGroup, TagList } from 'react-aria-components/TagGroup';
import { t } from '../../../i18n.ts';
import { IconButton } from '../../base/IconButton.tsx';
import { TextField } from '../../base/TextField.tsx';

/** Target roles of a file: chips to take away, and a line to add one. Kept at once. */
export function RolesEditor({
  fileLabel,
  roles,
  limits,
  onChange,
}: {
  fileLabel: string;
  roles: readonly string[];
  limits: { count: number; length: number };
  onChange: (roles: string[]) => void;
}) {
  const [typed, setTyped] = useState('');
  const role = typed.trim();
  const isFull = roles.length >= limits.count;
  function add() {
    if (!role) return;
    if (!roles.includes(role) && !isFull) onChange([...roles, role]);
    setTyped('');
  }
  return (
    <div className="flex min-w-0 flex-col gap-1">
      {roles.length > 0 && (
        <TagGroup
          aria-label={t('variants_rolesOf', fileLabel)}
          onRemove={(keys) => onChange(roles.filter((each) => !keys.has(each)))}
        >
          <TagList className="flex flex-wrap gap-1">
            {roles.map((each) => (
              <Tag
                key={each}
                id={each}
                textValue={each}
                className="flex max-w-full min-w-0 items-start gap-1 rounded-sm bg-sunken ps-1.5 text-12"
              >
                <span dir="auto" className="min-w-0 py-0.5">
                  {each}
                </span>
                <Button
                  slot="remove"
                  aria-label={t('variants_roleRemove', each)}
                  className="inline-flex size-6 shrink-0 items-center justify-center rounded-sm text-muted data-[hovered]:text-ink"
                >
                  <X aria-hidden size="0.875rem" />
                </Button>
              </Tag>
            ))}
          </TagList>
        </TagGroup>
      )}
      {isFull ? (
        <p className="text-12 text-muted">{t('variants_rolesFull', limits.count)}</p>
      ) : (
        <div className="flex items-end gap-1">
          <div className="min-w-0 flex-1">
            <TextField
              label={t('variants_roleAdd')}
              placeholder={t('variants_rolePlaceholder')}
              value={typed}
              maxLength={limits.length}
              onChange={setTyped}
              onBlur={add}
              onKeyDown={(event) => {
                if (event.key === 'Enter') add();
              }}
            />
          </div>
          {role !== '' && <IconButton icon={Plus} label={t('variants_roleKeep')} onPress={add} />}
        </div>
      )}
    </div>
  );
}
