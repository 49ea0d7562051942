import { useForm } from '../form.ts';
import type { BoardConfiguration } from '../schema.ts';

/** Class list of a part that some boards draw with its label outside the box. */
export const outside = (look: BoardConfiguration, name: string) =>
  look.outsideLabel ? `${name} ${name}--outside-label` : name;

export const describedBy = (id: string) => `${id}-description ${id}-error ${id}-help`;

/** Markup of the posting, which its employer wrote. */
export function Html({ html, className }: { html: string; className?: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: postings are the board's own fixed markup
  return <div className={className} dangerouslySetInnerHTML={{ __html: html }} />;
}

export function FieldError({ id }: { id: string }) {
  const { errors } = useForm();
  const message = errors[id];
  if (!message) return null;
  return (
    <p id={`${id}-error`} className="helper-text helper-text--error" aria-live="polite">
      {message}
    </p>
  );
}

export function Description({ id, html }: { id: string; html?: string | null }) {
  if (!html) return null;
  return (
    <div className="body body__secondary">
      <div id={`${id}-description`} className="question-description">
        <Html html={html} />
      </div>
    </div>
  );
}
