import type { Profile } from '@jobai/shared/profile';
import { useState } from 'react';
import { applyImport } from '../../../profile/merge.ts';
import { DocumentReview } from './DocumentReview.tsx';
import type { DocumentRead, ReadFile } from './documents.ts';
import { ImportBox } from './ImportBox.tsx';
import { type ImportRead, ImportReview } from './ImportReview.tsx';

/** From a file to the profile as it will be: choose, read, review. Nothing is stored here. */
export function ImportFlow({
  profile,
  read,
  onTake,
  onReviewing,
}: {
  profile: Profile | null;
  read: ReadFile;
  /** `keep`: the file itself is wanted among the résumés. */
  onTake: (next: Profile, keep: File | null) => void;
  /** Side by side needs room. */
  onReviewing?: (isReviewing: boolean) => void;
}) {
  const [json, setJson] = useState<ImportRead | null>(null);
  const [document, setDocument] = useState<DocumentRead | null>(null);
  const show = (next: DocumentRead | null) => {
    setDocument(next);
    onReviewing?.(next !== null);
  };
  if (document) {
    return (
      <DocumentReview
        read={document}
        profile={profile}
        onTake={onTake}
        onDiscard={() => show(null)}
      />
    );
  }
  if (json) {
    return (
      <ImportReview
        read={json}
        hasProfile={profile !== null}
        onDiscard={() => setJson(null)}
        onTake={(choice) => onTake(applyImport(profile, json.profile, choice), null)}
      />
    );
  }
  return <ImportBox read={read} onRead={setJson} onDocument={show} />;
}
