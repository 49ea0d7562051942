import { FileText, Upload } from 'lucide-react';
import { useId } from 'react';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { t } from '../../i18n.ts';
import { Button } from './Button.tsx';
import { FIELD, type FieldProps } from './FieldParts.tsx';

export type FileFieldProps = Omit<FieldProps, 'hideLabel' | 'isRequired'> & {
  /** MIME types or ".ext". */
  accept: readonly string[];
  /** Name of the file that is there already; null without. */
  fileName: string | null;
  onSelect: (file: File) => void;
};

export function FileField({
  label,
  description,
  error,
  isDisabled,
  accept,
  fileName,
  onSelect,
}: FileFieldProps) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot stand in a flex column.
    <div role="group" aria-labelledby={id} className={FIELD}>
      <span id={id} className="text-13 font-medium">
        {label}
      </span>
      {fileName && (
        <span className="flex items-start gap-2 rounded-md bg-sunken px-2 py-1.5">
          <FileText aria-hidden size="1rem" className="mt-0.5 shrink-0 text-muted" />
          <span className="min-w-0">{fileName}</span>
        </span>
      )}
      <FileTrigger
        acceptedFileTypes={accept}
        onSelect={(files) => {
          const file = files?.[0];
          if (file) onSelect(file);
        }}
      >
        <Button icon={Upload} isDisabled={isDisabled}>
          {fileName ? t('base_replaceFile') : t('base_chooseFile')}
        </Button>
      </FileTrigger>
      {description && <span className="text-12 text-muted">{description}</span>}
      {error && (
        <span role="alert" className="text-12 text-refused">
          {error}
        </span>
      )}
    </div>
  );
}
