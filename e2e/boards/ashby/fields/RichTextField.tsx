import { baseKeymap } from 'prosemirror-commands';
import { keymap } from 'prosemirror-keymap';
import type { Node } from 'prosemirror-model';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { useEffect, useRef } from 'react';
import { useLook } from '../classes.ts';
import { useForm } from '../form.ts';
import { Entry, type FieldProps } from './parts.tsx';

const linesOf = (document: Node) => document.textBetween(0, document.content.size, '\n', '\n');

/** Holds a document of its own; what is written into its markup behind its back is not in it. */
export function RichTextField({ formId, entry }: FieldProps) {
  const { change, leave } = useForm();
  const { cls } = useLook();
  const { path } = entry.field;
  const holder = useRef<HTMLDivElement>(null);
  const told = useRef({ change, leave });
  told.current = { change, leave };

  useEffect(() => {
    if (!holder.current) return;
    const view = new EditorView(holder.current, {
      state: EditorState.create({ schema, plugins: [keymap(baseKeymap)] }),
      attributes: { role: 'textbox', 'aria-multiline': 'true' },
      dispatchTransaction(transaction) {
        view.updateState(view.state.apply(transaction));
        if (transaction.docChanged) {
          told.current.change(formId, path, linesOf(view.state.doc), true);
        }
      },
      handleDOMEvents: { blur: () => told.current.leave(path) },
    });
    return () => view.destroy();
  }, [formId, path]);

  return (
    <Entry entry={entry}>
      <div ref={holder} className={cls('input textarea richText')} />
    </Entry>
  );
}
