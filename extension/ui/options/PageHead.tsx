import type { ReactNode } from 'react';

/** Title of a page, what it is for, and its buttons. */
export function PageHead({
  title,
  text,
  children,
}: {
  title: string;
  text?: string;
  children?: ReactNode;
}) {
  return (
    <div className="flex flex-wrap items-start gap-x-4 gap-y-2">
      <div className="min-w-0 flex-1 basis-60">
        <h1 className="text-18 font-semibold">{title}</h1>
        {text && <p className="mt-0.5 max-w-lg text-muted">{text}</p>}
      </div>
      {children && <div className="flex flex-wrap gap-2">{children}</div>}
    </div>
  );
}
