import { FILE_KINDS, type FileKind } from '@jobai/shared/files';
import type { FileInfo } from '../../../db/files.ts';
import { t } from '../../../i18n.ts';
import { Card } from '../../base/Card.tsx';
import { Notice } from '../../base/Notice.tsx';
import { Section } from '../../base/Section.tsx';
import { PageHead } from '../PageHead.tsx';
import { FileDrop } from './FileDrop.tsx';
import { FileRow } from './FileRow.tsx';

export type FileActions = {
  /** Resolves to what is wrong with the file, or null. */
  add: (file: File, kind: FileKind) => Promise<string | null>;
  label: (id: string, label: string) => void;
  roles: (id: string, roles: string[]) => void;
  setDefault: (id: string, isDefault: boolean) => void;
  move: (file: FileInfo, kind: FileKind) => void;
  remove: (file: FileInfo) => void;
};

/** Résumés and letters, each with the roles it is meant for, and the rule by which one attaches. */
export function FilesPage({
  files,
  accept,
  limits,
  actions,
}: {
  files: readonly FileInfo[];
  accept: string[];
  /** Of target roles. */
  limits: { count: number; length: number };
  actions: FileActions;
}) {
  return (
    <>
      <PageHead title={t('options_files')} text={t('options_filesText')} />
      {FILE_KINDS.map((kind) => {
        const own = files.filter((file) => file.kind === kind);
        return (
          <Section key={kind} title={t(`variants_group_${kind}`)} count={own.length}>
            {own.length > 0 && (
              <Card flush>
                <ul className="divide-y divide-line">
                  {own.map((file) => (
                    <FileRow key={file.id} file={file} limits={limits} actions={actions} />
                  ))}
                </ul>
              </Card>
            )}
            {own.length === 0 && <p className="text-muted">{t(`variants_none_${kind}`)}</p>}
            <FileDrop kind={kind} add={actions.add} accept={accept} />
          </Section>
        );
      })}
      <Notice title={t('variants_ruleTitle')}>
        <ol className="list-decimal ps-5">
          <li>{t('variants_rule_employer')}</li>
          <li>{t('variants_rule_role')}</li>
          <li>{t('variants_rule_only')}</li>
          <li>{t('variants_rule_default')}</li>
        </ol>
        <p className="mt-1">{t('variants_rule_letters')}</p>
      </Notice>
    </>
  );
}
