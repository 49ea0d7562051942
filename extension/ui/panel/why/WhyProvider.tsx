import { type ReactNode, useCallback, useMemo, useState } from 'react';
import type { PanelActions, PanelView } from '../model.ts';
import { type Why, WhyContext } from './WhyContext.tsx';
import { WhyDialog } from './WhyDialog.tsx';

/** Holds which field is explained, above the lists: a field may move from one to another while it is read about. */
export function WhyProvider({
  view,
  actions,
  children,
}: {
  view: PanelView;
  actions: PanelActions;
  children: ReactNode;
}) {
  const [explained, explain] = useState<string | null>(null);
  const [editing, setEditing] = useState<string | null>(null);
  const takeUp = useCallback(() => setEditing(null), []);
  const why = useMemo<Why>(() => ({ explain, editing, takeUp }), [editing, takeUp]);
  const { session } = view;
  const field = session?.fields.find(({ description }) => description.key === explained);
  return (
    <WhyContext value={why}>
      {children}
      {session && field && (
        <WhyDialog
          field={field}
          session={session}
          actions={actions}
          onEdit={setEditing}
          onClose={() => explain(null)}
        />
      )}
    </WhyContext>
  );
}
