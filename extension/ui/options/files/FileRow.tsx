import { ArrowRightLeft, Check, Ellipsis, FileText, Star, StarOff, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { FileInfo } from '../../../db/files.ts';
import { t } from '../../../i18n.ts';
import { Badge } from '../../base/Badge.tsx';
import { IconButton } from '../../base/IconButton.tsx';
import { Menu, type MenuEntry } from '../../base/Menu.tsx';
import { TextField } from '../../base/TextField.tsx';
import { dayText } from '../../dates.ts';
import type { FileActions } from './FilesPage.tsx';
import { RolesEditor } from './RolesEditor.tsx';

/** "184 KB", "1.2 MB". */
function sizeText(bytes: number): string {
  const isLarge = bytes >= 1_000_000;
  const amount = isLarge ? bytes / 1_000_000 : Math.max(1, Math.round(bytes / 1000));
  return new Intl.NumberFormat(undefined, {
    style: 'unit',
    unit: isLarge ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: 1,
  }).format(amount);
}

/** A résumé is always somebody's default; a letter attaches by default only where the person says so. */
function defaultEntry({ id, kind, isDefault }: FileInfo, actions: FileActions): MenuEntry[] {
  if (!isDefault) {
    const label = t(kind === 'letter' ? 'variants_letterMakeDefault' : 'options_fileMakeDefault');
    return [{ id: 'default', label, icon: Star, onAction: () => actions.setDefault(id, true) }];
  }
  if (kind === 'resume') return [];
  return [
    {
      id: 'noDefault',
      label: t('variants_letterNoDefault'),
      icon: StarOff,
      onAction: () => actions.setDefault(id, false),
    },
  ];
}

export function FileRow({
  file,
  limits,
  actions,
}: {
  file: FileInfo;
  limits: { count: number; length: number };
  actions: FileActions;
}) {
  const [label, setLabel] = useState(file.label);
  const isChanged = label.trim() !== file.label && label.trim() !== '';
  const keep = () => isChanged && actions.label(file.id, label);
  const other = file.kind === 'resume' ? 'letter' : 'resume';
  return (
    <li className="flex flex-col gap-2 p-3">
      <div className="flex items-start gap-3">
        <FileText aria-hidden size="1.25rem" className="mt-6 shrink-0 text-muted" />
        <div className="flex min-w-0 flex-1 flex-col gap-2">
          <div className="flex items-end gap-1">
            <div className="min-w-0 flex-1">
              <TextField
                label={t('options_fileLabel')}
                value={label}
                maxLength={300}
                onChange={setLabel}
                onBlur={keep}
              />
            </div>
            {isChanged && <IconButton icon={Check} label={t('options_fileKeep')} onPress={keep} />}
            <Menu
              icon={Ellipsis}
              label={t('variants_fileMore', file.label)}
              entries={[
                ...defaultEntry(file, actions),
                {
                  id: 'move',
                  label: t(`variants_moveTo_${other}`),
                  icon: ArrowRightLeft,
                  onAction: () => actions.move(file, other),
                },
                {
                  id: 'remove',
                  label: t('variants_fileRemove'),
                  icon: Trash2,
                  isDanger: true,
                  onAction: () => actions.remove(file),
                },
              ]}
            />
          </div>
          <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-12 text-muted">
            {file.isDefault && (
              <Badge tone="verified" icon={Star}>
                {t('options_fileDefault')}
              </Badge>
            )}
            <span className="min-w-0">
              <span dir="auto">{file.name}</span> · {sizeText(file.size)} · {dayText(file.addedAt)}
            </span>
          </p>
          <RolesEditor
            fileLabel={file.label}
            roles={file.roles}
            limits={limits}
            onChange={(roles) => actions.roles(file.id, roles)}
          />
        </div>
      </div>
    </li>
  );
}
