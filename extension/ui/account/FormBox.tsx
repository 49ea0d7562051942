import type { ReactNode } from 'react';
import { Button } from '../base/Button.tsx';
import { Notice } from '../base/Notice.tsx';

/** Fields under a title, what went wrong, the one button that sends them, and quieter ways out. */
export function FormBox({
  title,
  text,
  problem,
  submit,
  isRunning,
  isPrimary = true,
  onSubmit,
  others,
  children,
}: {
  title?: string;
  text?: ReactNode;
  problem: string | null;
  submit: string;
  isRunning: boolean;
  isPrimary?: boolean;
  onSubmit: () => void;
  others?: ReactNode;
  children: ReactNode;
}) {
  return (
    <form
      noValidate
      className="flex max-w-sm flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {title && <h2 className="text-15 font-semibold">{title}</h2>}
      {text && <p className="text-muted">{text}</p>}
      {children}
      {problem && (
        <Notice tone="refused" isUrgent>
          {problem}
        </Notice>
      )}
      <div className="flex flex-col items-start gap-1">
        <Button type="submit" variant={isPrimary ? 'primary' : 'secondary'} isPending={isRunning}>
          {submit}
        </Button>
        {/* Their texts stand in line with the fields. */}
        {others && <div className="-ms-3 flex flex-wrap">{others}</div>}
      </div>
    </form>
  );
}
