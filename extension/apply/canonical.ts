import type { FieldDescription, FieldValue } from '@jobai/shared/fields';
import type { JobIdentity } from '@jobai/shared/job';

/**
 * What an approval is bound to, as one string (F3): origin, employer, job, and every question with what stands in it and
 * whether a person can see and use it, so that nothing approved in sight is sent out of sight. Not whether it is required:
 * that changes nothing of what is sent.
 * The background hashes it; the content script builds it again at the click and compares it whole. Pure, no zod: it
 * runs in the page's content script too.
 */
export function canonical(
  origin: string,
  { tenant, jobId }: JobIdentity,
  fields: Pick<FieldDescription, 'key' | 'widget' | 'label' | 'value' | 'blocked'>[],
): string {
  const rows = fields.map(({ key, widget, label, value, blocked }) => [
    key,
    widget,
    label,
    content(value),
    blocked,
  ]);
  return JSON.stringify([origin, tenant, jobId, rows]);
}

function content(value: FieldValue | null): unknown {
  if (!value) return null;
  switch (value.kind) {
    case 'text':
      return ['text', value.text];
    case 'option':
      return ['option', value.option];
    case 'options':
      return ['options', ...value.options];
    case 'checked':
      return ['checked', value.checked];
    case 'file':
      return ['file', value.name, value.sha256];
  }
}
