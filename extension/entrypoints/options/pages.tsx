import type { Receipt } from '@jobai/shared/application';
import { MAX_ROLE_LENGTH, MAX_ROLES } from '@jobai/shared/files';
import { useLiveQuery } from 'dexie-react-hooks';
import { ReceiptText } from 'lucide-react';
import { browser } from 'wxt/browser';
import { deleteAnswer, listAnswers, restoreAnswer, saveAnswer } from '../../db/answers.ts';
import { employerKey, employerNames } from '../../db/employers.ts';
import { FILE_ACCEPT } from '../../db/fileKinds.ts';
import {
  deleteFile,
  labelFile,
  listFiles,
  restoreFile,
  setDefaultFile,
  setKind,
  setRoles,
} from '../../db/files.ts';
import { getReceipt, listReceipts } from '../../db/receipts.ts';
import { t } from '../../i18n.ts';
import { EmptyState } from '../../ui/base/EmptyState.tsx';
import { Notice } from '../../ui/base/Notice.tsx';
import { Skeleton } from '../../ui/base/Skeleton.tsx';
import { useToast } from '../../ui/base/Toasts.tsx';
import { AnswersPage } from '../../ui/options/answers/AnswersPage.tsx';
import { AboutPage } from '../../ui/options/data/AboutPage.tsx';
import { faultText } from '../../ui/options/faultText.ts';
import { FilesPage } from '../../ui/options/files/FilesPage.tsx';
import { ReceiptsPage } from '../../ui/options/receipts/ReceiptsPage.tsx';
import { ReceiptView } from '../../ui/options/receipts/ReceiptView.tsx';
import { useShortcut } from './useStored.ts';
import { storeFile, useTry } from './useTry.ts';

export function FilesRoute() {
  const files = useLiveQuery(listFiles, []);
  const attempt = useTry();
  const toast = useToast();
  if (!files) return <Skeleton rows={5} />;
  return (
    <FilesPage
      files={files.rows}
      accept={FILE_ACCEPT}
      limits={{ count: MAX_ROLES, length: MAX_ROLE_LENGTH }}
      actions={{
        add: storeFile,
        label: (id, label) => void attempt(() => labelFile(id, label)),
        roles: (id, roles) => void attempt(() => setRoles(id, roles)),
        setDefault: (id, isDefault) => void attempt(() => setDefaultFile(id, isDefault)),
        move: ({ id, label }, to) =>
          void attempt(async () => {
            const before = await setKind(id, to);
            toast({
              text: t(`variants_movedTo_${to}`, label),
              undo: () => void attempt(() => restoreFile(before)),
            });
          }),
        remove: ({ id, label }) =>
          void attempt(async () => {
            const removed = await deleteFile(id);
            toast({
              text: t('options_removed', label),
              undo: () => void attempt(() => restoreFile(removed)),
            });
          }),
      }}
    />
  );
}

export function AnswersRoute({ place }: { place?: string }) {
  const answers = useLiveQuery(async () => {
    const { rows } = await listAnswers();
    return { rows, names: await employerNames(rows) };
  }, []);
  const attempt = useTry();
  const toast = useToast();
  if (!answers) return <Skeleton rows={5} />;
  return (
    <AnswersPage
      answers={answers.rows}
      nameOf={(answer) => answers.names.get(employerKey(answer)) ?? answer.tenant}
      place={place}
      actions={{
        edit: ({ label, type, ats, tenant, country }, value) =>
          attempt(() =>
            saveAnswer({ label, type, ats, tenant, country, value, origin: 'options' }),
          ),
        remove: ({ id }) =>
          void attempt(async () => {
            const removed = await deleteAnswer(id);
            toast({
              text: t('options_answerRemoved'),
              undo: () => void attempt(() => restoreAnswer(removed)),
            });
          }),
      }}
    />
  );
}

async function readReceipt(id: string): Promise<{ receipt: Receipt | null } | { fault: unknown }> {
  try {
    return { receipt: await getReceipt(id) };
  } catch (fault) {
    return { fault };
  }
}

export function ReceiptsRoute({ id }: { id: string | null }) {
  const receipts = useLiveQuery(async () => (id === null ? await listReceipts() : null), [id]);
  const read = useLiveQuery(async () => (id === null ? null : await readReceipt(id)), [id]);
  if (id === null) {
    return receipts ? <ReceiptsPage receipts={receipts.rows} /> : <Skeleton rows={5} />;
  }
  if (!read) return <Skeleton rows={8} />;
  if ('fault' in read) return <Notice tone="refused">{faultText(read.fault)}</Notice>;
  if (read.receipt) return <ReceiptView receipt={read.receipt} />;
  return (
    <EmptyState icon={ReceiptText} title={t('options_receiptGone')}>
      {t('options_receiptGoneText')}
    </EmptyState>
  );
}

export function AboutRoute() {
  return (
    <AboutPage
      version={browser.runtime.getManifest().version}
      shortcut={useShortcut()}
      openShortcuts={() => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' })}
      openFirstRun={() => {
        location.hash = '#/welcome';
      }}
    />
  );
}
