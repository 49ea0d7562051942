import { takesKind } from '@jobai/shared/files';
import { Check, FileCog, Files, FileText } from 'lucide-react';
import type { SessionField } from '../../apply/session.ts';
import { t } from '../../i18n.ts';
import { Menu } from '../base/Menu.tsx';
import type { PanelView } from './model.ts';
import type { ReviewContext } from './reviewContext.ts';

/** The stored files a field may take, the attached one among them. */
export function filesFor(
  { decision }: SessionField,
  files: PanelView['files'],
): PanelView['files'] {
  return files.filter(({ kind }) => takesKind(decision.type, kind));
}

/** Another stored file in its place: one press opens the list, one chooses. */
export function FileSwitch({ field, context }: { field: SessionField; context: ReviewContext }) {
  const { actions, files, run } = context;
  const { key, label } = field.description;
  const attached = field.source?.kind === 'file' ? field.source.id : null;
  return (
    <Menu
      icon={Files}
      label={t('variants_switch', label)}
      entries={[
        ...filesFor(field, files).map((file) => ({
          id: file.id,
          label: file.label || file.name,
          hint: [file.name, ...file.roles].join(' · '),
          icon: file.id === attached ? Check : FileText,
          isDisabled: file.id === attached,
          onAction: () => void run(() => actions.attach(key, file.id)),
        })),
        {
          id: 'manage files',
          label: t('variants_manage'),
          icon: FileCog,
          onAction: () => void actions.openOptions('files'),
        },
      ]}
    />
  );
}
