import type { CSSProperties, ReactNode } from 'react';
import { useLook } from '../classes.ts';
import type { FieldEntry } from '../schema.ts';

export type FieldProps = { formId: string; entry: FieldEntry };

/** How the service hides its file inputs. */
export const VISUALLY_HIDDEN: CSSProperties = {
  border: 0,
  clip: 'rect(0, 0, 0, 0)',
  clipPath: 'inset(50%)',
  height: 1,
  margin: '0 -1px -1px 0',
  overflow: 'hidden',
  padding: 0,
  position: 'absolute',
  width: 1,
  whiteSpace: 'nowrap',
};

/** Markup of the posting, which its employer wrote. */
export function Html({ html, className }: { html: string; className?: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: postings are the board's own fixed markup
  return <div className={className} dangerouslySetInnerHTML={{ __html: html }} />;
}

function Question({ entry: { field, isRequired, descriptionHtml } }: { entry: FieldEntry }) {
  const { cls } = useLook();
  const names = isRequired ? 'heading required label' : 'heading label';
  return (
    <>
      {/* The control it points at does not exist for every kind of field. */}
      <label className={cls(names, 'ashby-application-form-question-title')} htmlFor={field.path}>
        {field.title}
      </label>
      {descriptionHtml !== undefined && (
        <Html
          className={cls('description', 'ashby-application-form-question-description')}
          html={descriptionHtml}
        />
      )}
    </>
  );
}

/** A question with one control. */
export function Entry({ entry, children }: { entry: FieldEntry; children: ReactNode }) {
  const { cls } = useLook();
  return (
    <div
      className={cls('fieldEntry', 'ashby-application-form-field-entry')}
      data-field-path={entry.field.path}
      data-field-entry-id={entry.id}
    >
      <Question entry={entry} />
      {children}
    </div>
  );
}

type GroupProps = {
  entry: FieldEntry;
  kind?: 'radio-group' | 'checkbox-group';
  children: ReactNode;
};

/** A question with several controls. */
export function GroupEntry({ entry, kind, children }: GroupProps) {
  const { cls, hook } = useLook();
  return (
    <div data-field-path={entry.field.path} data-field-entry-id={entry.id}>
      <fieldset className={cls('container fieldEntry', kind ? hook(kind) : '')}>
        <Question entry={entry} />
        {children}
      </fieldset>
    </div>
  );
}

export function Spinner() {
  const { cls } = useLook();
  return <span aria-label="Loading..." role="progressbar" className={cls('spinner')} />;
}
