import type { FieldDescription } from '@jobai/shared/fields';
import { lengthAsked, lengthOf } from '@jobai/shared/rules/lengthAsked';
import { t } from '../../i18n.ts';

/** What a text counts beside the length its question names; null where it names none, or the field's own limit counts. */
export function askedLength(
  { label, description, maxLength }: FieldDescription,
  text: string,
): { text: string; isOver: boolean } | null {
  const asked = lengthAsked(`${label}\n${description}`);
  if (!asked || (asked.unit === 'characters' && asked.max === maxLength)) return null;
  const { unit, min, max } = asked;
  const count = lengthOf(text, unit);
  const isOver = max !== null && count > max;
  const said = [
    max === null
      ? t(`asked_${unit}_least`, count, min ?? 0)
      : min === null
        ? t(`asked_${unit}_most`, count, max)
        : t(`asked_${unit}_between`, count, min, max),
    isOver && t('asked_over'),
  ];
  return { text: said.filter(Boolean).join(' · '), isOver };
}
